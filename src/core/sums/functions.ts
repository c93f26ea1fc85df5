/** What a scratchpad computes by name, of one plain number: whoever reckons in bits needs logarithms. */
export const functions: ReadonlyMap<string, (of: number) => number> = new Map([
  ['log2', Math.log2],
  ['ln', Math.log],
  ['log10', Math.log10],
  ['sqrt', Math.sqrt],
]);

/** A function that is called on a number in an expression. */
const call =
  /(?<!\w)(log2|ln|log10|sqrt|log|exp|abs|min|max|round|floor|ceil|sin|cos|tan|pow)\(\s*[-.\d(]/g;

/** The names of the functions called in a line, as a calculator has them. */
export const calledIn = (line: string): readonly string[] =>
  [...line.matchAll(call)].map(([, name = '']) => name);

/** Why a line has no result, in the few letters of its margin; null where it calls nothing that is not computed here. */
export function whyNoResult(line: string): string | null {
  const name = calledIn(line).find((one) => !functions.has(one));
  if (name === undefined) return null;
  return name === 'log' ? 'ln or log2?' : `no ${name}() here`;
}
