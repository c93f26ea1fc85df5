import { stem } from '../../prompt/stem.js';
import { remembered } from '../../remembered.js';
import { magnitudes, perOf, unitOf, type Unit } from './figure-units.js';
import { fraction, fractionOf, rootsIn, spelledIn } from './spelled-numbers.js';
import { besideIn, sumsOf } from './sums-in-text.js';
import { withUnitsOfRanges, type ReadFigure } from './units-of-lists.js';

/** A number as somebody wrote it, in its base unit: bytes, seconds, shares of 1. */
export type Figure = {
  readonly value: number;
  readonly unit: Unit;
  /** What it is per: "second" of "5 tokens per second"; null where it is whole. */
  readonly per: string | null;
  /** "12.4 GB", as it stands in the text; one of a list with the unit that stands behind the last. */
  readonly quote: string;
  /** Its clause, lower case, and the sentence that leads to it. */
  readonly clause: string;
  readonly before: string;
  /** What follows it, up to the end of its line or the next 80 signs. */
  readonly behind: string;
  /** What another figure is held against: the 7 of "2.5 rather than 7" and of "7 → 2.5". */
  readonly isCompared: boolean;
  /** "± 2.7": how far something may be off. */
  readonly isMargin: boolean;
  /** Written as a fraction or in words, which may also mean something else: "3/4", "two thirds". */
  readonly isSpelled: boolean;
  /** The words around it, lower case: those before it in its sentence and in the one before, and those behind it. */
  readonly around: readonly string[];
  /** Those of them that stand in its own sentence. */
  readonly beside: readonly string[];
  /** The numbers of the sum that it is the result of, as in "9 + 1 = 10"; none where it stands by itself. */
  readonly sum: readonly number[];
  /** The other numbers of its sentence. */
  readonly others: readonly number[];
};

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';
// A number, a power of ten behind it, and a magnitude: "1,200", "1.2e9", "3 · 10^9", "2.9 million", "30k", "0,75", "1 3/4".
const number =
  /(?<![\p{L}\p{N}_^.])(?<money>[$€] ?)?(?<digits>\d{1,3} \d{1,2}\/\d{1,2}(?![\d/])|\d{0,3} ?[¼-¾⅐-⅞]|\d{1,3}(?:[, ]\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+|,\d{1,2}(?!\d))?)(?:[eE](?<e>[+-]?\d{1,3})| ?[·×x*] ?10(?:\^\{?\(?(?<power>[-−]?\d{1,2})\)?\}?|(?<raised>[⁻⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})))?(?: ?(?<magnitude>thousand|million|billion|trillion|bn|mn)\b|(?: (?=[kM](?![\p{L}\p{N}-])))?(?<letter>[kKMBT])(?![\p{L}\p{N}]))?/gu;

/** So many texts are kept: one answer is read against what each criterion and each estimate says. */
const mostKept = 100;

/** The figures of a text: those in digits in its order, then those that are spelled, and roots. */
export const figuresIn: (source: string) => readonly Figure[] = remembered(mostKept, readFigures);

function readFigures(source: string): readonly Figure[] {
  const text = plain(source);
  const read = digitsIn(text);
  const sums = sumsOf(text, read);
  const sentences = besideIn(text, read);
  const spelled = [...spelledIn(text), ...rootsIn(text)].map(({ value, from, to, sum }) => {
    const behind = text.slice(to, to + 48);
    const unit = unitOf(behind);
    const quote = quoteOf(text.slice(from, to), behind, unit);
    return {
      ...placed(text, from, to),
      value: value * unit.size,
      unit,
      quote,
      isSpelled: true,
      sum,
    };
  });
  const figures = read.map(({ from, to, value, unit, quote }, at) => ({
    ...placed(text, from, to),
    value,
    unit,
    quote,
    isSpelled: false,
    sum: sums[at] ?? [],
    others: sentences[at] ?? [],
  }));
  const gapAt = (at: number): string => text.slice(read[at - 1]?.to ?? 0, read[at]?.from);
  const likeLast = (one: Figure, at: number): Figure => {
    if (takenOver.test(gapAt(at))) return asOf(one, figures[at - 1]);
    if (load.test(gapAt(at)) && loaded.test(gapAt(at - 1))) return afterLoad(one, figures[at - 2]);
    return isSaidAgain(gapAt(at), one) ? ofUnit(one, figures[at - 1]) : one;
  };
  return [...figures.map(likeLast), ...spelled];
}

const digitsIn = (text: string): readonly ReadFigure[] =>
  withUnitsOfRanges(
    text,
    [...text.matchAll(number)].flatMap((match) => readIn(text, match)),
  );

/** How wide each interval of a text is to either side, in points: 7 of "49 to 63 %". */
export function marginsIn(source: string): readonly Figure[] {
  const text = plain(source);
  const read = digitsIn(text);
  const sentences = besideIn(text, read);
  return read.flatMap(({ value, unit: { kind }, quote, from, to }, at): readonly Figure[] => {
    const end = read[at + 1];
    if (end === undefined || kind !== 'share' || end.unit.kind !== 'share') return [];
    if (!/^ ?%? ?(?:[-–—]|to|and) ?$/.test(text.slice(to, end.from)) || value >= end.value)
      return [];
    return [
      {
        ...placed(text, from, end.to),
        value: 50 * (end.value - value),
        unit: unitOf('points'),
        quote: quote.includes(end.quote) ? quote : `${text.slice(from, end.from)}${end.quote}`,
        isMargin: true,
        isSpelled: false,
        others: sentences[at] ?? [],
      },
    ];
  });
}

/** Between "50 GPUs" and "72": "busy, with 70 % load". */
const loaded = /^[^\d\n]{0,40}\b(?:at|with) $/u;
const load =
  /^ ?% (?:[^\d.\n]{0,32}(?:\bis|\bare|\bmakes?|[=≈:→]|->)|load|use|utili[sz]ation) ?(?:about |some |~)?$/u;

/** Between "7.5 cores" and "20": "so", with the unit and no more before it. */
const takenOver = /^ ?[\p{L}-]+,? (?:so|hence) (?:about |some |~)?$/u;

/** "60 L4 for a normal peak, 120 for snow": the second is of the first's unit. */
const isSaidAgain = (gap: string, { behind }: Figure): boolean =>
  /^ ?\p{L}[\p{L}\d]*(?: \p{L}+)? for [^\d.;:?!\n]{1,40},? (?:(?:and|but) )?(?:about |some |~)?$/u.test(
    gap,
  ) && /^ for \p{L}/u.test(behind);

function ofUnit(one: Figure, last: Figure | undefined): Figure {
  if (last === undefined || one.unit.kind !== 'count' || one.unit.noun !== '') return one;
  return { ...one, value: one.value * last.unit.size, unit: last.unit };
}

/** What is taken so that some room is left comes from the same sum. */
const afterLoad = (one: Figure, last: Figure | undefined): Figure =>
  last?.unit.kind === one.unit.kind && one.unit.noun !== ''
    ? { ...one, sum: [...last.sum, ...one.sum] }
    : asOf(one, last);

const mostReserve = 5;

/** What is rounded up from an amount, or has some reserve, is of its unit and its sum. */
function asOf(one: Figure, last: Figure | undefined): Figure {
  if (last === undefined || one.unit.kind !== 'count' || one.unit.noun !== '') return one;
  const { unit, sum } = last;
  const value = one.value * unit.size;
  return value < last.value || value > mostReserve * last.value
    ? one
    : { ...one, value, unit, sum };
}

/** What stands around a figure, by its place in the text. */
const placed = (text: string, from: number, to: number) => ({
  around: wordsAround(text, from, to, 2),
  beside: wordsAround(text, from, to, 1),
  ...clauseOf(text, from, to),
  behind: text.slice(to, to + 80).split('\n', 1)[0] ?? '',
  per: perOf(text.slice(to, to + 48)),
  isMargin: /(?:±|\+ ?\/? ?[-−–]|\bplus(?: or |[- /])minus) ?$/i.test(
    text.slice(Math.max(0, from - 16), from),
  ),
  sum: [],
  others: [],
});

function readIn(text: string, match: RegExpExecArray): readonly ReadFigure[] {
  const { index: from, groups = {} } = match;
  // "(4 x 10^11)" ends before the bracket that is not its own.
  const written = match[0].includes('(') ? match[0] : match[0].replace(/\)$/, '');
  const to = from + written.length;
  const value = valueOf(groups);
  if (!Number.isFinite(value) || isStatusCode(written, text.slice(to))) return [];
  const behind = text.slice(to, to + 48);
  const isFactor = factor.test(text.slice(Math.max(0, from - 20), from));
  const isMoney = groups['money'] !== undefined;
  const unit = unitOf(isMoney ? `dollars ${behind}` : isFactor ? 'fold' : behind);
  // "$1,800" and "a factor of 5" have their unit before them.
  const quote = quoteOf(written, isMoney || isFactor ? '' : behind, unit);
  return [{ value: value * unit.size, unit, quote, from, to }];
}

/** "A factor of 5", "gives ×5". */
const factor =
  /(?:\bfactor(?: of)?|\b(?:gives?|gains?|is|about|roughly|only) ×)(?: about| some)? ?[~≈]?$/i;

/** The "429s" of a rate limit are no seconds. */
const isStatusCode = (written: string, behind: string): boolean =>
  /^[45]\d\d$/.test(written) && /^s\b/.test(behind);

/** Without the signs of Markdown and TeX, which stand between a number and its unit. */
const plain = (source: string): string =>
  source
    .replace(/\$(?!\s)([^$\n]{0,200}[^\s$\\])\$(?!\d)/g, '$1')
    .replace(/\\(?:cdot|times)/g, '·')
    .replace(/\\(?:mathrm|text|,|;|!|%)/g, (sign) => (sign === '\\%' ? '%' : ' '))
    .replace(/\{,\}/g, ',')
    // Between numbers a star multiplies, and is no sign of Markdown.
    .replace(/(?<=[\w)] )\*(?= [\d(])|(?<=[\d)])\*(?=\()/g, '·')
    // The 1 of O(1) counts nothing.
    .replace(/(?<!\p{L})[OΘΩ]\([^()\n]{1,60}\)/gu, ' ')
    .replace(/[*`$](?!\d)/g, '')
    .replace(/[\u00a0\u2009\u202f]/g, ' ')
    // A line that was wrapped at a width goes on.
    .replace(/(?<=[^\n]{60})\n(?!\s|[-*+•#>]|\d+[.)]\s|\p{Lu}\p{Ll})/gu, ' ');

function valueOf(parts: Readonly<Record<string, string | undefined>>): number {
  const { digits = '', e, power, raised, magnitude, letter } = parts;
  const exponent = e ?? power?.replace('−', '-') ?? fromSuperscript(raised);
  const times = magnitudes[magnitude ?? letter ?? ''] ?? 1;
  if (fraction.test(digits)) return fractionOf(digits) * times;
  const plainDigits = digits.replace(/,(?=\d{1,2}$)/, '.').replaceAll(/[, ]/g, '');
  return Number(plainDigits) * 10 ** Number(exponent ?? 0) * times;
}

const fromSuperscript = (raised: string | undefined): string | undefined =>
  raised === undefined
    ? undefined
    : raised.replace(/[^⁻]/g, (sign) => String(superscripts.indexOf(sign))).replace('⁻', '-');

function quoteOf(written: string, behind: string, unit: Unit): string {
  const [word = ''] = /^[ -]?[^\s.,;:)(]+/u.exec(behind) ?? [];
  const isUnit = unit.kind !== 'count' || unit.noun !== '';
  return `${written}${isUnit ? word.trimEnd() : ''}`.trim();
}

/** From so many sentences back, its own among them, to the end of its own: where the figure's subject stands. */
function wordsAround(text: string, from: number, to: number, sentences: 1 | 2): readonly string[] {
  const before = text.slice(Math.max(0, from - 240), from);
  // A question and the figure that answers it are one: "How long is a step? 17 ms."
  const end = sentences === 1 ? /[.!]\s|\n/g : /[.!?]\s+|\n+/g;
  const ends = [...before.matchAll(end)].map(({ index }) => index);
  const start = ends.at(-sentences) ?? 0;
  const [after = ''] = /^[^\n.!?]{0,120}/.exec(text.slice(to)) ?? [];
  return subjectWords(`${before.slice(start)} ${after}`);
}

const heldAgainst =
  /(?:rather than|instead of|not|versus|vs\.?|below|above|under|over|against|from|at most|up to|(?:less|more) than|within|[<>≤≥])(?: (?:a|the|about|some|our))?\s*[~∼≈$€]*$/i;

/** Commas that part thousands are no ends of a clause. */
const clauseEnd = /[,;.!?](?=\s)|[()\n]/g;

function clauseOf(
  text: string,
  from: number,
  to: number,
): Pick<Figure, 'clause' | 'before' | 'isCompared'> {
  const lead = text.slice(Math.max(0, from - 240), from);
  const starts = [...lead.matchAll(clauseEnd)].map(({ index }) => index + 1);
  const ends = [...lead.matchAll(/[.!?;]\s|\n/g)].map(({ index }) => index + 1);
  const [after = ''] = /^(?:[^\n.!?;,()]|[.,](?=\d)){0,120}/.exec(text.slice(to, to + 120)) ?? [];
  return {
    clause: `${lead.slice(starts.at(-1) ?? 0)}${text.slice(from, to)}${after}`.toLowerCase(),
    before: lead.slice(ends.at(-1) ?? 0).toLowerCase(),
    isCompared: heldAgainst.test(lead) || /^[^\d.,;:()\n]{0,24}(?:→|->|⇒|=>)/.test(after),
  };
}

/** The words of a text that tell what it is about, cut to stems of up to six letters. */
export const subjectWords = (text: string): readonly string[] =>
  (text.toLowerCase().match(/\p{L}{3,}/gu) ?? [])
    .filter((word) => !empty.has(word))
    .map(shortStem)
    .map((word) => same.get(word) ?? word);

const shortStem = (word: string): string => stem(word).slice(0, 6);

/** Words that name the same where amounts are told, by their stems; the first stands for all. */
const same: ReadonlyMap<string, string> = new Map(
  [
    'start boot startup launch',
    'prepare prebuilt baked preload prewarm',
    'container image',
    'cost bill price spend spent',
    'gpu gpus card',
    'question query request',
  ].flatMap((line) => {
    const [first = '', ...others] = line.split(' ').map(shortStem);
    return others.map((other) => [other, first] as const);
  }),
);

const empty = new Set(
  'how many much what which does the and for with one two are has have that this from take takes need needs all per than not its they them into over will would can our each you some about only'.split(
    ' ',
  ),
);
