import { allTestsId, isTested, rubricFor } from './tests/all-tests.js';
import { bandOf, lower, type Band } from './band.js';
import { hintCost, type HintCost, type HintTaken } from './hint-cost.js';
import { isMuchOpen } from './weights/open-share.js';
import { countsAt, isExpectedAt, pointsAt, possibleWeight } from './rubric-at-level.js';
import type { Criterion } from '../prompt/criterion.js';
import { dimensionOf, type Dimension } from './weights/dimension.js';
import { earnedShare, type CriterionVerdict, type Verdict } from './grade.js';
import { levels, type Level, type Prompt } from '../prompt/prompt.js';
import { verdictsById } from './verdicts-by-criterion.js';

/** Positive criteria of one dimension, in rubric weight. */
export type Tally = {
  readonly weight: number;
  readonly earned: number;
  /** What of the weight is unsure. */
  readonly open: number;
};

/** Why the band is what it is, as data; the words are the report's. */
type Reason =
  | { readonly kind: 'essential-missed'; readonly criterionId: string }
  | { readonly kind: 'essential-unsure'; readonly criterionId: string }
  | { readonly kind: 'tests-failed' }
  | { readonly kind: 'capped'; readonly to: Band }
  /** An essential is open: what at most comes of it all if that one is missing. */
  | { readonly kind: 'may-be-capped'; readonly to: Band };

/**
 * All numbers are points of 100; `total`, `low` and `high` are rounded. `low` to `high` is what the total may become once nothing is unsure, and
 * `lowBand` to `highBand` what the band may.
 */
export type Score = {
  readonly level: Level;
  readonly total: number;
  /** The most that the total can be: 100; while tests fail less than code that passes them all has without a word, whatever stands on top. */
  readonly most: number;
  readonly low: number;
  readonly high: number;
  /** Null while what is unsure can still change it, or is much (`isMuchOpen`), and where the level expects nothing. */
  readonly band: Band | null;
  readonly lowBand: Band;
  readonly highBand: Band;
  readonly dimensions: Readonly<Record<Dimension, Tally>>;
  readonly reasons: readonly Reason[];
  /** What hints have cost, which is in the totals, and may cost yet, which is in `high`. */
  readonly hints: HintCost;
};

type Scored = Pick<Prompt, 'rubric'> & {
  /** Of an attempt's prompt: the hints that were taken. */
  readonly hintsTaken?: readonly HintTaken[];
};
type VerdictOnCriterion = {
  readonly criterion: Criterion;
  readonly verdict: Verdict;
  /** What of its weight it earns, or costs, from 0 to 1. */
  readonly share: number;
};

/**
 * The score of one grading against its own frozen prompt, at `level`. met earns its points (`pointsAt`), partial half or what failing tests leave,
 * not-met and unsure nothing; an anti-pattern that is met subtracts its own; from 0 to 100. An essential criterion that
 * the level expects and that is not-met caps the band at lean no hire. One that is partial or unsure does not: a cap says "missing", and only
 * not-met says that; unsure earns nothing yet. A criterion without exactly one verdict counts as not-met.
 * Of code that was tested, one failing test caps the band at lean hire; where all pass, an essential criterion that words
 * alone can show caps it there too, and no lower: the code was seen to be right.
 */
export function scoreOf(
  prompt: Scored,
  verdicts: readonly CriterionVerdict[],
  level: Level,
): Score {
  const rubric = rubricFor(prompt.rubric, verdicts);
  const byId = verdictsById(rubric, verdicts);
  const judged = rubric
    .filter((criterion) => countsAt(criterion, level))
    .map((criterion): VerdictOnCriterion => {
      const given = byId.get(criterion.id) ?? { verdict: 'not-met' };
      return { criterion, verdict: given.verdict, share: earnedShare(given) };
    });
  const expected = judged.filter(({ criterion }) => isExpectedAt(criterion, level));
  const positive = expected.filter(({ criterion }) => criterion.kind !== 'anti-pattern');
  const slips = expected.filter(({ criterion }) => criterion.kind === 'anti-pattern');
  const earners = judged.filter(({ criterion }) => criterion.kind !== 'anti-pattern');
  const pointsOf = pointsAt(rubric, level);
  const points = (all: readonly VerdictOnCriterion[], part: Part) =>
    all.reduce((sum, one) => sum + pointsOf(one.criterion) * part(one), 0);
  const hints = hintCost(
    prompt.hintsTaken ?? [],
    new Map(
      earners.map((one) => {
        const { criterion } = one;
        const all = pointsOf(criterion);
        const lastSec = lastSecOf(byId.get(criterion.id));
        const [earned, open] = [all * one.share, all * isUnsure(one)];
        return [criterion.id, { earned, open, lastSec }];
      }),
    ),
  );
  const earned = points(earners, shareOf) - hints.points;
  const lost = points(slips, shareOf);
  // An easier bar never gives less than a higher one: what a higher one lets count, counts here too.
  const most = Math.max(
    ...levels.slice(levels.indexOf(level)).map((one) => mostAt(one, rubric, earners)),
  );
  const rounded = (sum: number): number => Math.min(most, Math.max(0, Math.round(sum)));
  const total = rounded(earned - lost);
  const low = rounded(earned - lost - points(slips, isUnsure));
  const stillForHints = hints.most - hints.points;
  const high = rounded(earned - lost + points(earners, isUnsure) - stillForHints);
  const { lowBand, highBand, reasons } = bandsAndReasons(expected, low, high);
  const dimensions = {
    clarifying: tallyOf(positive.filter(inDimension('clarifying'))),
    components: tallyOf(positive.filter(inDimension('components'))),
    depth: tallyOf(positive.filter(inDimension('depth'))),
    evaluation: tallyOf(positive.filter(inDimension('evaluation'))),
  };
  const isSure = lowBand === highBand && !isMuchOpen({ dimensions });
  return {
    level,
    total,
    most,
    low,
    high,
    band: possibleWeight(prompt.rubric, level) > 0 && isSure ? lowBand : null,
    lowBand,
    highBand,
    hints,
    dimensions,
    reasons,
  };
}

/** The most that counts while tests fail, by the points of a level: less than what code that passes them all earns without a word. */
function mostAt(
  level: Level,
  rubric: readonly Criterion[],
  earners: readonly VerdictOnCriterion[],
): number {
  const failing = earners.filter((one) => isFailing(one) && isExpectedAt(one.criterion, level));
  if (failing.length === 0) return 100;
  const pointsOf = pointsAt(rubric, level);
  const points = (all: readonly VerdictOnCriterion[], part: Part): number =>
    all.reduce((sum, one) => sum + pointsOf(one.criterion) * part(one), 0);
  const taken = points(failing, (one) => 1 - one.share);
  const byTests = points(earners.filter(isOfTests), () => 1);
  return Math.min(Math.round(100 - taken), Math.min(100, Math.round(byTests)) - 1);
}

/** A missed essential caps the band; one that is unsure may come to be missed, and caps the low end alone. */
function bandsAndReasons(
  judged: readonly VerdictOnCriterion[],
  low: number,
  high: number,
): {
  readonly lowBand: Band;
  readonly highBand: Band;
  readonly reasons: readonly Reason[];
} {
  const essential = judged.filter(({ criterion }) => criterion.essential);
  const missed = essential.filter(({ verdict }) => verdict === 'not-met');
  const open = essential.filter(({ verdict }) => verdict === 'unsure');
  const all = judged.find(({ criterion }) => criterion.id === allTestsId)?.verdict;
  const hasFailed = all === 'not-met' || all === 'partial';
  const cap = all === 'met' ? 'lean-hire' : 'lean-no-hire';
  const capped = (total: number, isCapped: boolean): Band => {
    const band = hasFailed ? lower(bandOf(total), 'lean-hire') : bandOf(total);
    return isCapped ? lower(band, cap) : band;
  };
  const highBand = capped(high, missed.length > 0);
  const isHeldDown = highBand !== bandOf(high);
  const lowBand = capped(low, missed.length + open.length > 0);
  // All that is open may be met but for one essential: then the cap bites at the high end.
  const mostIfMissed = capped(high, missed.length + open.length > 0);
  return {
    lowBand,
    highBand,
    reasons: [
      ...missed.map(({ criterion }) => ({
        kind: 'essential-missed' as const,
        criterionId: criterion.id,
      })),
      ...open.map(({ criterion }) => ({
        kind: 'essential-unsure' as const,
        criterionId: criterion.id,
      })),
      ...(hasFailed ? [{ kind: 'tests-failed' as const }] : []),
      ...(isHeldDown ? [{ kind: 'capped' as const, to: highBand }] : []),
      ...(mostIfMissed === highBand ? [] : [{ kind: 'may-be-capped' as const, to: mostIfMissed }]),
    ],
  };
}

function inDimension(dimension: Dimension): (judged: VerdictOnCriterion) => boolean {
  return ({ criterion }) => dimensionOf[criterion.kind] === dimension;
}

const tallyOf = (judged: readonly VerdictOnCriterion[]): Tally => ({
  weight: sum(judged, () => 1),
  earned: sum(judged, shareOf),
  open: sum(judged, isUnsure),
});

function sum(judged: readonly VerdictOnCriterion[], part: Part): number {
  return judged.reduce((all, one) => all + one.criterion.weight * part(one), 0);
}

type Part = (one: VerdictOnCriterion) => number;
const shareOf: Part = ({ share }) => share;
const isUnsure: Part = ({ verdict }) => (verdict === 'unsure' ? 1 : 0);

/** Whether tests that have run take points of it. */
const isFailing = ({ criterion, verdict }: VerdictOnCriterion): boolean =>
  criterion.id === allTestsId && (verdict === 'not-met' || verdict === 'partial');

const isOfTests = ({ criterion }: VerdictOnCriterion): boolean =>
  criterion.id === allTestsId || isTested(criterion);

/**
 * The second of the latest evidence, of an open one of what it is settled by: null where there is none. Labels and tests have no
 * time: without end where one of them comes first, and of no account beside words that come first.
 */
function lastSecOf(said: CriterionVerdict | undefined): number | null {
  const { evidence = [], closest = [], verdict } = said ?? {};
  const found = evidence.length === 0 && verdict === 'unsure' ? closest.slice(0, 1) : evidence;
  const [first] = found;
  if (first === undefined) return null;
  if (!('atSec' in first.place)) return Infinity;
  return Math.max(...found.flatMap(({ place }) => ('atSec' in place ? [place.atSec] : [])));
}
