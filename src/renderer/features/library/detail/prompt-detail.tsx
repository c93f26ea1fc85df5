import { useMemo, type ReactNode } from 'react';
import type { Mode } from '../../../../core/attempt/attempt-event.js';
import { scaledPhases } from '../../../../core/attempt/time-limits.js';
import { canBeDrilled } from '../../../../core/drill/can-be-drilled.js';
import { clockWords } from '../../../../core/attempt/clock-words.js';
import { chosenSitting } from '../../../../core/library/chosen-sitting.js';
import { minutesOf } from '../../../../core/library/library-filter.js';
import type { AttemptSummary } from '../../../../core/history/attempt-summary.js';
import type { PromptSummary } from '../../../../ipc/views.js';
import { useLibrary } from '../../../state/library/library-store.js';
import { useSettings } from '../../../state/settings/settings.js';
import { classNames } from '../../../ui/class-names.js';
import { Button } from '../../../ui/controls/button.js';
import { ErrorNote } from '../../../ui/status/error-note.js';
import { type Explanation } from '../../../ui/words/error-words.js';
import { AttemptLines } from './past-attempt-list.js';
import styles from './prompt-detail.module.css';
import { attemptsOf, isDrilled, unfinishedOn } from '../list/past-attempts.js';
import { phaseWords, startWords } from './start-words.js';
import { SittingNote } from './sitting-note.js';
import { TimeChoice } from './time-choice.js';

type Props = {
  readonly prompt: PromptSummary;
  /** Null while they load. */
  readonly attempts: readonly AttemptSummary[] | null;
  /** Why the last start failed. */
  readonly problem: Explanation | null;
  readonly onStart: (mode: Mode) => void;
  readonly onContinue: (attemptId: string) => void;
  readonly onDrill: () => void;
};

/** What is this, and how did I do? */
export function Detail({
  prompt,
  attempts,
  problem,
  onStart,
  onContinue,
  onDrill,
}: Props): ReactNode {
  const level = useSettings((settings) => settings.level);
  const timeFactor = useSettings((settings) => settings.timeFactor);
  const mine = useMemo(
    () => (attempts === null ? null : attemptsOf(attempts, prompt.id)),
    [attempts, prompt.id],
  );
  const left = unfinishedOn(mine ?? [], prompt.id);
  const count = useLibrary(({ overview }) =>
    overview.kind === 'ready' ? (overview.value.countOfPrompt[prompt.id] ?? 0) : 0,
  );
  const shortMinutes = useSettings((settings) => settings.shortMinutes);
  const sitting = chosenSitting(prompt, shortMinutes);
  const minutes = sitting?.minutes ?? minutesOf(prompt);
  const phases = sitting === null ? prompt.phases : scaledPhases(prompt.phases, sitting.minutes);
  const isDrillable = canBeDrilled(prompt);
  return (
    <aside className={styles['detail']} aria-label="The highlighted prompt">
      <h2 className={styles['title']}>{prompt.title}</h2>
      <p className={styles['summary']}>{prompt.summary}</p>
      {prompt.pack === null ? null : (
        <p className={styles['terms']}>
          From the pack {prompt.pack}: written by others, not part of Hotseat.
        </p>
      )}
      <ol className={styles['phases']} aria-label="Phases, in minutes">
        {phaseWords(phases, timeFactor).map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ol>
      <div className={classNames(styles['actions'], isDrillable && styles['four'])}>
        {left === undefined ? null : (
          <Button look="primary" className={styles['on']} onClick={() => onContinue(left.id)}>
            Continue, {clockWords(left.elapsedSec)}
          </Button>
        )}
        <Button look={left === undefined ? 'primary' : 'plain'} onClick={() => onStart('mock')}>
          {left === undefined ? 'Start mock' : 'Start new'}
        </Button>
        <Button onClick={() => onStart('practice')}>Practise</Button>
        {isDrillable ? (
          <Button onClick={onDrill} aria-keyshortcuts="b" aria-haspopup="dialog">
            Board drill…
          </Button>
        ) : null}
        <TimeChoice prompt={prompt} minutes={minutes} />
      </div>
      <p className={styles['terms']}>{startWords(minutes, timeFactor, level, prompt.levels)}</p>
      {sitting === null ? null : (
        <SittingNote prompt={prompt} sitting={sitting} wholeMinutes={minutesOf(prompt)} />
      )}
      {problem === null ? null : <ErrorNote {...problem} />}
      <h3 className={styles['heading']}>Your attempts</h3>
      {mine === null ? null : (
        <AttemptLines
          promptId={prompt.id}
          attempts={mine}
          hasDrill={isDrilled(attempts ?? [], prompt.id)}
          count={count}
          onContinue={onContinue}
        />
      )}
    </aside>
  );
}

/** The right side's place while nothing is highlighted, so that the list keeps its width. */
export function NoDetail(): ReactNode {
  return <div className={styles['detail']} />;
}
