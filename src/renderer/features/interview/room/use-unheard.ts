import { useState } from 'react';
import { isRound } from '../../../../core/library/round-id.js';
import type { Turn } from '../../../../core/attempt/attempt-state.js';
import { useAttempt } from '../../../state/attempt/attempt-store.js';

type Unheard = {
  /** How many lines of the interviewer came while the conversation was out of sight. */
  readonly count: number;
  /** The newest of them that wants an answer, until it is put aside. */
  readonly line: Turn | null;
  readonly dismiss: () => void;
  /** What the phase asks, if that came out of sight; for those who listen, since it stands at the notes. */
  readonly question: string | null;
};

/**
 * What the interviewer said out of sight. A phase's first question stands at its notes too, so it needs no note of its own;
 * in a round, which is answered there, it has been read and does not count either. What was said before the room opened is heard. A hint or a question is of its phase, and goes with it; a
 * change of the requirements holds from then on.
 */
export function useUnheard(isTalkShown: boolean): Unheard {
  const talk = useAttempt((open) => open.live.state.talk);
  const phaseId = useAttempt((open) => open.live.state.phaseId);
  const isInRound = useAttempt(({ prompt }) => isRound(prompt));
  const [heard, setHeard] = useState(talk.length);
  const [dismissed, setDismissed] = useState(0);
  if (isTalkShown && heard !== talk.length) setHeard(talk.length);
  const news = isTalkShown ? [] : talk.slice(heard).filter((turn) => counts(turn, isInRound));
  const line = talk
    .slice(Math.max(heard, dismissed))
    .findLast((turn) => turn.who === 'interviewer' && isForNow(turn, phaseId));
  return {
    count: news.length,
    line: isTalkShown ? null : (line ?? null),
    dismiss: () => setDismissed(talk.length),
    question: isTalkShown ? null : (talk.slice(heard).findLast(opens(phaseId))?.text ?? null),
  };
}

const counts = ({ who, about }: Turn, isInRound: boolean): boolean =>
  who === 'interviewer' && !(isInRound && about?.kind === 'entry');

const opens =
  (nowIn: string) =>
  ({ about, phaseId }: Turn): boolean =>
    about?.kind === 'entry' && phaseId === nowIn;

const isForNow = ({ about, phaseId }: Turn, nowIn: string): boolean =>
  about?.kind !== 'entry' && (phaseId === nowIn || about?.kind === 'curveball');
