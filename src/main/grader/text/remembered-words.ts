/** So many different words are kept; more come only from texts that are no prose. */
const most = 20_000;

/** The same work on words, done once for each: a rubric says the same few thousand words thirty thousand times. */
export function rememberedWords<T extends string | readonly string[]>(
  work: (word: string) => T,
): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const value = work(word);
    if (known.size >= most) known.clear();
    known.set(word, value);
    return value;
  };
}
