import type { ReactNode } from 'react';
import { useRoom } from '../../state/attempt-store.js';
import { Markdown } from '../../ui/markdown.js';
import { AskField } from './ask-field.js';
import { Conversation } from './conversation.js';
import styles from './left-column.module.css';

/** The prompt, and what was said about it. */
export function LeftColumn(): ReactNode {
  const statement = useRoom((open) => open.prompt.statement);
  const isPaused = useRoom((open) => open.room.state.isPaused);
  return (
    <div className={styles['column']}>
      <section className={styles['statement']} aria-labelledby="room-prompt" tabIndex={0} data-region="statement">
        <h2 id="room-prompt" className={styles['heading']}>
          Prompt
        </h2>
        <Markdown text={statement} />
      </section>
      <section className={styles['talk']} aria-labelledby="room-talk">
        <h2 id="room-talk" className={styles['heading']}>
          Conversation
        </h2>
        <Conversation />
        <div className={styles['ask']} inert={isPaused} data-region="ask">
          <AskField />
        </div>
      </section>
    </div>
  );
}
