import { bandOf, bandRangeWords, bandWords, rankOf, type Band } from '../../grade/band.js';
import type { Verdict } from '../../grade/grade.js';
import type { Judged } from '../../grade/judged-criteria.js';
import { pointsSum } from '../../grade/points-sum.js';
import type { Score } from '../../grade/score.js';
import { whileFailing } from './sum-words.js';

/**
 * Why the verdict is what it is, in a few sentences that state no more than the verdicts do. Titles are quoted: no grammar
 * makes a sentence of every one.
 */
export function verdictSummary(
  judged: readonly Judged[],
  score: Score,
  isBlank: boolean,
): readonly string[] {
  if (isBlank) return blank;
  const counted = judged.filter(({ isCounted }) => isCounted);
  const positive = counted.filter(({ criterion }) => criterion.kind !== 'anti-pattern');
  const expected = positive.filter(({ isExpected }) => isExpected);
  return [
    found(positive),
    ...heldBack(expected, score),
    ...slipped(counted),
    ...aboveMost(judged, score),
  ];
}

/**
 * That a missed essential, or a failing test, holds the band down, or that an open essential may: the one sentence that joins
 * the band of a result to its points, wherever both stand. Null where the points alone give the band.
 */
export function capWords(
  score: Pick<Score, 'reasons' | 'low' | 'high' | 'most'>,
  judged: readonly Judged[],
): string | null {
  const words = [heldWords(score), mayHoldWords(score.reasons, judged)].flatMap((one) => one ?? []);
  return words.length === 0 ? null : words.join(' ');
}

/** "Capped at lean no hire because an essential point is missing. …"; null where nothing holds the band down. */
export function heldWords({
  reasons,
  low,
  high,
  most,
}: Parameters<typeof capWords>[0]): string | null {
  const cap = reasons.find(({ kind }) => kind === 'capped');
  const isAtMost = high >= most && reasons.some(({ kind }) => kind === 'tests-failed');
  const ceiling = `${String(most)} points are the most that count while a test fails.`;
  if (cap?.kind !== 'capped') return isAtMost ? ceiling : null;
  const missed = reasons.filter(({ kind }) => kind === 'essential-missed').length;
  const isByTests = cap.to === 'lean-hire' && reasons.some(({ kind }) => kind === 'tests-failed');
  if (isByTests)
    return `${cappedWords(cap.to, [low, high], 'not every test passes')}${isAtMost ? ` ${ceiling}` : ''}`;
  const what =
    missed === 1
      ? 'an essential point is missing'
      : `${String(missed)} essential points are missing`;
  return cappedWords(cap.to, [low, high], what);
}

/** "At most lean no hire if “Asks for the load” is missing: it is essential, and open." */
export function mayHoldWords(reasons: Score['reasons'], judged: readonly Judged[]): string | null {
  const cap = reasons.find(({ kind }) => kind === 'may-be-capped');
  if (cap?.kind !== 'may-be-capped') return null;
  const open = judged.filter(({ criterion: { id } }) =>
    reasons.some((one) => one.kind === 'essential-unsure' && one.criterionId === id),
  );
  const [first, ...others] = open;
  if (first === undefined) return null;
  const most = `At most ${bandWords(cap.to).toLowerCase()} if`;
  const isSaid = open.every(({ lean }) => lean === 'said');
  const how = isSaid ? ', open, and probably said' : ', and open';
  if (others.length === 0) return `${most} ${quoted(first)} is missing: it is essential${how}.`;
  if (others.length === 1)
    return `${most} ${open.map(quoted).join(' or ')} is missing: both are essential${how}.`;
  const all = isSaid ? '; all are probably said' : '';
  return `${most} any of the ${String(open.length)} open essential points is missing, ${quoted(first)} among them${all}.`;
}

/** While something is open, the points alone give a range too: its upper end would be a promise. */
function cappedWords(to: Band, [low, high]: readonly [number, number], why: string): string {
  const alone = bandRangeWords(bandOf(low), bandOf(high)).toLowerCase();
  return `Capped at ${bandWords(to).toLowerCase()} because ${why}. On points alone: ${alone}.`;
}

const blank = [
  'There is nothing here to grade: no question, no sentence, no drawing.',
  'Read the reference answer, then try again; a few sentences in each phase are enough to learn from.',
];

function found(positive: readonly Judged[]): string {
  const met = heaviest(positive, 'met').slice(0, 2);
  if (met.length > 0) return `You covered ${met.map(quoted).join(' and ')}.`;
  const [part] = heaviest(positive, 'partial');
  if (part !== undefined) return `Nothing is fully there; ${quoted(part)} is partly there.`;
  return positive.some(({ verdict }) => verdict === 'unsure')
    ? 'Nothing is surely there yet.'
    : 'None of the expected points were found.';
}

/** What the person has to settle before the verdict is whole, where no button says it. */
export function openSummary(judged: readonly Judged[]): readonly string[] {
  const { length } = judged.filter(({ verdict, isCounted }) => isCounted && verdict === 'unsure');
  if (length === 0) return [];
  const [what, which] = length === 1 ? ['criterion is', 'it'] : ['criteria are', 'them'];
  return [`${String(length)} ${what} open: settle ${which}, and the total follows.`];
}

/** The heaviest miss alone: the cards below the sentences name the next ones. */
function heldBack(positive: readonly Judged[], { band }: Score): readonly string[] {
  const lead =
    band !== null && rankOf(band) >= rankOf('hire') ? 'Still missing' : 'What held it back';
  const [missed] = heaviest(positive, 'not-met');
  if (missed !== undefined) return [`${lead}: ${quoted(missed)}.`];
  const halves = heaviest(positive, 'partial').slice(0, 1);
  return halves.map((half) => `${quoted(half)} is only partly there.`);
}

function slipped(counted: readonly Judged[]): readonly string[] {
  const slips = counted.filter(({ criterion }) => criterion.kind === 'anti-pattern');
  const [worst] = [...heaviest(slips, 'met'), ...heaviest(slips, 'partial')];
  return worst === undefined ? [] : [`One slip costs points: ${quoted(worst)}.`];
}

/** More than 100 points hide what a hint or a gap has cost: said where it is so. */
function aboveMost(judged: readonly Judged[], score: Score): readonly string[] {
  const above = pointsSum(judged, score).find(({ kind }) => kind === 'above-most');
  if (above === undefined) return [];
  return [
    `Your points come to ${String(score.total - above.points)}; ${String(score.most)} is the most that counts${whileFailing(score.most)}.`,
  ];
}

/** Those with a verdict, essential ones first, then by weight; the rubric's order breaks ties. */
function heaviest(judged: readonly Judged[], verdict: Verdict): readonly Judged[] {
  const rank = ({ criterion }: Judged): number => criterion.weight + (criterion.essential ? 10 : 0);
  return judged.filter((one) => one.verdict === verdict).toSorted((a, b) => rank(b) - rank(a));
}

const quoted = ({ criterion }: Judged): string =>
  `“${criterion.title.replace(/[.\s]{1,20}$/, '')}”`;
