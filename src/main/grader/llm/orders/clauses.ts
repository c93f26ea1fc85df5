/** From `start` to before `end`, in units of the text. */
export type Stretch = { readonly start: number; readonly end: number };

const sentenceEnd = /[.!?;](?=\s|["')\]]|$)|[。！？；\n]/g;
const joint =
  /[,:，、：—–()]|\b(?:and|but|so|while|whereas|und|während|et|tandis|y|mientras|e|mentre|en|terwijl|i)\b|(?<![\p{L}])(?:и|а|oraz)(?![\p{L}])|而/giu;

/** The sentences of a text; the mark that ends one belongs to it. */
export function sentencesOf(text: string): readonly Stretch[] {
  return between(
    text.length,
    0,
    Array.from(text.matchAll(sentenceEnd), ({ index }) => index + 1),
  );
}

/** The clauses of a sentence: what stands before a comma or an "and" belongs to another than what stands behind. */
export function clausesOf(text: string, { start, end }: Stretch): readonly Stretch[] {
  const cuts = Array.from(text.slice(start, end).matchAll(joint), ({ index }) => start + index);
  return between(end, start, cuts);
}

function between(end: number, start: number, cuts: readonly number[]): readonly Stretch[] {
  const edges = [start, ...cuts.filter((cut) => cut > start && cut < end), end];
  return edges
    .slice(1)
    .map((to, index) => ({ start: edges[index] ?? start, end: to }))
    .filter((stretch) => stretch.end > stretch.start);
}
