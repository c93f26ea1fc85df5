import { useEffect, useRef, type ReactNode } from 'react';
import type { AttemptState } from '../../../../core/attempt/attempt-state.js';
import { Conversation } from '../answer/conversation.js';
import styles from './stage.module.css';

/** What had been asked and answered, the last of it in sight. */
export function TalkThen({ talk, mode }: Pick<AttemptState, 'talk' | 'mode'>): ReactNode {
  const column = useRef<HTMLDivElement>(null);
  const count = talk.length;
  useEffect(() => {
    if (column.current !== null) column.current.scrollTop = column.current.scrollHeight;
  }, [count]);
  return (
    <section className={styles['column']} aria-labelledby="replay-talk">
      <h2 id="replay-talk" className={styles['name']}>
        Conversation
      </h2>
      <div
        ref={column}
        className={styles['scroll']}
        role="group"
        aria-labelledby="replay-talk"
        tabIndex={0}
      >
        {count === 0 ? (
          <p className={styles['none']}>Nothing asked yet.</p>
        ) : (
          <Conversation talk={talk} mode={mode} />
        )}
      </div>
    </section>
  );
}
