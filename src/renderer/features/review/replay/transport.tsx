import Pause from 'lucide-react/icons/pause';
import Play from 'lucide-react/icons/play';
import SkipBack from 'lucide-react/icons/skip-back';
import SkipForward from 'lucide-react/icons/skip-forward';
import type { MouseEvent, ReactNode, RefObject } from 'react';
import { clockWords } from '../../../../core/attempt/clock-words.js';
import {
  setSkipsPauses,
  setSpeed,
  speeds,
  togglePlaying,
  usePlayhead,
} from '../../../state/review/playhead.js';
import { IconButton } from '../../../ui/controls/icon-button.js';
import { Switch } from '../../../ui/controls/switch.js';
import { Tooltip } from '../../../ui/overlays/tooltip.js';
import { InlineText } from '../parts/inline-text.js';
import type { Moment, TimeLine } from './moment.js';
import { markWords } from './replay-words.js';
import { toMark } from './use-replay-keys.js';
import styles from './transport.module.css';

type Props = {
  readonly line: TimeLine;
  readonly moment: Moment;
  readonly slider: RefObject<HTMLInputElement | null>;
};

/** Play, speed, where it stands, and what happens there. */
export function Transport({ line, moment, slider }: Props): ReactNode {
  const { sec, isPlaying, speed, skipsPauses } = usePlayhead();
  // A click leaves the keys with the time line; Tab and Enter leave them where they are.
  const then = (act: () => void) => (event: MouseEvent) => {
    act();
    if (event.detail > 0) slider.current?.focus({ preventScroll: true });
  };
  const hasMarks = line.marks.length > 0;
  return (
    <div className={styles['transport']}>
      <div className={styles['buttons']}>
        <Tooltip label={isPlaying ? 'Pause' : 'Play'} keys="Space">
          <IconButton
            size="large"
            aria-label={isPlaying ? 'Pause' : 'Play'}
            onClick={then(togglePlaying)}
          >
            {isPlaying ? (
              <Pause size={18} aria-hidden="true" />
            ) : (
              <Play size={18} aria-hidden="true" />
            )}
          </IconButton>
        </Tooltip>
        {hasMarks ? (
          <>
            <Tooltip label="Previous criterion" keys="[">
              <IconButton
                aria-label="Previous criterion"
                onClick={then(() => toMark(line.marks, 'previous'))}
              >
                <SkipBack size={15} aria-hidden="true" />
              </IconButton>
            </Tooltip>
            <Tooltip label="Next criterion" keys="]">
              <IconButton
                aria-label="Next criterion"
                onClick={then(() => toMark(line.marks, 'next'))}
              >
                <SkipForward size={15} aria-hidden="true" />
              </IconButton>
            </Tooltip>
          </>
        ) : null}
      </div>
      <p className={styles['time']}>
        <b>{clockWords(sec)}</b> / {clockWords(line.endSec)}
      </p>
      <p className={styles['doing']}>
        {moment.phase} · {moment.doing}
      </p>
      <p className={styles['reached']} role="status">
        {moment.marks.map((mark) => (
          <span key={mark.criterionId}>
            <InlineText text={markWords(mark)} />
          </span>
        ))}
      </p>
      <div className={styles['speeds']} role="group" aria-label="Speed">
        {speeds.map((one, index) => (
          <Tooltip key={one} label={`Play at ${String(one)}×`} keys={String(index + 1)}>
            <button
              type="button"
              className={styles['speed']}
              aria-pressed={one === speed}
              onClick={then(() => setSpeed(one))}
            >
              {one}×
            </button>
          </Tooltip>
        ))}
      </div>
      <div className={styles['skip']}>
        <span aria-hidden="true">Skip pauses</span>
        <Switch label="Skip pauses" isOn={skipsPauses} onChange={setSkipsPauses} />
      </div>
    </div>
  );
}
