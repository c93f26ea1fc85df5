import {
  useMemo,
  type CSSProperties,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
} from 'react';
import { clockWords } from '../../../../core/attempt/clock-words.js';
import { seek, seekBy, togglePlaying, usePlayhead } from '../../../state/review/playhead.js';
import { VerdictShape } from '../../../ui/status/verdict-mark.js';
import { Tooltip } from '../../../ui/overlays/tooltip.js';
import { classNames } from '../../../ui/class-names.js';
import { clustersOf, clusterVerdict } from './clusters.js';
import { spokenMoment, type Moment, type TimeLine } from './moment.js';
import { markWords, silenceWords } from './replay-words.js';
import tones from '../../../ui/status/verdict-tones.module.css';
import styles from './time-bar.module.css';

type Props = {
  readonly line: TimeLine;
  readonly moment: Moment;
  readonly slider: RefObject<HTMLInputElement | null>;
};

/** The time line: phases, long silences and criteria where they came, under a slider over the whole attempt. */
export function TimeBar({ line, moment, slider }: Props): ReactNode {
  const sec = usePlayhead((playhead) => playhead.sec);
  const isPlaying = usePlayhead((playhead) => playhead.isPlaying);
  const { endSec } = line;
  return (
    <div className={styles['bar']} style={at('--now', sec / Math.max(1, endSec))}>
      <Marked line={line} slider={slider} />
      <input
        ref={slider}
        className={styles['slider']}
        type="range"
        min={0}
        max={endSec}
        step="any"
        value={sec}
        aria-label="Time"
        // While it plays the voice would never end; what is reached then is told by the line below.
        aria-valuetext={isPlaying ? 'Playing' : spokenMoment(sec, moment)}
        onChange={(event) => seek(Number(event.target.value))}
        onKeyDown={onKeyDown}
      />
      <span className={styles['head']} aria-hidden="true" />
    </div>
  );
}

/** What does not move with the playhead. */
function Marked({ line, slider }: Pick<Props, 'line' | 'slider'>): ReactNode {
  const { endSec, phases, silences, marks } = line;
  const share = (sec: number): number => sec / Math.max(1, endSec);
  const clusters = useMemo(() => clustersOf(marks, endSec), [marks, endSec]);
  return (
    <>
      <div className={styles['marks']}>
        {clusters.map((cluster) => {
          const [first] = cluster;
          const words = cluster.map(markWords).join('; ');
          const verdict = clusterVerdict(cluster);
          return (
            <Tooltip key={first.criterionId} label={`${clockWords(first.atSec)} · ${words}`}>
              <button
                type="button"
                // By keys one goes with [ and ], so that Tab is not held up by thirty of them.
                tabIndex={-1}
                className={classNames(styles['mark'], tones[verdict])}
                style={at('--at', share(first.atSec))}
                aria-label={`${clockWords(first.atSec)}, ${words}`}
                onClick={() => {
                  seek(first.atSec);
                  slider.current?.focus({ preventScroll: true });
                }}
              >
                {cluster.length === 1 ? (
                  <VerdictShape verdict={verdict} size={10} />
                ) : (
                  cluster.length
                )}
              </button>
            </Tooltip>
          );
        })}
      </div>
      <div className={styles['track']} aria-hidden="true">
        {phases.map(({ fromSec, toSec, title }) => (
          <span
            key={fromSec}
            className={styles['phase']}
            style={{ ...at('--at', share(fromSec)), ...at('--wide', share(toSec - fromSec)) }}
            title={title}
          >
            <span>{title}</span>
          </span>
        ))}
        {silences.map(({ fromSec, toSec }) => (
          <span
            key={fromSec}
            className={styles['silence']}
            style={{ ...at('--at', share(fromSec)), ...at('--wide', share(toSec - fromSec)) }}
            title={silenceWords(toSec - fromSec)}
          />
        ))}
        <span className={styles['played']} />
      </div>
    </>
  );
}

const at = (name: `--${string}`, share: number): CSSProperties => ({ [name]: share });

/** A slider has these keys to itself, so it works them as the screen does. */
function onKeyDown(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const by = event.shiftKey ? 30 : 5;
  const run: Readonly<Record<string, () => void>> = {
    ' ': togglePlaying,
    ArrowLeft: () => seekBy(-by),
    ArrowDown: () => seekBy(-by),
    ArrowRight: () => seekBy(by),
    ArrowUp: () => seekBy(by),
    PageDown: () => seekBy(-30),
    PageUp: () => seekBy(30),
    Home: () => seek(0),
    End: () => seek(usePlayhead.getState().endSec),
  };
  const act = run[event.key];
  if (act === undefined) return;
  event.preventDefault();
  if (event.key !== ' ' || !event.repeat) act();
}
