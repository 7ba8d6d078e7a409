/** Adds an entry to the list that a map has under a key, or starts one. */
export function append<K, T>(lists: Map<K, T[]>, key: K, entry: T): void {
  const known = lists.get(key);
  if (known) known.push(entry);
  else lists.set(key, [entry]);
}
