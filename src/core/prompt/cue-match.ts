/** A text as its words: lower case, without accents and punctuation, in order. */
export type Words = readonly string[];

/** Words are runs of letters and digits; `p95`, `10x` and `kv` stay whole, `half-split` is two. */
export function wordsOf(text: string): Words {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** A cue in the form that `holdsCue` takes: words, each of which may end in `*` for any ending. */
export function cueOf(text: string): Words {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.match(/[\p{L}\p{N}]+\*?/gu) ?? [];
}

/** Whether the words of a cue stand in the text, one after the other. Plurals count as their singular. */
export function holdsCue(words: Words, cue: Words): boolean {
  if (cue.length === 0) return false;
  for (let from = 0; from + cue.length <= words.length; from += 1) {
    if (holdsCueAt(words, from, cue)) return true;
  }
  return false;
}

/** Whether the words of a cue stand at one place of the text. */
export function holdsCueAt(words: Words, from: number, cue: Words): boolean {
  return cue.every((part, i) => matches(words[from + i] ?? '', part));
}

/** Whether every group has at least one cue that stands in the text; false where there is no group. */
export function holdsGroups(words: Words, groups: readonly (readonly Words[])[]): boolean {
  return groups.length > 0 && groups.every((group) => group.some((cue) => holdsCue(words, cue)));
}

function matches(word: string, part: string): boolean {
  if (part.endsWith('*')) return word.startsWith(part.slice(0, -1));
  if (word === part || singular(word) === singular(part)) return true;
  if (word.length !== part.length + 1 || !part.endsWith('e')) return false;
  return word === `${part}s`; // `caches`, whose ending is also that of `boxes`
}

/** `queries` is `query`, `ties` is `tie`, `boxes` is `box`; short words and `-ss`, `-us`, `-is` stay. */
export function singular(word: string): string {
  if (word.length < 4 || /(ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(ss|sh|ch|x|z)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') ? word.slice(0, -1) : word;
}
