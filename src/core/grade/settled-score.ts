import type { Grade } from './grade.js';
import { weighedBy } from './weights/own-weights.js';
import { judgedBy } from './judged-criteria.js';
import type { Level, Prompt } from '../prompt/prompt.js';
import { scoreOf, type Score } from './score.js';
import { settle, type SettledGrade, type Settlement } from './settlement.js';

/** What an attempt comes to: with what the person settled, and by the grader alone. */
export type SettledScore = {
  readonly grade: SettledGrade;
  readonly score: Score;
  readonly byGrader: Score;
  /** How many criteria of the rubric the person settled. */
  readonly settled: number;
  /** How many of those that count at this level are open still. */
  readonly open: number;
};

export function settledScore(
  prompt: Pick<Prompt, 'rubric'>,
  grade: Grade,
  events: readonly Settlement[],
  level: Level = grade.level,
): SettledScore {
  const own = settle(grade, events);
  const judged = judgedBy({ ...own, level }, prompt);
  const weighed = weighedBy(grade, prompt);
  return {
    grade: own,
    score: scoreOf(weighed, own.verdicts, level),
    byGrader: scoreOf(weighed, grade.verdicts, level),
    settled: judged.filter(({ by }) => by === 'you').length,
    open: judged.filter(({ verdict, isCounted }) => isCounted && verdict === 'unsure').length,
  };
}
