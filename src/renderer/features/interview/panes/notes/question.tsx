import ChevronDown from 'lucide-react/icons/chevron-down';
import { useRef, type ReactNode } from 'react';
import { lineName } from '../../../../state/speech/voice.js';
import { classNames } from '../../../../ui/class-names.js';
import { SpokenText } from '../../../../ui/markdown/spoken-text.js';
import { ReadAloud } from '../../speech/read-aloud.js';
import styles from './question.module.css';
import { useMoreBelow } from './use-more-below.js';

type Props = {
  /** Of its words alone, which describe the field below. */
  readonly id: string;
  /** The phase that asks it. */
  readonly of: string;
  readonly text: string;
  /** In a round it is all that there is to do. */
  readonly isLarge: boolean;
};

/** What a phase asks, above the notes: whole where there is room, else by whole lines, with an edge that says there is more. */
export function Question({ id, of, text, isLarge }: Props): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  const hasMore = useMoreBelow(place);
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
      className={classNames(styles['question'], isLarge && styles['large'])}
    >
      <SpokenText id={id} className={styles['text']} text={text} />
      <ReadAloud name={lineName(text)} what="the question" text={text} />
      {/* For the eye and the mouse: the keys scroll what has the focus, and a reader reads all of it. */}
      <div aria-hidden="true" className={styles['edge']} hidden={!hasMore}>
        <button type="button" tabIndex={-1} className={styles['more']} onClick={goOn}>
          More <ChevronDown size={14} />
        </button>
      </div>
    </div>
  );
}
