import { isSampleId } from '../../../core/attempt/sample-id.js';
import type { AttemptState } from '../../../core/attempt/attempt-state.js';
import { withHintsTaken } from '../../../core/interviewer/hints.js';
import { heaviestChanges } from '../../../core/grade/improvements.js';
import type { Grade } from '../../../core/grade/grade.js';
import { judgedBy } from '../../../core/grade/judged-criteria.js';
import { weighedBy } from '../../../core/grade/weights/own-weights.js';
import { settledScore } from '../../../core/grade/settled-score.js';
import type { Settlement } from '../../../core/grade/settlement.js';
import type { Prompt } from '../../../core/prompt/prompt.js';
import { questionSpans } from '../../../core/library/question-spans.js';
import { extentOf } from '../../../core/grade/extent.js';
import type { Score } from '../../../core/grade/score.js';
import type { AttemptSummary } from '../../../core/history/attempt-summary.js';
import { isOver, type StoredAttempt } from '../attempt-folder/read-attempt.js';
import type { About } from '../attempt-folder/manifest.js';
import type { Outcome } from '../attempt-folder/outcome.js';

/** What lists say about an attempt; its result is that of the newest grade. */
export function summaryOf(
  id: string,
  prompt: Prompt,
  about: About & Pick<AttemptState, 'isSubmitted'>,
  { grades, settlements }: Outcome,
): AttemptSummary {
  const newest = grades.at(-1);
  return {
    id,
    promptId: about.promptId,
    title: isSampleId(id) ? `Sample: ${prompt.title}` : prompt.title,
    kind: prompt.kind,
    mode: about.mode,
    level: about.level,
    startedAtMs: about.startedAtMs,
    elapsedSec: about.elapsedSec,
    isSubmitted: about.isSubmitted,
    result: newest === undefined ? null : resultOf(prompt, newest, settlements),
  };
}

/** The same of an attempt on disk; a finished one stays submitted, also where its journal was damaged. */
export function storedSummary(attempt: StoredAttempt, outcome: Outcome): AttemptSummary {
  const summary = summaryOf(
    attempt.id,
    withHintsTaken(attempt.prompt, attempt.state),
    attempt.state,
    outcome,
  );
  return { ...summary, isSubmitted: isOver(attempt) };
}

/** Computed by core from the verdicts, the same for every grader; `missed` names what weighed most. */
function resultOf(
  prompt: Prompt,
  byGrader: Grade,
  settlements: readonly Settlement[],
): NonNullable<AttemptSummary['result']> {
  const both = settledScore(prompt, byGrader, settlements);
  const { score, grade } = both;
  const changes = heaviestChanges(weighedBy(byGrader, prompt), grade.verdicts, score);
  const titles = new Map(prompt.rubric.map(({ id, title }) => [id, title]));
  const missed = changes.map(({ criterionId, title }) => titles.get(criterionId) ?? title);
  const alone = resultOfScore(both.byGrader);
  const settled = both.settled === 0 ? null : { count: both.settled, ...alone };
  const extent = extentOf(prompt, byGrader.level);
  const questions = questionSpans(prompt, judgedBy(grade, prompt));
  const result = { ...resultOfScore(score), extent, missed, settled };
  return questions === undefined ? result : { ...result, questions };
}

const resultOfScore = ({
  band,
  total,
  low,
  high,
}: Score): Pick<Score, 'band' | 'total' | 'low' | 'high'> => ({ band, total, low, high });
