import { bandOf, lower, type Band } from './band.js';
import { hintCost, type HintCost, type HintTaken } from './hint-cost.js';
import { possibleWeight, rubricAt } from './rubric-at-level.js';
import type { Criterion, CriterionKind } from '../prompt/criterion.js';
import { worth, type CriterionVerdict, type Verdict } from './grade.js';
import { levels, type Level, type Prompt } from '../prompt/prompt.js';
import { verdictsById } from './verdicts-by-criterion.js';

export type Dimension = 'clarifying' | 'components' | 'depth' | 'evaluation';

/** Positive criteria of one dimension or phase. `earned`, `open` and `weight` are in rubric weight; the rest count criteria. */
export type Tally = {
  readonly weight: number;
  readonly earned: number;
  /** What of the weight is unsure. */
  readonly open: number;
  readonly criteria: number;
  readonly met: number;
  readonly partial: number;
  readonly unsure: number;
};

/** Why the band is what it is, as data; the words are the report's. */
export type Reason =
  | { readonly kind: 'essential-missed'; readonly criterionId: string }
  | { readonly kind: 'essential-unsure'; readonly criterionId: string }
  | { readonly kind: 'anti-pattern'; readonly criterionId: string; readonly points: number }
  | { readonly kind: 'capped'; readonly from: Band; readonly to: Band };

/**
 * All numbers are points of 100 and rounded; `low` to `high` is what the total may become once nothing is unsure, and
 * `lowBand` to `highBand` what the band may.
 */
export type Score = {
  readonly level: Level;
  readonly total: number;
  readonly low: number;
  readonly high: number;
  /** Null while what is unsure can still change it, and where the level expects nothing. */
  readonly band: Band | null;
  readonly lowBand: Band;
  readonly highBand: Band;
  readonly dimensions: Readonly<Record<Dimension, Tally>>;
  readonly phases: readonly { readonly phaseId: string; readonly tally: Tally }[];
  readonly reasons: readonly Reason[];
  /** What hints have cost; it is in the totals. */
  readonly hints: HintCost;
};

type Scored = Pick<Prompt, 'rubric' | 'phases'> & {
  /** Of an attempt's prompt: the hints that were taken. */
  readonly hintsTaken?: readonly HintTaken[];
};
type VerdictOnCriterion = { readonly criterion: Criterion; readonly verdict: Verdict };

const dimensionOf: Readonly<Record<Exclude<CriterionKind, 'anti-pattern'>, Dimension>> = {
  clarifying: 'clarifying',
  component: 'components',
  'deep-dive': 'depth',
  evaluation: 'evaluation',
};

/**
 * The score of one grading against its own frozen prompt, at `level`. met earns its weight, partial half, not-met and
 * unsure nothing; an anti-pattern that is met subtracts its weight; never below 0. An essential criterion that is
 * not-met caps the band at lean no hire. One that is partial or unsure does not: a cap says "missing", and only
 * not-met says that; unsure earns nothing yet. A criterion without exactly one verdict counts as not-met.
 */
export function scoreOf(
  prompt: Scored,
  verdicts: readonly CriterionVerdict[],
  level: Level,
): Score {
  const byId = verdictsById(prompt.rubric, verdicts);
  const judged = rubricAt(prompt.rubric, level).map((criterion) => ({
    criterion,
    verdict: byId.get(criterion.id)?.verdict ?? 'not-met',
  }));
  const positive = judged.filter(({ criterion }) => criterion.kind !== 'anti-pattern');
  const slips = judged.filter(({ criterion }) => criterion.kind === 'anti-pattern');
  const possible = possibleWeight(prompt.rubric, level);
  const points = (weight: number): number => (possible === 0 ? 0 : (100 * weight) / possible);
  const earned = sum(positive, (verdict) => worth[verdict]);
  const lost = sum(slips, (verdict) => worth[verdict]);
  const hints = hintCost(
    prompt.rubric,
    (id) => byId.get(id)?.verdict ?? 'not-met',
    prompt.hintsTaken ?? [],
    level,
  );
  const total = rounded(points(earned - lost) - hints.points);
  const low = rounded(points(earned - lost - sum(slips, isUnsure)) - hints.points);
  const high = rounded(points(earned - lost + sum(positive, isUnsure)) - hints.points);
  const { lowBand, highBand, reasons } = bandsAndReasons(judged, low, high);
  return {
    level,
    total,
    low,
    high,
    band: possible > 0 && lowBand === highBand ? lowBand : null,
    lowBand,
    highBand,
    hints,
    dimensions: {
      clarifying: tallyOf(positive.filter(inDimension('clarifying'))),
      components: tallyOf(positive.filter(inDimension('components'))),
      depth: tallyOf(positive.filter(inDimension('depth'))),
      evaluation: tallyOf(positive.filter(inDimension('evaluation'))),
    },
    phases: prompt.phases.map(({ id }) => ({
      phaseId: id,
      tally: tallyOf(positive.filter(({ criterion }) => criterion.phase === id)),
    })),
    reasons: [
      ...reasons,
      ...slips
        .filter(({ verdict }) => worth[verdict] > 0)
        .map(({ criterion, verdict }) => ({
          kind: 'anti-pattern' as const,
          criterionId: criterion.id,
          points: Math.round(points(criterion.weight * worth[verdict])),
        })),
    ],
  };
}

/** The same verdicts at each level's bar. */
export function scoreAtLevels(
  prompt: Scored,
  verdicts: readonly CriterionVerdict[],
): Readonly<Record<Level, Score>> {
  const [mid, senior, staff] = levels.map((level) => scoreOf(prompt, verdicts, level));
  if (mid === undefined || senior === undefined || staff === undefined) throw new Error('levels');
  return { mid, senior, staff };
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
  const capped = (total: number, isCapped: boolean): Band =>
    isCapped ? lower(bandOf(total), 'lean-no-hire') : bandOf(total);
  const highBand = capped(high, missed.length > 0);
  const isHeldDown = highBand !== bandOf(high);
  return {
    lowBand: capped(low, missed.length + open.length > 0),
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
      ...(isHeldDown ? [{ kind: 'capped' as const, from: bandOf(high), to: highBand }] : []),
    ],
  };
}

function inDimension(dimension: Dimension): (judged: VerdictOnCriterion) => boolean {
  return ({ criterion }) =>
    criterion.kind !== 'anti-pattern' && dimensionOf[criterion.kind] === dimension;
}

function tallyOf(judged: readonly VerdictOnCriterion[]): Tally {
  const count = (wanted: Verdict): number =>
    judged.filter(({ verdict }) => verdict === wanted).length;
  return {
    weight: sum(judged, () => 1),
    earned: sum(judged, (verdict) => worth[verdict]),
    open: sum(judged, isUnsure),
    criteria: judged.length,
    met: count('met'),
    partial: count('partial'),
    unsure: count('unsure'),
  };
}

function sum(judged: readonly VerdictOnCriterion[], share: (verdict: Verdict) => number): number {
  return judged.reduce((all, { criterion, verdict }) => all + criterion.weight * share(verdict), 0);
}

const isUnsure = (verdict: Verdict): number => (verdict === 'unsure' ? 1 : 0);
const rounded = (points: number): number => Math.max(0, Math.round(points));
