import { drillOf } from '../../../../core/drill/drill-id.js';
import { totalLimitSec } from '../../../../core/attempt/time-limits.js';
import type { AttemptState } from '../../../../core/attempt/attempt-state.js';
import { passedOf } from '../../../../core/code-run/code-run.js';
import { whyNotPassed } from '../../../../core/code-run/run-words.js';
import { isStatement } from '../../../../core/interviewer/is-statement.js';
import type { AttemptInRoom } from '../../../state/attempt/attempt-store.js';
import { clockWords } from '../../../../core/attempt/clock-words.js';

/** Seconds of the interview's time that are left; null where it has no limit. */
function secondsLeft({ prompt, live }: AttemptInRoom): number | null {
  const { mode, timeFactor } = live.state;
  const total = mode === 'mock' ? totalLimitSec(prompt.phases, timeFactor) : null;
  return total === null ? null : total - Math.floor(live.seenSec);
}

/** Enough for one more question and its answer, in seconds. */
const forOneMoreSec = 60;

/** Whether there is time for one more question. */
export const hasTimeLeft = (attempt: AttemptInRoom): boolean =>
  (secondsLeft(attempt) ?? forOneMoreSec) >= forOneMoreSec;

/** What speaks against handing in now, one sentence each; none where the work looks whole. */
export function submitDoubts(attempt: AttemptInRoom): readonly string[] {
  const { prompt, live } = attempt;
  const { state } = live;
  const left = secondsLeft(attempt) ?? 0;
  // What was told the interviewer counts as notes of its phase.
  const told = state.talk.filter(({ who, text }) => who === 'you' && isStatement(text));
  const empty = prompt.phases.filter(
    ({ id }) =>
      (state.texts[id]?.text ?? '').trim() === '' && !told.some(({ phaseId }) => phaseId === id),
  );
  const hasBoard = [...state.board.values()].some((element) => !element.isDeleted);
  const hasDrawing = hasBoard || state.diagram.text.trim() !== '';
  const doubts: string[] = [];
  if (left > 0) doubts.push(`${clockWords(left)} of your time is left.`);
  // A drill is drawn; nobody looks for notes in it.
  if (empty.length > 0 && drillOf(prompt.id) === null)
    doubts.push(`No notes in ${listed(empty.map(({ title }) => title))}.`);
  if (isChangeUnanswered(state)) doubts.push('The change that came up stands unanswered.');
  if (prompt.kind === 'system-design' && !hasDrawing) doubts.push('Nothing is drawn.');
  if (prompt.kind === 'coding') doubts.push(...codeDoubts(state, prompt.tests.length > 0));
  return doubts;
}

/** Whether the curveball was said, and nothing said or written since. */
function isChangeUnanswered({ talk, texts }: AttemptState): boolean {
  const change = talk.findLast(({ about }) => about?.kind === 'curveball');
  if (change === undefined) return false;
  const isSince = ({ atSec }: { readonly atSec: number }): boolean => atSec > change.atSec;
  const isSaid = talk.some((turn) => turn.who === 'you' && isSince(turn));
  return !isSaid && !Object.values(texts).some(({ runs }) => runs.some(isSince));
}

function codeDoubts(
  { code: { text, runs }, runs: testRuns }: AttemptState,
  hasTests: boolean,
): readonly string[] {
  if (text.trim() === '') return ['There is no code.'];
  // The starter is there from second 0 on; whatever is typed has a second of its own.
  if (runs.every(({ atSec }) => atSec === 0)) return ['The code is still the starter code.'];
  const last = testRuns.at(-1)?.run;
  if (last === undefined) return hasTests ? ['The code was never run.'] : [];
  if (last.program.verdict === 'error')
    return [`In your last run, the code did not run: ${whyNotPassed(last) ?? 'it crashed'}.`];
  const { passed, total } = passedOf(last);
  const red = `${String(total - passed)} of ${String(total)} visible tests`;
  return passed < total ? [`In your last run, ${red} did not pass.`] : [];
}

function listed(names: readonly string[]): string {
  return new Intl.ListFormat('en', { type: 'conjunction' }).format(names);
}
