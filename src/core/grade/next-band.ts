import { allTestsId, isBroken } from './tests/all-tests.js';
import { bands, rankOf, type Band } from './band.js';
import type { CriterionVerdict } from './grade.js';
import { openCriteria, withMade, type OpenCriterion } from './open-criteria.js';
import type { Prompt } from '../prompt/prompt.js';
import { scoreOf, type Score } from './score.js';

type NextBand = {
  /** The band that they lead to: higher than the one above where a cap falls. */
  readonly to: Band;
  /** The fewest that lift the band together, missed essentials first, then by points. */
  readonly made: readonly OpenCriterion[];
  /** The score with all of them made good. */
  readonly after: Score;
};

/**
 * The shortest list of criteria that lifts the band by one, from `now`, the score of these verdicts, at its level; null
 * at the highest band, while what is unsure can still change it, and where the code does not run. Exact: what an open criterion wins back adds up, so that the
 * heaviest ones reach a total with the fewest; and every missed essential is on each list that lifts the band above
 * lean no hire, since one alone caps it. Of lists with the same length it is the one that wins back most; the rubric's
 * order breaks ties.
 */
export function nextBand(
  prompt: Pick<Prompt, 'rubric'>,
  verdicts: readonly CriterionVerdict[],
  now: Score,
): NextBand | null {
  const { band, level } = now;
  const next = band === null ? undefined : bands[rankOf(band) + 1];
  // Of code that does not run nobody knows which band it would reach.
  if (next === undefined || isBroken(verdicts)) return null;
  const open = openCriteria(prompt, verdicts, level);
  const tests = open.filter(({ criterion }) => criterion.id === allTestsId);
  const passesAll = verdicts.some(
    ({ criterionId, verdict }) => criterionId === allTestsId && verdict === 'met',
  );
  const wayOver = (first: readonly OpenCriterion[], isPassing: boolean): NextBand | null => {
    const isNeeded = neededFor(next, isPassing);
    const needed = open.filter((one) => first.includes(one) || isNeeded(one));
    const others = open.filter((one) => !needed.includes(one));
    const inOrder = [needed, others].flatMap((part) =>
      part.toSorted((a, b) => b.points - a.points),
    );
    for (let count = Math.max(1, needed.length); count <= inOrder.length; count += 1) {
      const made = inOrder.slice(0, count);
      const after = scoreOf(prompt, withMade(prompt, verdicts, made), level);
      if (rankOf(after.lowBand) >= rankOf(next)) return { to: after.lowBand, made, after };
    }
    return null;
  };
  const asNow = wayOver([], passesAll);
  // Code that is mended lowers the bar for what is essential in words, and no list as short goes before it.
  const mended = tests.length === 0 ? null : wayOver(tests, true);
  if (asNow === null || mended === null) return mended ?? asNow;
  return asNow.made.length < mended.made.length ? asNow : mended;
}

/**
 * Which open criteria stand on every list that reaches a band, since each alone caps the band below it: failing tests
 * above lean hire, a missed essential above lean no hire, or above lean hire where every test passes.
 */
function neededFor(to: Band, passesAll: boolean): (open: OpenCriterion) => boolean {
  const isAboveLeanHire = rankOf(to) > rankOf('lean-hire');
  const caps = passesAll ? isAboveLeanHire : rankOf(to) > rankOf('lean-no-hire');
  return ({ criterion, verdict }) =>
    (criterion.id === allTestsId && isAboveLeanHire) ||
    (verdict === 'not-met' && criterion.essential && caps);
}
