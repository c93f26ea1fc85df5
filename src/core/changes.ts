import { rankOf } from './band.js';
import { rubricAt } from './bar.js';
import type { Criterion } from './criterion.js';
import type { CriterionVerdict, Verdict } from './grade.js';
import type { Level, Prompt } from './prompt.js';
import { scoreOf, type Score } from './scoring.js';
import { verdictsById } from './verdicts.js';

/** One card of "what would have changed it". `points` is what this change alone adds to the total. */
export type Change = {
  readonly criterionId: string;
  readonly title: string;
  readonly text: string;
  readonly points: number;
  /** It is an essential one that holds the band down. */
  readonly liftsCap: boolean;
};

export type Changes = {
  readonly changes: readonly Change[];
  /** The score with all of them made. */
  readonly after: Score;
};

type Open = { readonly criterion: Criterion; readonly weight: number; readonly liftsCap: boolean };

const missing: Readonly<Record<Verdict, number>> = {
  met: 0,
  partial: 0.5,
  'not-met': 1,
  unsure: 1,
};
const slipped: Readonly<Record<Verdict, number>> = {
  met: 1,
  partial: 0.5,
  'not-met': 0,
  unsure: 0,
};

/**
 * The up to `most` changes that would have moved the result most: first the missed essentials while they hold the band
 * down, then by weight won back (an avoided anti-pattern wins back its own), then by the rubric's order.
 */
export function changesFor(
  prompt: Pick<Prompt, 'rubric' | 'phases'>,
  verdicts: readonly CriterionVerdict[],
  level: Level,
  most = 3,
): Changes {
  const now = scoreOf(prompt, verdicts, level);
  const isCapped = now.reasons.some(({ kind }) => kind === 'capped');
  const expected = rubricAt(prompt.rubric, level);
  const byId = verdictsById(prompt.rubric, verdicts);
  const open = expected
    .map((criterion) => openIn(criterion, byId.get(criterion.id)?.verdict ?? 'not-met', isCapped))
    .filter(({ weight }) => weight > 0);
  const chosen = open
    .toSorted((a, b) => Number(b.liftsCap) - Number(a.liftsCap) || b.weight - a.weight)
    .slice(0, most);
  const possible = expected
    .filter(({ kind }) => kind !== 'anti-pattern')
    .reduce((sum, { weight }) => sum + weight, 0);
  return {
    changes: chosen.map(({ criterion, weight, liftsCap }) => ({
      criterionId: criterion.id,
      title: criterion.change,
      text: criterion.strong,
      points: possible === 0 ? 0 : Math.round((100 * weight) / possible),
      liftsCap,
    })),
    after: scoreOf(prompt, withMade(byId, chosen), level),
  };
}

/** Whether the changes together reach a higher band; false where either side has none. */
export function movesBand(before: Score, { after }: Changes): boolean {
  if (before.band === null || after.band === null) return false;
  return rankOf(after.band) > rankOf(before.band);
}

function openIn(criterion: Criterion, verdict: Verdict, isCapped: boolean): Open {
  const share = (criterion.kind === 'anti-pattern' ? slipped : missing)[verdict];
  return {
    criterion,
    weight: criterion.weight * share,
    liftsCap: isCapped && criterion.essential && verdict === 'not-met',
  };
}

function withMade(
  byId: ReadonlyMap<string, CriterionVerdict>,
  made: readonly Open[],
): readonly CriterionVerdict[] {
  return [...byId.values()].map((verdict) => {
    const change = made.find(({ criterion }) => criterion.id === verdict.criterionId);
    if (change === undefined) return verdict;
    const isSlip = change.criterion.kind === 'anti-pattern';
    return { ...verdict, verdict: isSlip ? ('not-met' as const) : ('met' as const) };
  });
}
