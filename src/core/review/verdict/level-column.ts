import { bandWords, type Band } from '../../grade/band.js';
import { worth, type CriterionVerdict, type Grade } from '../../grade/grade.js';
import { weighedBy } from '../../grade/weights/own-weights.js';
import { improvementsFor, type Improvements } from '../../grade/improvements.js';
import { rubricFor } from '../../grade/tests/all-tests.js';
import { isExpectedAt, pointsAt } from '../../grade/rubric-at-level.js';
import { scorePointsWords } from '../../grade/score-words.js';
import { scoreOf, type Score } from '../../grade/score.js';
import { verdictsById } from '../../grade/verdicts-by-criterion.js';
import type { Level, Prompt } from '../../prompt/prompt.js';

/** One level's look at the verdicts: what it comes to, why it differs from the other levels, and what would lift it. */
export type LevelColumn = {
  readonly level: Level;
  readonly score: Score;
  /** "Asks 9 of the 14 criteria. 2 beyond them add 7 points." */
  readonly why: string;
  readonly improvements: Improvements;
};

export function levelColumn(
  given: Pick<Prompt, 'rubric' | 'phases'>,
  { verdicts, weights }: Pick<Grade, 'verdicts' | 'weights'>,
  level: Level,
): LevelColumn {
  const prompt = weighedBy({ weights }, given);
  const score = scoreOf(prompt, verdicts, level);
  return {
    level,
    score,
    why: [...whyWords(prompt, verdicts, level), ...capped(score)].join(' '),
    improvements: improvementsFor(prompt, verdicts, score),
  };
}

/** "2 changes to hire", the same words over the cards and in a level's column. */
export function wayWords(count: number, to: Band): string {
  return `${count === 1 ? '1 change' : `${String(count)} changes`} to ${bandWords(to).toLowerCase()}`;
}

/**
 * "12 criteria are open; at senior they span 30 to 80 points. Settle them, and each level has its band." Null where some
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

function whyWords(
  prompt: Pick<Prompt, 'rubric' | 'phases'>,
  verdicts: readonly CriterionVerdict[],
  level: Level,
): readonly string[] {
  const rubric = rubricFor(prompt.rubric, verdicts);
  const pointsOf = pointsAt(rubric, level);
  const byId = verdictsById(rubric, verdicts);
  const positive = rubric.filter(({ kind }) => kind !== 'anti-pattern');
  const asked = positive.filter((criterion) => isExpectedAt(criterion, level)).length;
  const earned = positive
    .filter((criterion) => !isExpectedAt(criterion, level))
    .map((criterion) => pointsOf(criterion) * worth[byId.get(criterion.id)?.verdict ?? 'not-met'])
    .filter((points) => points > 0);
  const added = earned.reduce((sum, points) => sum + points, 0);
  const all = String(positive.length);
  const asks = asked === positive.length ? `all ${all}` : `${String(asked)} of the ${all}`;
  const beyond =
    earned.length === 1
      ? `1 beyond them adds ${String(added)}`
      : `${String(earned.length)} beyond them add ${String(added)}`;
  return [
    `Asks ${asks} criteria.`,
    ...(earned.length === 0 ? [] : [`${beyond} ${added === 1 ? 'point' : 'points'}.`]),
  ];
}

function capped({ reasons }: Score): readonly string[] {
  if (reasons.some(({ kind }) => kind === 'may-be-capped')) {
    const open = reasons.filter(({ kind }) => kind === 'essential-unsure').length;
    return [
      open === 1
        ? 'An essential one is open: capped if it is missing.'
        : `${String(open)} essential ones are open: capped if one is missing.`,
    ];
  }
  if (!reasons.some(({ kind }) => kind === 'capped')) return [];
  const missed = reasons.filter(({ kind }) => kind === 'essential-missed').length;
  // Nothing essential is missing: then it is the tests that hold the band.
  if (missed === 0) return ['Not every test passes: capped.'];
  return [
    missed === 1
      ? 'An essential one is missing: capped.'
      : `${String(missed)} essential ones are missing: capped.`,
  ];
}
