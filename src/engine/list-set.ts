const sets = new WeakMap<readonly string[], ReadonlySet<string>>();

/** The words of a pack's list as a set, made once; what is listed with several words is in it as a whole. */
export function setOf(list: readonly string[]): ReadonlySet<string> {
  let set = sets.get(list);
  if (!set) {
    set = new Set(list);
    sets.set(list, set);
  }
  return set;
}
