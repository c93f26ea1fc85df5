import ChevronDown from 'lucide-react/icons/chevron-down';
import { useRef, type ReactNode } from 'react';
import styles from './question.module.css';

type Props = {
  /** The phase that asks it. */
  readonly of: string;
  readonly text: string;
};

/** What a phase asks, above the notes: whole where there is room, else by whole lines, with an edge that says there is more. */
export function Question({ of, text }: Props): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  const goOn = (): void => {
    const box = place.current;
    box?.scrollBy({ top: box.clientHeight / 2 });
  };
  return (
    <div
      ref={place}
      role="group"
      aria-label={`Question of ${of}`}
      tabIndex={0}
      className={styles['question']}
    >
      <p className={styles['text']}>{text}</p>
      {/* For the eye and the mouse: the keys scroll what has the focus, and a reader reads all of it. */}
      <div aria-hidden="true" className={styles['edge']}>
        <button type="button" tabIndex={-1} className={styles['more']} onClick={goOn}>
          More <ChevronDown size={14} />
        </button>
      </div>
    </div>
  );
}
