import { useState, type ReactNode } from 'react';
import { isRound } from '../../../../core/library/round-id.js';
import { phaseLimitSec } from '../../../../core/attempt/time-limits.js';
import { useAttempt } from '../../../state/attempt/attempt-store.js';
import { phaseWords } from './interview-words.js';

/**
 * What a new phase is and what it asks, for those who listen. The question only where the conversation, which tells what
 * comes into it, is out of sight; the card before a question of a round has said which it is.
 */
export function PhaseAnnouncer({ question }: { readonly question: string | null }): ReactNode {
  const { id, phases } = useAttempt((open) => open.prompt);
  const phaseId = useAttempt((open) => open.live.state.phaseId);
  const factor = useAttempt((open) => open.live.state.timeFactor);
  const [first] = useState(phaseId);
  // Who comes back to the first phase hears of that as well.
  const [hasMoved, setMoved] = useState(false);
  if (!hasMoved && phaseId !== first) setMoved(true);
  const at = phases.findIndex((phase) => phase.id === phaseId);
  const phase = phases[at];
  const isTold = (hasMoved || phaseId !== first) && phase !== undefined && !isRound({ id });
  return (
    <p role="status" className="visually-hidden" data-phase-told="">
      {isTold ? `${phaseWords(phase.title, at, phases.length, phaseLimitSec(phase, factor))} ` : ''}
      {question === null ? '' : `Question: ${question}`}
    </p>
  );
}
