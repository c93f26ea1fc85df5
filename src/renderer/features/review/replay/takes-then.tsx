import Mic from 'lucide-react/icons/mic';
import { useEffect, useMemo, useState, type CSSProperties, type ReactNode } from 'react';
import { clockWords, lengthWords } from '../../../../core/attempt/clock-words.js';
import type { Replay } from '../../../../core/replay/keyframes.js';
import { takeMarks } from '../../../../core/replay/take-marks.js';
import type { Review } from '../../../../core/review/review.js';
import type { TakeView } from '../../../../ipc/speech-routes.js';
import { seek } from '../../../state/review/playhead.js';
import { loadTakes, soundOf, useTakes } from '../../../state/speech/takes.js';
import { TakePlayer } from '../../../ui/speech/take-player.js';
import { takeName } from '../../../ui/speech/take-words.js';
import { errorWords } from '../../../ui/words/error-words.js';
import styles from './takes-then.module.css';

type Props = { readonly review: Review; readonly replay: Replay };

/** The recordings where they were made, under the time line; a press goes there and plays one. Nothing where there is none. */
export function TakesThen({ review, replay }: Props): ReactNode {
  const { attemptId, prompt } = review;
  const listedOf = useTakes((state) => state.attemptId);
  const takes = useTakes((state) => state.takes);
  const [heard, setHeard] = useState<TakeView | null>(null);
  useEffect(() => void loadTakes(attemptId), [attemptId]);
  const endSec = Math.max(1, replay.end.elapsedSec);
  const marks = useMemo(
    () => takeMarks(takes, replay.events, replay.end.elapsedSec),
    [takes, replay],
  );
  if (listedOf !== attemptId || marks.length === 0) return null;
  const nameOf = (take: TakeView): string => takeName(take, prompt.phases);
  const load = async ({ file }: TakeView): Promise<Blob | string> => {
    const sound = await soundOf(attemptId, file);
    return sound instanceof Blob ? sound : errorWords(sound).happened;
  };
  return (
    <>
      <ul className={styles['takes']} aria-label="Recordings">
        {marks.map(({ take, fromSec, toSec }) => (
          <li
            key={take.file}
            className={styles['take']}
            style={
              { '--at': fromSec / endSec, '--wide': (toSec - fromSec) / endSec } as CSSProperties
            }
          >
            <button
              type="button"
              aria-label={`${clockWords(fromSec)}, listen to ${nameOf(take)}${take.sec === null ? '' : `, ${lengthWords(take.sec)}`}`}
              aria-pressed={heard?.file === take.file}
              onClick={() => {
                seek(fromSec);
                setHeard(take);
              }}
            >
              <Mic size={11} aria-hidden="true" />
              {take.sec === null ? take.number : lengthWords(take.sec)}
            </button>
          </li>
        ))}
      </ul>
      {heard === null ? null : (
        <div className={styles['player']}>
          <span>{nameOf(heard)}</span>
          <TakePlayer key={heard.file} name={nameOf(heard)} load={() => load(heard)} startsNow />
        </div>
      )}
    </>
  );
}
