/** The same work on a text, done once for each: `most` results are kept, and forgotten all at once where more come. */
export function remembered<T>(most: number, work: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = work(text);
    if (known.size >= most) known.clear();
    known.set(text, value);
    return value;
  };
}

/** The same work on two things that never change, done once for both, and kept as long as they are. */
export function onceFor<A extends object, B extends object, T>(
  work: (one: A, other: B) => T,
): (one: A, other: B) => T {
  const known = new WeakMap<A, WeakMap<B, { readonly value: T }>>();
  return (one, other) => {
    const ofOne = known.get(one) ?? new WeakMap<B, { readonly value: T }>();
    const found = ofOne.get(other) ?? { value: work(one, other) };
    known.set(one, ofOne.set(other, found));
    return found.value;
  };
}
