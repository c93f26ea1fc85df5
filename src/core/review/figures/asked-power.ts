const bases: Readonly<Record<string, string>> = { two: '2', ten: '10', '2': '2', '10': '10' };
const asks = /\bpower of (two|ten|2|10)\b/i;
const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const written =
  /(?<![\p{L}\p{N}.^])(?<base>10|2)(?:\^[{(]?[-−]?(?<power>\d+)|⁻?(?<raised>[⁰¹²³⁴⁵⁶⁷⁸⁹]+))/gu;

/** "2^-50" of an answer to "by which power of two", where its exponent, whatever its sign, is the value within the tolerance; else null. */
export function askedPower(
  {
    ask,
    value,
    tolerance,
  }: { readonly ask: string; readonly value: number; readonly tolerance: number },
  answer: string,
): string | null {
  const base = bases[asks.exec(ask)?.[1]?.toLowerCase() ?? ''];
  if (base === undefined) return null;
  for (const { 0: quote, groups = {} } of answer.matchAll(written)) {
    const { power, raised = '' } = groups;
    const exponent = Number(
      power ?? Array.from(raised, (sign) => superscripts.indexOf(sign)).join(''),
    );
    const ratio = exponent / value;
    if (groups['base'] === base && Math.max(ratio, 1 / ratio) <= tolerance) return quote;
  }
  return null;
}
