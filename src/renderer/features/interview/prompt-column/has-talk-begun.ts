import { isRound } from '../../../../core/library/round-id.js';
import type { AttemptInRoom } from '../../../state/attempt/attempt-store.js';

/**
 * Whether there is more to read in the conversation than what the interviewer asked on opening a phase, which stands above
 * the notes too. In a round each question has a conversation of its own.
 */
export function hasTalkBegun({ live, prompt }: Pick<AttemptInRoom, 'live' | 'prompt'>): boolean {
  const { talk, phaseId } = live.state;
  return talk.some(
    (turn) =>
      turn.about?.kind !== 'entry' && (turn.phaseId === phaseId || !isRound({ id: prompt.id })),
  );
}
