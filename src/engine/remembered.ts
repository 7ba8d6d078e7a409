/** Answers a question about a name, or another short text that is met again and again, by looking at each once. */
export function remembered<T>(answer: (name: string) => T): (name: string) => T {
  const known = new Map<string, T>();
  return (name) => {
    let found = known.get(name);
    if (found === undefined) {
      found = answer(name);
      known.set(name, found);
    }
    return found;
  };
}
