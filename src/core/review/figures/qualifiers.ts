import { secondsOf, type Unit } from './figure-units.js';
import { subjectWords } from './figures-in-text.js';

/** Words that tell two quantities of one kind apart; a figure of the one side is no answer to a question for the other. */
const pairs: readonly (readonly [RegExp, RegExp])[] = [
  [/\b(?:large|larger|big|bigger)\b/g, /\b(?:small|smaller|little|tiny|lighter)\b/g],
  [/\b(?:peaks?|busiest|maximum|height|plateau)\b/g, /\b(?:average|mean|typical|normal|quiet)\b/g],
  [/\b(?:p9\d|percentile|worst)\b/g, /\b(?:mean|average|median|p50)\b/g],
  [/\b(?:reads?|reading)\b/g, /\b(?:writes?|writing)\b/g],
  [/\b(?:before|today|currently|old)\b/g, /\b(?:after|new|afterwards)\b/g],
  [/\b(?:train|trains|training)\b/g, /\b(?:serve|serves|serving|inference)\b/g],
  [/\b(?:prefill|prompts?)\b/g, /\b(?:decode|decoding|answers?|output)\b/g],
  [/\bwithout\b/g, /\bwith\b/g],
  [/\b(?:compressed|quanti[sz]ed|codes?)\b/g, /\b(?:uncompressed|raw)\b/g],
  [/\b(?:fp8|int8|(?:8|eight)[- ]bits?)\b/g, /\b(?:(?:bf|fp)16|(?:16|sixteen)[- ]bits?)\b/g],
  [/\b(?:forward)\b/g, /\b(?:reverse|backward)\b/g],
];

/**
 * Tells whether a figure is of the other side than a question asks for: by its own clause, or where that has neither word by the
 * one that its sentence named last. A question that has both, or none, excludes nothing.
 */
export function otherSideOf(
  ask: string,
): (figure: { readonly clause: string; readonly before: string }) => boolean {
  const asked = pairs.flatMap((pair) => {
    const side = sideOf(ask.toLowerCase(), pair);
    return side === null ? [] : [{ pair, side }];
  });
  return ({ clause, before }) =>
    asked.some(({ pair, side }) => {
      const said = sideOf(clause, pair) ?? (hasEither(clause, pair) ? null : lastOf(before, pair));
      return said !== null && said !== side;
    });
}

/** "8 key/value heads" and "one head": how many of what. */
const counted =
  /(?<![\d.,])(?<count>\d{1,3}(?:,\d{3})+|\d+|one|two|four|eight|ten)(?: key\/value| kv)? (?<thing>head|token|request|layer|gpu|card|replica|expert|bit|query|querie|chat|user|conversation)s?\b/g;
const spelled = new Map([
  ['one', 1],
  ['two', 2],
  ['four', 4],
  ['eight', 8],
  ['ten', 10],
]);

type Count = { readonly thing: string; readonly count: number };

const countsIn = (text: string): readonly Count[] =>
  [...text.matchAll(counted)].map(({ groups: { count = '', thing = '' } = {} }) => ({
    thing,
    count: spelled.get(count) ?? Number(count.replaceAll(',', '')),
  }));

/**
 * Tells whether a figure is said of another number of things than the one that is asked for, of one head where it is eight: by
 * its own clause, or where that counts none by the last count before it.
 */
export function otherCountOf(
  ask: string,
  unit: string,
): (figure: { readonly clause: string; readonly before: string }) => boolean {
  const asked = countsIn(ask.toLowerCase());
  // What the figure itself counts it may count otherwise.
  const lone = asked.filter(
    ({ thing }) => !unit.includes(thing) && asked.filter((one) => one.thing === thing).length === 1,
  );
  if (lone.length === 0) return () => false;
  return ({ clause, before }) => {
    const [own, lead] = [countsIn(clause), countsIn(before)];
    return lone.some(({ thing, count }) => {
      const isOf = (one: Count): boolean => one.thing === thing;
      const said = own.some(isOf) ? own.filter(isOf) : lead.filter(isOf).slice(-1);
      return said.length > 0 && said.every((one) => one.count !== count);
    });
  };
}

type Pair = (typeof pairs)[number];

const hasEither = (text: string, pair: Pair): boolean => pair.some((one) => text.search(one) >= 0);

/** The one side that a text names; null where it names both or none. */
function sideOf(text: string, [one, other]: Pair): 0 | 1 | null {
  const [hasOne, hasOther] = [text.search(one) >= 0, text.search(other) >= 0];
  if (hasOne === hasOther) return null;
  return hasOne ? 0 : 1;
}

function lastOf(text: string, pair: Pair): 0 | 1 | null {
  const [one = -1, other = -1] = pair.map((side) => [...text.matchAll(side)].at(-1)?.index ?? -1);
  if (one === other) return null;
  return one > other ? 0 : 1;
}

/** "Total 10,300", "46 in all": the whole of what was counted in parts before. */
export const namesTotal = (clause: string): boolean =>
  /\b(?:totals?|in all|altogether|together|overall|all in|in sum|sum|whole)\b/.test(clause);

/** "66 calls a minute" are 1.1 a second, but no photos: of another period a figure has to count what is asked for. */
export function isOtherRate(
  { unit, per }: { readonly unit: Unit; readonly per: string | null },
  asked: {
    readonly subject: ReadonlySet<string>;
    readonly noun: readonly string[];
    readonly period: number | null;
  },
): boolean {
  const own = secondsOf(per);
  if (own === null || asked.period === null || own === asked.period) return false;
  const [thing] = subjectWords(unit.noun);
  if (unit.kind !== 'count' || thing === undefined || thing === per) return false;
  return !asked.subject.has(thing) && !asked.noun.includes(thing);
}
