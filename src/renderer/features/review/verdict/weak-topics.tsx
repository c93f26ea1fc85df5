import { useState, type ReactNode } from 'react';
import type { Mode } from '../../../../core/attempt/attempt-event.js';
import type { WeakTopic } from '../../../../core/library/weak-topics.js';
import type { PromptSummary } from '../../../../ipc/views.js';
import { startAttempt } from '../../../state/attempt/start-attempt.js';
import { useLibrary } from '../../../state/library/library-store.js';
import { Button } from '../../../ui/controls/button.js';
import { ErrorNote } from '../../../ui/status/error-note.js';
import { errorWords, type Explanation } from '../../../ui/words/error-words.js';
import { InlineText } from '../parts/inline-text.js';
import styles from './weak-topics.module.css';

/** Where a round leads: its weakest topics, each with a question to try at once and the way to its whole prompt. */
export function WeakTopics({ topics }: { readonly topics: readonly WeakTopic[] }): ReactNode {
  const [problem, setProblem] = useState<Explanation | null>(null);
  if (topics.length === 0) return null;
  const start = (prompt: PromptSummary, mode: Mode): void => {
    void startAttempt(prompt, mode).then((reply) =>
      setProblem(reply.ok ? null : { ...errorWords(reply.error), happened: 'Not started.' }),
    );
  };
  return (
    <section aria-labelledby="weak-title">
      <h2 id="weak-title" className={styles['heading']}>
        {topics.length === 1 ? 'Work on this topic next' : 'Work on these two topics next'}
      </h2>
      <ul className={styles['topics']}>
        {topics.map((topic) => (
          <li key={topic.promptId} className={styles['topic']}>
            <Topic topic={topic} onStart={start} />
          </li>
        ))}
      </ul>
      {problem === null ? null : <ErrorNote {...problem} />}
    </section>
  );
}

type TopicProps = {
  readonly topic: WeakTopic;
  readonly onStart: (prompt: PromptSummary, mode: Mode) => void;
};

function Topic({ topic, onStart }: TopicProps): ReactNode {
  // Null where a pack that held it is gone.
  const prompt = useLibrary(({ library }) =>
    library.kind === 'ready'
      ? (library.value.prompts.find(({ id }) => id === topic.promptId) ?? null)
      : null,
  );
  const { title, flash } = topic;
  return (
    <>
      <h3>{title}</h3>
      <p className={styles['points']}>{pointsOf(topic)}</p>
      {flash === null ? null : (
        <details className={styles['flash']}>
          <summary>A two-minute question</summary>
          <p>
            <InlineText text={flash.ask} />
          </p>
          <details>
            <summary>What a strong answer includes</summary>
            <p>
              <InlineText text={flash.strong} />
            </p>
          </details>
        </details>
      )}
      {prompt === null ? null : (
        <div className={styles['actions']}>
          <Button aria-label={`Practise ${title}`} onClick={() => onStart(prompt, 'practice')}>
            Practise it
          </Button>
          <Button aria-label={`Start a mock on ${title}`} onClick={() => onStart(prompt, 'mock')}>
            Start a mock
          </Button>
        </div>
      )}
    </>
  );
}

function pointsOf({ low, high, of }: WeakTopic): string {
  const range = low === high ? String(low) : `${String(low)} to ${String(high)}`;
  return `${range} of its ${String(of)} points`;
}
