/** A number of a text, in UTF-16 units of it. */
type Placed = { readonly from: number; readonly to: number; readonly value: number };

/** Between two numbers: what ends the sum that the first belongs to. */
const ends = /[.!?;]\s|\n|[,;]\s*$/;
const equals = /(?:[=≈→⇒]|[-=]>|\b(?:is|are|makes?|gives?|equals?|root))$/;
const operates = /[+*×·/÷−^]|\s[-x]\s|\b(?:times|plus|minus|per|of|and)\b/;
const fillers = new Set('about around roughly some only just sqrt √'.split(' '));
/** Units and a noun or two stand between the numbers of a sum; a longer stretch is prose. */
const longestGap = 60;
const mostOfSum = 12;
const mostBeside = 8;
/** What stands further off in a sentence says little of a number; in UTF-16 units. */
const reach = 200;

/** Of each number the numbers of the sum that it is the result of, the last first: "9 + 1 = 10" has 1 and 9 for the 10. */
export function sumsOf(text: string, placed: readonly Placed[]): readonly (readonly number[])[] {
  const links = placed.map(({ from }, at) => {
    const gap = at === 0 ? '\n' : text.slice(placed[at - 1]?.to ?? 0, from);
    return gap.length > longestGap || ends.test(gap) ? 'none' : linkOf(gap);
  });
  return placed.map((_, at) => {
    if (links[at] !== 'equals') return [];
    let first = at - 1;
    while (at - first < mostOfSum && isOfSum(links[first])) first -= 1;
    return placed
      .slice(first, at)
      .map(({ value }) => value)
      .toReversed();
  });
}

type Link = 'none' | 'prose' | 'operator' | 'equals';

const isOfSum = (link: Link | undefined): boolean => link === 'operator' || link === 'equals';

function linkOf(gap: string): Link {
  const words = gap.split(/[\s(~∼$€]+/).filter((word) => word !== '' && !fillers.has(word));
  if (equals.test(words.at(-1) ?? '')) return 'equals';
  return operates.test(gap) ? 'operator' : 'prose';
}

/** Of each number the other numbers of its sentence, as far as they stand near it; a line ends a sentence. */
export function besideIn(text: string, placed: readonly Placed[]): readonly (readonly number[])[] {
  const isApart = placed.map(
    ({ from }, at) => at === 0 || /[.!?]\s|\n/.test(text.slice(placed[at - 1]?.to ?? 0, from)),
  );
  return placed.map(({ from, to }, at) => {
    let [first, last] = [at, at];
    const isBefore = (one: number): boolean =>
      at - one < mostBeside && isApart[one] === false && from - (placed[one - 1]?.to ?? 0) <= reach;
    const isBehind = (one: number): boolean =>
      one - at <= mostBeside && isApart[one] === false && (placed[one]?.from ?? 0) - to <= reach;
    while (isBefore(first)) first -= 1;
    while (isBehind(last + 1)) last += 1;
    return [...placed.slice(first, at), ...placed.slice(at + 1, last + 1)].map(
      ({ value }) => value,
    );
  });
}
