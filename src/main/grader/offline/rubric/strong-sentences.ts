/** A line of the report. */
const longest = 130;

/** The sentences of a strong answer that can stand alone in a line: no formula, no example in quotes. */
export const sentencesOf = (strong: string): readonly string[] =>
  strong
    .replaceAll(/\s+/g, ' ')
    .split(/(?<=[.!?;])\s+(?=\S)/)
    .map((one) => one.trim())
    .filter((one) => one.length <= longest && !/[$`"“]/.test(one) && one.split(' ').length >= 4)
    .map((one) => one.replace(/[.;]$/, ''));
