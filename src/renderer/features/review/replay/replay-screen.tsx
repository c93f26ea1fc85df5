import { useEffect, useMemo, useRef, type ReactNode } from 'react';
import { clockWords } from '../../../../core/attempt/clock-words.js';
import type { Evidence, Grade } from '../../../../core/grade/grade.js';
import { countUpTo, stateAt, type Replay } from '../../../../core/replay/keyframes.js';
import { gradedReport } from '../../../../core/review/graded-report.js';
import type { Review } from '../../../../core/review/review.js';
import { cue, usePlayhead } from '../../../state/review/playhead.js';
import { endReplay } from '../../../state/review/review-view.js';
import { hourWords, longDayWords } from '../../../ui/words/time-words.js';
import { Bar } from '../parts/report-bar.js';
import { momentAt, shownSecond, startSecond, timeLineOf } from './moment.js';
import { ReplayFoot } from './replay-foot.js';
import { Stage } from './stage.js';
import { TakesThen } from './takes-then.js';
import { TimeBar } from './time-bar.js';
import { Transport } from './transport.js';
import { usePlaying } from './use-playing.js';
import { useReplayKeys } from './use-replay-keys.js';
import styles from './replay.module.css';

type Props = {
  readonly review: Review;
  readonly grade: Grade | null;
  readonly from: Evidence | null;
  readonly replay: Replay;
};

/** The whole attempt on one time line, and above it what was there at the moment that is looked at. */
export function ReplayScreen({ review, grade, from, replay }: Props): ReactNode {
  const { prompt } = review;
  const slider = useRef<HTMLInputElement>(null);
  const line = useMemo(() => {
    const judged = grade === null ? [] : gradedReport(review, grade).judged;
    return timeLineOf(replay, judged, prompt.phases);
  }, [review, grade, replay, prompt]);
  useEffect(() => {
    cue(startSecond(replay, from), replay.end.elapsedSec);
    slider.current?.focus({ preventScroll: true });
  }, [replay, from]);
  usePlaying(line);
  useReplayKeys(line);
  const sec = usePlayhead((playhead) => playhead.sec);
  // Between two events nothing changes but the clock.
  const count = countUpTo(replay.reachedSec, shownSecond(sec));
  // eslint-disable-next-line react-hooks/exhaustive-deps -- the second matters by the events that it has reached
  const state = useMemo(() => stateAt(replay, shownSecond(sec)), [replay, count]);
  const moment = momentAt(replay, line, sec);
  const { startedAtMs, elapsedSec } = replay.end;
  return (
    <div className={styles['screen']}>
      <Bar
        title={`Replay: ${prompt.title}`}
        facts={`${longDayWords(startedAtMs)}, ${hourWords(startedAtMs)} · ${clockWords(elapsedSec)}`}
        back={{ label: 'Back to the report', go: endReplay }}
      />
      <Stage prompt={prompt} replay={replay} state={state} sec={sec} />
      <section className={styles['line']} aria-label="Time line">
        <TimeBar line={line} moment={moment} slider={slider} />
        <TakesThen review={review} replay={replay} />
        <Transport line={line} moment={moment} slider={slider} />
      </section>
      <ReplayFoot />
    </div>
  );
}
