import type { ReactNode } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { Phase } from '../../../../core/prompt/prompt.js';
import { isRound } from '../../../../core/library/round-id.js';
import { enterPhase } from '../../../state/attempt/attempt-commands.js';
import { useAttempt } from '../../../state/attempt/attempt-store.js';
import { keyWords } from '../../../state/commands/keys.js';
import { Tooltip } from '../../../ui/overlays/tooltip.js';
import { classNames } from '../../../ui/class-names.js';
import { phaseFace } from './clock-face.js';
import styles from './phase-bar.module.css';

/** The phases with the time spent in each; a press enters one, also an earlier one. */
export function PhaseBar(): ReactNode {
  const { id, phases } = useAttempt((open) => open.prompt);
  const isQuestions = isRound({ id });
  return (
    <nav aria-label={isQuestions ? 'Questions' : 'Phases'} className={styles['bar']}>
      <ol className={classNames(styles['phases'], phases.length > 5 && styles['many'])}>
        {phases.map((phase, index) => (
          <li key={phase.id} className={styles['item']}>
            <PhaseButton phase={phase} number={index + 1} isQuestion={isQuestions} />
          </li>
        ))}
      </ol>
    </nav>
  );
}

function PhaseButton({
  phase,
  number,
  isQuestion,
}: {
  readonly phase: Phase;
  readonly number: number;
  readonly isQuestion: boolean;
}): ReactNode {
  const { text, part, isOver, isOpen, isBegun, isPaused } = useAttempt(
    useShallow(({ live: { state, seenSec } }) => ({
      ...phaseFace(state, phase, Math.floor(seenSec)),
      isOpen: state.phaseId === phase.id,
      isBegun: state.phaseSec[phase.id] !== undefined,
      isPaused: state.isPaused,
    })),
  );
  // A question of a round is not given away before its turn.
  const isToCome = isQuestion && !isOpen && !isBegun;
  const name = isToCome ? `Question ${String(number)}` : phase.title;
  return (
    <Tooltip label={name} {...(number < 10 && { keys: keyWords(`Alt+${String(number)}`) })}>
      <button
        type="button"
        className={classNames(styles['phase'], isOpen && styles['open'])}
        aria-current={isOpen ? 'step' : undefined}
        disabled={isPaused && !isOpen}
        onClick={() => enterPhase(phase.id)}
      >
        <span className={styles['words']}>
          <span className={styles['title']}>{isToCome ? name : `${String(number)} ${name}`}</span>
          <span className={classNames(styles['time'], isOver && styles['over'])}>{text}</span>
        </span>
        <span className={styles['line']} aria-hidden="true">
          <span
            className={styles['spent']}
            style={{ width: `${String(part * 100)}%` }}
            data-over={isOver}
          />
        </span>
      </button>
    </Tooltip>
  );
}
