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

/** The diagram, as much of it as fits, or at its own size with scroll bars. */
export function Picture({ drawing, isStale, alt }: Props): ReactNode {
  const [isWhole, setWhole] = useState(true);
  return (
    <div className={styles['frame']}>
      <div
        className={classNames(
          styles['picture'],
          isWhole && styles['whole'],
          isStale && styles['stale'],
        )}
        tabIndex={isWhole ? undefined : 0}
      >
        <img src={drawing.url} width={drawing.width} height={drawing.height} alt={alt} />
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
