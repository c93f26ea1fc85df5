import { counted } from '../../counted.js';
import { bandWords, type Band } from '../../grade/band.js';
import { askedAt, leastForBand } from '../../grade/extent.js';
import type { Grade } from '../../grade/grade.js';
import { broughtBy, judgedBy, type Judged } from '../../grade/judged-criteria.js';
import { isBandOpen } from '../../grade/weights/open-share.js';
import { weighedBy } from '../../grade/weights/own-weights.js';
import { improvementsFor, type Improvements } from '../../grade/improvements.js';
import { pointsSum } from '../../grade/points-sum.js';
import { pointsWords, scoreBandWords, scorePointsWords } from '../../grade/score-words.js';
import { scoreOf, type Score } from '../../grade/score.js';
import type { Level, Prompt } from '../../prompt/prompt.js';
import { heldWords, mayHoldWords } from './verdict-summary.js';

/** One level's look at the verdicts: what it comes to, why it differs from the other levels, and what would lift it. */
export type LevelColumn = {
  readonly level: Level;
  readonly score: Score;
  /** "Lean hire", "Hire to strong hire"; "52 points so far" while it has no band, and "80 of 100" where it asks too few criteria for one. */
  readonly standing: string;
  /** "Expects 9 of the 14 criteria. 2 others that you have add 7 points." */
  readonly why: string;
  readonly improvements: Improvements;
};

/** The column of `level`, beside the verdict at the level that the grade aimed at. */
export function levelColumn(
  given: Pick<Prompt, 'rubric'>,
  grade: Pick<Grade, 'verdicts' | 'weights' | 'level'>,
  level: Level,
): LevelColumn {
  const { verdicts, weights } = grade;
  const prompt = weighedBy({ weights }, given);
  const score = scoreOf(prompt, verdicts, level);
  const judged = judgedBy({ ...grade, level }, given);
  // Its own verdict stands above, with its band.
  const isFew = level !== grade.level && askedAt(given, level) < leastForBand;
  const improvements = improvementsFor(prompt, verdicts, score);
  return {
    level,
    score,
    standing: isFew ? pointsWords(score) : standingOf(score),
    why: whyWords(judged, score, {
      ...{ isFew, above: mayHoldAt(given, grade, grade.level) },
      more: askedAt(given, grade.level) < leastForBand ? null : grade.level,
    }),
    improvements: isFew ? { ...improvements, to: null } : improvements,
  };
}

/** As the headline has it, which at one level stood as a range of bands and here as points. */
const standingOf = (score: Score): string =>
  isBandOpen(score) ? `${String(score.total)} points so far` : scoreBandWords(score);

/** The sentence on open essentials at a level. */
const mayHoldAt = (
  given: Pick<Prompt, 'rubric'>,
  grade: Pick<Grade, 'verdicts' | 'weights'>,
  level: Level,
): string | null =>
  mayHoldWords(
    scoreOf(weighedBy(grade, given), grade.verdicts, level).reasons,
    judgedBy({ ...grade, level }, given),
  );

/** "2 changes to hire", the same words over the cards and in a level's column. */
export function wayWords(count: number, to: Band): string {
  return `${counted(count, 'change')} to ${bandWords(to).toLowerCase()}`;
}

/**
 * "12 criteria are open; at senior the total can be 30 to 80. Settle them, and each level has its band." Null where some
 * level has its band already, and its column says what it comes to.
 */
export function openAtLevels(
  columns: readonly Pick<LevelColumn, 'level' | 'score'>[],
  open: number,
  target: Level,
): string | null {
  const aimed = columns.find(({ level }) => level === target) ?? columns[0];
  if (aimed === undefined || open === 0 || columns.some(({ score }) => score.band !== null))
    return null;
  const [what, them] =
    open === 1 ? ['1 criterion is', 'it'] : [`${String(open)} criteria are`, 'them'];
  return `${what} open; at ${aimed.level} the total can be ${scorePointsWords(aimed.score)}. Settle ${them}, and each level has its band.`;
}

/** What stands over a list of changes. */
export function waysTitle({ changes, to }: Improvements): string {
  if (to !== null) return wayWords(changes.length, to);
  if (changes[0]?.isAtMost === true) return 'One change first: then the tests can tell';
  return changes.length === 1 ? '1 change left to make' : 'What would add the most points';
}

/** Beside a band at the level aimed at, that this one has none reads as a contradiction. */
const fewAt = (more: Level | null): string =>
  more === null ? ', too few for a band' : `, too few for a band (see ${more})`;

/** What the level expects, what others add, and what holds its band down or may: all that its points alone don't say. */
function whyWords(
  judged: readonly Judged[],
  score: Score,
  {
    isFew,
    above,
    more,
  }: {
    readonly isFew: boolean;
    readonly above: string | null;
    /** The level aimed at, where it asks enough for a band. */
    readonly more: Level | null;
  },
): string {
  const positive = judged.filter(({ criterion }) => criterion.kind !== 'anti-pattern');
  const asked = positive.filter(({ isExpected }) => isExpected).length;
  const others = positive.filter((one) => !one.isExpected && broughtBy(one) > 0);
  const points = others.reduce((sum, one) => sum + broughtBy(one), 0);
  const all = String(positive.length);
  const asks = asked === positive.length ? `all ${all}` : `${String(asked)} of the ${all}`;
  // While tests fail what caps the points says so.
  const isAbove =
    score.most === 100 && pointsSum(judged, score).some(({ kind }) => kind === 'above-most');
  const add =
    others.length === 1
      ? '1 other that you have adds'
      : `${String(others.length)} others that you have add`;
  const onTop = `${add} ${counted(points, 'point')}${isAbove ? ', up to 100 in all' : ''}.`;
  return [
    `Expects ${asks} criteria${isFew ? fewAt(more) : ''}.`,
    ...(others.length === 0 ? [] : [onTop]),
    ...[isFew ? null : heldWords(score)].filter((words) => words !== null),
    // Said once, above, where it is the same at the level aimed at.
    ...[mayHoldWords(score.reasons, judged)].filter((words) => words !== null && words !== above),
  ].join(' ');
}
