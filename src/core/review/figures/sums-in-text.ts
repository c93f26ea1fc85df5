/** A number of a text, in UTF-16 units of it. */
type Placed = { readonly from: number; readonly to: number; readonly value: number };

/** Between two numbers: what ends the sum that the first belongs to. */
const ends = /[.!?;]\s|\n|[,;]\s*$/;
const equals =
  /(?:[=≈→⇒]|[-=]>|\b(?:is|are|makes?|gives?|equals?)\b)[\s(~≈∼$€]*(?:(?:about|around|roughly|some|only|just)\s+)?[\s(~≈∼$€]*$/;
const operates = /[+*×·/÷−^]|\s[-x]\s|\b(?:times|plus|minus|per|of)\b/;
/** Units and a noun or two stand between the numbers of a sum; a longer stretch is prose. */
const longestGap = 60;

/** Of each number the numbers of the sum that it is the result of, the last first: "9 + 1 = 10" has 1 and 9 for the 10. */
export function sumsOf(text: string, placed: readonly Placed[]): readonly (readonly number[])[] {
  const gaps = placed.map(({ from }, at) => text.slice(placed[at - 1]?.to ?? 0, from));
  const isJoined = (at: number): boolean => {
    const gap = gaps[at] ?? '';
    return at > 0 && gap.length <= longestGap && !ends.test(gap);
  };
  return placed.map((_, at) => {
    if (!isJoined(at) || !equals.test(gaps[at] ?? '')) return [];
    let first = at - 1;
    while (isJoined(first) && (operates.test(gaps[first] ?? '') || equals.test(gaps[first] ?? '')))
      first -= 1;
    return placed
      .slice(first, at)
      .map(({ value }) => value)
      .toReversed();
  });
}

/** Of each number the other numbers of its sentence; a line ends a sentence. */
export function sentencesOf(
  text: string,
  placed: readonly Placed[],
): readonly (readonly number[])[] {
  const stops = [...text.matchAll(/[.!?]\s|\n/g)].map(({ index }) => index);
  const sentences = placed.map(({ from }) => stops.filter((stop) => stop < from).length);
  return placed.map((_, at) =>
    placed.flatMap(({ value }, other) =>
      other !== at && sentences[other] === sentences[at] ? [value] : [],
    ),
  );
}
