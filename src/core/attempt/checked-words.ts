import type { Phase } from '../prompt/prompt.js';
import type { AttemptState } from './attempt-state.js';

type Checked = Pick<AttemptState, 'checks' | 'texts' | 'talk' | 'code' | 'diagram' | 'boardSec'>;

/** What the report says of phases that were checked in practice; null where none was. */
export function checkedWords(state: Checked, phases: readonly Phase[]): string | null {
  const checked = phases.filter(({ id }) => lastCheck(state, id) !== null);
  if (checked.length === 0) return null;
  const titles = new Intl.ListFormat('en').format(checked.map(({ title }) => title));
  const since = checked.some(({ id }) => isChangedSince(state, id, lastCheck(state, id) ?? 0))
    ? 'What you wrote after that, you wrote knowing what the grader looks for.'
    : `You changed nothing in ${checked.length === 1 ? 'it' : 'them'} after that.`;
  return `Checked during practice: ${titles}. ${since}`;
}

const lastCheck = ({ checks }: Checked, phaseId: string): number | null =>
  checks.findLast((one) => one.phaseId === phaseId)?.atSec ?? null;

/** Whether anything was written or asked in a phase after that second, or drawn or coded at all: drawings and code are every phase's. */
function isChangedSince(
  { texts, talk, code, diagram, boardSec }: Checked,
  phaseId: string,
  sinceSec: number,
): boolean {
  const seconds = [
    ...(texts[phaseId]?.runs ?? []).map(({ atSec }) => atSec),
    ...[...code.runs, ...diagram.runs].map(({ atSec }) => atSec),
    ...boardSec.values(),
    ...talk.flatMap((turn) => (turn.who === 'you' && turn.phaseId === phaseId ? [turn.atSec] : [])),
  ];
  return seconds.some((atSec) => atSec > sinceSec);
}
