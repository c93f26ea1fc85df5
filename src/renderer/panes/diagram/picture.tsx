import { useState, type ReactNode } from 'react';
import { classNames } from '../../ui/class-names.js';
import type { Drawing } from './draw.js';
import styles from './picture.module.css';

type Props = {
  readonly drawing: Drawing;
  /** The text has changed and does not parse: this is how it last was. */
  readonly isStale: boolean;
  readonly alt: string;
};

/** The diagram, the whole of it, or at its own size with scroll bars; never shrunk and cut at once. */
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
        <img src={url} {...{ width, height, alt }} />
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
