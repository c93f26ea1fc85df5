import type { Turn } from './attempt-state.js';

/** What the interviewer asked on opening a phase; null where nothing was asked before the person spoke. */
export function phaseQuestion(talk: readonly Turn[], phaseId: string): string | null {
  const first = talk.find((turn) => turn.phaseId === phaseId);
  return first?.who === 'interviewer' && first.factId === null ? first.text : null;
}
