import { useEffect, useRef, type ReactNode } from 'react';
import { clockWords } from '../../../../core/attempt/clock-words.js';
import { notesTitle } from '../../../../core/attempt/scratchpad.js';
import { sizeWords } from '../../../../core/exchange/export-names.js';
import { takeLimits } from '../../../../core/speech/take-limits.js';
import { inPhaseOrder } from '../../../../core/speech/take-name.js';
import { CommandKey } from '../../../frame/command-key.js';
import { useAttempt } from '../../../state/attempt/attempt-store.js';
import {
  endTake,
  forgetTakeProblem,
  startTake,
  takeUnderWay,
  useRecording,
} from '../../../state/speech/recording.js';
import { loadTakes, useTakes } from '../../../state/speech/takes.js';
import { classNames } from '../../../ui/class-names.js';
import { Button } from '../../../ui/controls/button.js';
import { roomWords } from '../../../ui/speech/take-words.js';
import { errorWords } from '../../../ui/words/error-words.js';
import styles from './speech-bar.module.css';
import { problemWords } from './speech-words.js';
import { TakeRow } from './take-row.js';

type Props = {
  /** Whose takes are listed; what is recorded belongs to the phase that is open. */
  readonly phaseId: string;
  /** Brings the phase's notes into sight, to be typed into. */
  readonly onShow: (phaseId: string) => void;
};

export const recordChord = 'Alt+R';
/** While one speaks, what all takes come to is told only where it begins to matter. */
const nearlyFull = takeLimits.attempt * 0.8;

/** Records what is said, and keeps the takes of the phase at hand. */
export function SpeechBar({ phaseId, onShow }: Props): ReactNode {
  const attemptId = useAttempt((open) => open.attemptId);
  const isPaused = useAttempt((open) => open.live.state.isPaused);
  const phases = useAttempt((open) => open.prompt.phases);
  const { recording, problem } = useRecording();
  const listed = useTakes();
  const section = useRef<HTMLElement>(null);
  // The focus would go with the row that had it.
  const toRecord = (): void => section.current?.querySelector('button')?.focus();
  useEffect(() => {
    forgetTakeProblem();
    void loadTakes(attemptId);
  }, [attemptId]);
  const underWay = takeUnderWay({ recording });
  // The take under way is on the disk too, and listed once it has ended.
  const takes = listed.takes.filter(({ file }) => file !== underWay?.file);
  const all = takes.reduce((sum, { bytes }) => sum + bytes, underWay?.bytes ?? 0);
  const own = inPhaseOrder(takes, []).filter((take) => take.phaseId === phaseId);
  const words = problem === null ? null : problemWords(problem);
  const wrong = words ?? (listed.problem === null ? null : errorWords(listed.problem).happened);
  return (
    <section ref={section} className={styles['bar']} aria-label="Recordings">
      <div className={styles['row']}>
        {underWay === null ? (
          <Button
            disabled={isPaused || recording === 'starting'}
            aria-keyshortcuts="Alt+R"
            onClick={() => void startTake()}
          >
            <span className={styles['dot']} aria-hidden="true" />
            Record <CommandKey id="room-record" usual={recordChord} />
          </Button>
        ) : (
          <Button aria-keyshortcuts="Alt+R" onClick={() => void endTake()}>
            <span className={classNames(styles['dot'], styles['square'])} aria-hidden="true" />
            Stop <CommandKey id="room-record" usual={recordChord} />
          </Button>
        )}
        <p className={styles['says']}>
          {underWay === null ? null : (
            <>
              <strong>{clockWords(underWay.sec)}</strong> · {sizeWords(underWay.bytes)}
            </>
          )}
        </p>
        {all === 0 || (underWay !== null && all < nearlyFull) ? null : (
          <label className={styles['room']}>
            {roomWords(all, takeLimits.attempt)}
            <meter className={styles['meter']} max={takeLimits.attempt} value={all} />
          </label>
        )}
      </div>
      <p className="visually-hidden" role="status">
        {recording === 'starting' ? 'Asking for the microphone.' : null}
        {underWay === null ? null : `Recording ${notesTitle(phases, underWay.phaseId)}.`}
      </p>
      {wrong === null ? null : (
        <p role="alert" className={styles['wrong']}>
          {wrong}
        </p>
      )}
      {own.length === 0 ? null : (
        <ul className={styles['takes']} aria-label={`Takes of ${notesTitle(phases, phaseId)}`}>
          {own.map((take) => (
            <TakeRow
              key={take.file}
              attemptId={attemptId}
              take={take}
              onShow={onShow}
              onDeleted={toRecord}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
