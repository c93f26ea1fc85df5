import { allTestsId, isBroken, outcomeIn } from './tests/all-tests.js';
import { rankOf, type Band } from './band.js';
import type { CriterionVerdict } from './grade.js';
import { nextBand } from './next-band.js';
import { openCriteria, withMade, type OpenCriterion } from './open-criteria.js';
import type { Prompt } from '../prompt/prompt.js';
import { scoreOf, type Score } from './score.js';
import { testCountWords } from './tests/test-outcome-words.js';

/** One card of "what would have changed it". `points` is what this change alone adds to the total, of 100. */
export type Improvement = {
  readonly criterionId: string;
  /** What to do, in few words. */
  readonly title: string;
  /** The criterion's own title, by which the rest of a report knows it; of failing tests how many pass, as "Passes all" is false. */
  readonly criterion: string;
  readonly text: string;
  readonly points: number;
  /** Nobody can see how much of it would be won: the code does not run. */
  readonly isAtMost: boolean;
  /** It is an essential one that holds the band down. */
  readonly liftsCap: boolean;
  /** The failing tests that it is to fix; none for another change, nor where the code does not run. */
  readonly failing: readonly string[];
};

export type Improvements = {
  readonly changes: readonly Improvement[];
  /** The band that all of them together lead to; null where they are no way to a band, and just weigh most. */
  readonly to: Band | null;
  /** The score with all of them made. */
  readonly after: Score;
};

type Scored = Pick<Prompt, 'rubric'>;

/**
 * What would have changed the result: the shortest way to a higher band (`nextBand`), so that cards and columns tell of one
 * list; where there is none, what weighs most, and of code that does not run just that it has to. `now` is the score of these verdicts.
 */
export function improvementsFor(
  prompt: Scored,
  verdicts: readonly CriterionVerdict[],
  now: Score,
): Improvements {
  const lift = nextBand(prompt, verdicts, now);
  if (lift === null) {
    const chosen = heaviestOpen(prompt, verdicts, now, isBroken(verdicts) ? 1 : 3);
    const after = scoreOf(prompt, withMade(prompt, verdicts, chosen), now.level);
    // One change that alone leads higher than all that is open could is the shortest way there, however that is settled.
    const isWay = chosen.length === 1 && !isBroken(verdicts);
    const isHigher = after.band !== null && rankOf(after.band) > rankOf(now.highBand);
    const to = isWay && isHigher ? after.band : null;
    return { changes: changesOf(prompt, chosen, verdicts, now), to, after };
  }
  return { changes: changesOf(prompt, lift.made, verdicts, now), to: lift.to, after: lift.after };
}

/**
 * The up to `most` changes that weigh most: failing tests, then the missed essentials while they hold the band down, then by points won
 * back (an avoided anti-pattern wins back its own), then by the rubric's order. What is unsure may be there already, and is
 * nothing to change.
 */
export const heaviestChanges = (
  prompt: Scored,
  verdicts: readonly CriterionVerdict[],
  now: Score,
  most = 3,
): readonly Improvement[] =>
  changesOf(prompt, heaviestOpen(prompt, verdicts, now, most), verdicts, now);

function heaviestOpen(
  prompt: Scored,
  verdicts: readonly CriterionVerdict[],
  now: Score,
  most: number,
): readonly OpenCriterion[] {
  return openCriteria(prompt, verdicts, now.level)
    .toSorted(
      (a, b) =>
        Number(isTests(b)) - Number(isTests(a)) ||
        Number(liftsCap(b, now)) - Number(liftsCap(a, now)) ||
        b.points - a.points,
    )
    .slice(0, most);
}

/** Points above 100 count for nothing: a change that would only add such ones is none, unless it lifts a cap. */
const changesOf = (
  prompt: Scored,
  chosen: readonly OpenCriterion[],
  verdicts: readonly CriterionVerdict[],
  now: Score,
): readonly Improvement[] =>
  chosen
    .map((open) => ({
      criterionId: open.criterion.id,
      title: open.criterion.change,
      criterion: standingOf(open, verdicts),
      text: open.criterion.strong,
      points: isTests(open)
        ? wonByTests(prompt, open, verdicts, now)
        : Math.min(open.points, now.most - now.total),
      isAtMost: isBroken(verdicts) && isTests(open),
      liftsCap: liftsCap(open, now),
      failing: isTests(open) && !isBroken(verdicts) ? (outcomeIn(verdicts)?.missed ?? []) : [],
    }))
    .filter(({ points, liftsCap: lifts }) => points > 0 || lifts);

/** With every test passing also what stood above the most that counts while one fails; never less than the tests' own points. */
function wonByTests(
  prompt: Scored,
  open: OpenCriterion,
  verdicts: readonly CriterionVerdict[],
  now: Score,
): number {
  const after = scoreOf(prompt, withMade(prompt, verdicts, [open]), now.level);
  const own = Math.min(open.points, 100 - now.total);
  return now.total === now.most ? Math.max(own, after.total - now.total) : own;
}

function standingOf(open: OpenCriterion, verdicts: readonly CriterionVerdict[]): string {
  const outcome = isTests(open) ? outcomeIn(verdicts) : null;
  return outcome === null ? open.criterion.title : testCountWords(outcome);
}

const isTests = ({ criterion }: OpenCriterion): boolean => criterion.id === allTestsId;

/** Whether it is one of the missed essentials that hold the band down. */
const liftsCap = (
  { criterion, verdict }: Pick<OpenCriterion, 'criterion' | 'verdict'>,
  { reasons }: Pick<Score, 'reasons'>,
): boolean =>
  (criterion.id === allTestsId || (criterion.essential && verdict === 'not-met')) &&
  reasons.some(({ kind }) => kind === 'capped');
