import { useState, type CSSProperties, type ReactNode } from 'react';
import { classNames } from '../../ui/class-names.js';
import type { Drawing } from './draw.js';
import styles from './picture.module.css';

type Props = {
  readonly drawing: Drawing;
  /** The text has changed and does not parse: this is how it last was. */
  readonly isStale: boolean;
  readonly alt: string;
};

/** Below this share of its size a picture's words cannot be read: then it is scrolled. */
const leastScale = 0.55;

/** The diagram, as much of it as can be read at once, or at its own size; with scroll bars where it does not fit. */
export function Picture({ drawing, isStale, alt }: Props): ReactNode {
  const [isWhole, setWhole] = useState(true);
  const { url, width, height } = drawing;
  return (
    <div className={styles['frame']}>
      <div
        className={classNames(
          styles['picture'],
          isWhole && styles['whole'],
          isStale && styles['stale'],
        )}
        tabIndex={0}
      >
        <img
          src={url}
          {...{ width, height, alt }}
          style={{ '--least-width': px(width), '--least-height': px(height) } as CSSProperties}
        />
      </div>
      <button
        type="button"
        className={styles['size']}
        aria-pressed={!isWhole}
        onClick={() => setWhole((isNow) => !isNow)}
      >
        Actual size
      </button>
    </div>
  );
}

const px = (size: number): string => `${String(leastScale * size)}px`;
