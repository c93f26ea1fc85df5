/** "1 3/4", "1¾", "½". */
export const fraction = /[/¼-¾⅐-⅞]/;

const signs: Readonly<Record<string, number>> = {
  ...{ '½': 1 / 2, '⅓': 1 / 3, '⅔': 2 / 3, '¼': 1 / 4, '¾': 3 / 4 },
  ...{ '⅕': 1 / 5, '⅖': 2 / 5, '⅗': 3 / 5, '⅘': 4 / 5, '⅙': 1 / 6, '⅚': 5 / 6 },
  ...{ '⅐': 1 / 7, '⅛': 1 / 8, '⅜': 3 / 8, '⅝': 5 / 8, '⅞': 7 / 8, '⅑': 1 / 9, '⅒': 1 / 10 },
};

/** The value of a mixed number or of a fraction sign; NaN where the lower number is zero. */
export function fractionOf(digits: string): number {
  const [, whole = '', sign = ''] = /^(\d*) ?(\D)$/u.exec(digits) ?? [];
  if (sign !== '') return Number(whole) + (signs[sign] ?? Number.NaN);
  const [first, top, bottom] = digits.split(/[ /]/).map(Number);
  return bottom === 0 ? Number.NaN : (first ?? 0) + (top ?? 0) / (bottom ?? 1);
}

const named = (words: string, first: number, step = 1): readonly (readonly [string, number])[] =>
  words.split(' ').map((word, at) => [word, first + step * at]);

const units = named(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  1,
);
const tens = named('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10);
const parts = named('half third quarter fifth sixth seventh eighth ninth tenth', 2);
const byWord = new Map([...units, ...tens, ['a', 1] as const]);
const byPart = new Map(parts);
const scales = new Map([
  ['hundred', 100],
  ['thousand', 1000],
  ['dozen', 12],
]);

const word = [...byWord.keys()].join('|');
const tenth = [...byPart.keys()].join('|');
const spelled = new RegExp(
  String.raw`(?<![\p{L}\p{N}_^./,])(?:(?<top>\d{1,2})\/(?<bottom>\d{1,2})(?![\p{L}\p{N}/]|[.,]\d)` +
    String.raw`|(?<some>${word})[ -](?<part>${tenth})s?\b` +
    String.raw`|(?<few>${word}) (?:in|out of) (?<of>${word})\b` +
    String.raw`|(?<number>${word})(?:-(?<unit>${word}))?(?: (?<scale>hundred|thousand|dozen))?\b)`,
  'giu',
);

/** `sum` is what it is worked out from. */
type Spelled = {
  readonly value: number;
  readonly from: number;
  readonly to: number;
  readonly sum: readonly number[];
};

/** "√9", "sqrt(9)", "root of 9"; a sum under the root is none. */
const root =
  /(?<!\p{L})(?:√ ?|sqrt ?|root of )(?:\((?<within>\d+(?:\.\d+)?)\)|(?<bare>\d+(?:\.\d+)?)(?![\p{N}.,]?\p{N}))/gu;

/** Roots of plain numbers, with their places in the text, in UTF-16 units. */
export const rootsIn = (text: string): readonly Spelled[] =>
  Array.from(text.matchAll(root), ({ 0: match, index, groups = {} }) => {
    const under = Number(groups['within'] ?? groups['bare']);
    return { value: Math.sqrt(under), from: index, to: index + match.length, sum: [under] };
  });

/** Fractions like "3/4" and numbers in words, with their places in the text, in UTF-16 units; "one" alone is none. */
export const spelledIn = (text: string): readonly Spelled[] =>
  Array.from(text.matchAll(spelled)).flatMap(({ 0: match, index, groups = {} }) => {
    const value = valueOf(groups);
    return value === null ? [] : [{ value, from: index, to: index + match.length, sum: [] }];
  });

function valueOf(found: Readonly<Record<string, string | undefined>>): number | null {
  const { top, bottom, some, part, few, of, number, unit, scale } = found;
  const read = (text = ''): number => byWord.get(text.toLowerCase()) ?? Number.NaN;
  if (top !== undefined) return bottom === '0' ? null : Number(top) / Number(bottom);
  if (some !== undefined) return read(some) / (byPart.get((part ?? '').toLowerCase()) ?? 1);
  if (few !== undefined) return read(few) / read(of);
  const times = scales.get((scale ?? '').toLowerCase());
  if (read(number) === 1 && times === undefined) return null;
  return (read(number) + (unit === undefined ? 0 : read(unit))) * (times ?? 1);
}
