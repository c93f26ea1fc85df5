import { useState, type ReactNode } from 'react';
import type { AttemptSummary } from '../../../../core/history/attempt-summary.js';
import { roundMinutes } from '../../../../core/library/round-minutes.js';
import type { PromptSummary } from '../../../../ipc/views.js';
import { startRound } from '../../../state/attempt/start-attempt.js';
import { chooseRound, useLibraryView } from '../../../state/library/library-view.js';
import { changeSettings, useSettings } from '../../../state/settings/settings.js';
import { Segmented } from '../../../ui/controls/segmented.js';
import { ErrorNote } from '../../../ui/status/error-note.js';
import { levels, levelWords } from '../../../ui/words/domain-words.js';
import { type Explanation } from '../../../ui/words/error-words.js';
import { startWords } from '../detail/start-words.js';
import { FilterSelect } from '../../../ui/controls/filter-select.js';
import { showFailure } from '../notes/show-failure.js';
import { aboutTopic, roundSizes, roundTopics, sizeFor } from './round-choice.js';
import styles from './round-form.module.css';
import { sampleByStanding } from './sample-prompts.js';

const asOption = (value: string): { readonly value: string; readonly title: string } => ({
  value,
  title: value,
});
const minuteOptions = roundMinutes.map(String).map(asOption);
const levelOptions = levels.map((value) => ({ value, title: levelWords[value] }));

type Props = {
  /** For the button outside of the form that submits it. */
  readonly id: string;
  readonly theory: readonly PromptSummary[];
  readonly attempts: readonly AttemptSummary[];
};

/** How many questions, on what, how long; to submit it starts the round. */
export function RoundForm({ id, theory, attempts }: Props): ReactNode {
  const { level, timeFactor } = useSettings();
  const round = useLibraryView((view) => view.round);
  const { minutes } = round;
  const [problem, setProblem] = useState<Explanation | null>(null);
  const topics = roundTopics(theory);
  // A pack may have gone since, and its topic with it.
  const topic = topics.some(({ value }) => value === round.topic) ? round.topic : null;
  const pool = aboutTopic(theory, topic);
  const size = sizeFor(pool.length, round.size);
  const start = (): void => {
    const sampled = sampleByStanding(pool, attempts, size);
    const plan = { topic, minutesEach: minutes };
    void startRound(
      sampled.map((prompt) => prompt.id),
      plan,
    ).then(showFailure(setProblem, 'Not started.'));
  };
  return (
    <form
      id={id}
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        start();
      }}
    >
      <Field title="Questions">
        <Segmented
          label="Questions"
          value={String(size)}
          options={roundSizes(pool.length).map(String).map(asOption)}
          onChange={(next) => chooseRound({ size: Number(next) })}
        />
      </Field>
      <Field title="Topic">
        <FilterSelect
          label="Topic of the round"
          none="Mixed"
          value={topic}
          onChange={(next) => chooseRound({ topic: next })}
          options={topics}
        />
      </Field>
      <Field title="Minutes each">
        <Segmented
          label="Minutes each"
          value={String(minutes)}
          options={minuteOptions}
          onChange={(next) => chooseRound({ minutes: Number(next) })}
        />
      </Field>
      <Field title="Target level">
        <Segmented
          label="Level of the round"
          value={level}
          options={levelOptions}
          onChange={(next) => void changeSettings({ level: next })}
        />
      </Field>
      <p className={styles['terms']}>
        {startWords(size * minutes, timeFactor, level, [level])}. Questions you haven’t seen or did
        badly on come sooner.
      </p>
      {problem === null ? null : <ErrorNote {...problem} />}
    </form>
  );
}

function Field({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <div className={styles['field']}>
      <span aria-hidden="true">{title}</span>
      {children}
    </div>
  );
}
