import { useId, useState, type ReactNode } from 'react';
import type { AttemptSummary } from '../../../../core/history/attempt-summary.js';
import type { PromptSummary } from '../../../../ipc/views.js';
import { changeSettings, useSettings } from '../../../state/settings/settings.js';
import { startRound } from '../../../state/attempt/start-attempt.js';
import { Button } from '../../../ui/controls/button.js';
import { Dialog } from '../../../ui/overlays/dialog.js';
import { levels, levelWords } from '../../../ui/words/domain-words.js';
import { ErrorNote } from '../../../ui/status/error-note.js';
import { type Explanation } from '../../../ui/words/error-words.js';
import { Segmented } from '../../../ui/controls/segmented.js';
import { drawByStanding } from './sample-prompts.js';
import { FilterSelect } from '../list/filter-select.js';
import styles from './round-dialog.module.css';
import { aboutTopic, leastOfRound, roundSizes, roundTopics, sizeFor } from './round-choice.js';
import { startWords } from '../detail/start-words.js';
import { showFailure } from '../notes/show-failure.js';

const minuteOptions = ['2', '3', '5'].map((value) => ({ value, title: value }));
const levelOptions = levels.map((value) => ({ value, title: levelWords[value] }));

type Props = {
  readonly prompts: readonly PromptSummary[];
  readonly attempts: readonly AttemptSummary[];
  readonly onClose: () => void;
};

/** Several theory prompts as one attempt: how many, on what, how long. Enter starts. */
export function RoundDialog({ prompts, attempts, onClose }: Props): ReactNode {
  const form = useId();
  const { level, timeFactor } = useSettings();
  const [wanted, setWanted] = useState('5');
  const [topic, setTopic] = useState<string | null>(null);
  const [minutes, setMinutes] = useState('3');
  const [problem, setProblem] = useState<Explanation | null>(null);
  const theory = prompts.filter(({ kind }) => kind === 'ml-theory');
  const pool = aboutTopic(theory, topic);
  const size = sizeFor(pool.length, Number(wanted));
  const start = (): void => {
    const drawn = drawByStanding(pool, attempts, size);
    const plan = { topic, minutesEach: Number(minutes) };
    void startRound(
      drawn.map(({ id }) => id),
      plan,
    ).then(showFailure(setProblem, 'Not started.'));
  };
  if (theory.length < leastOfRound) {
    return (
      <Dialog
        isOpen
        onClose={onClose}
        title="A round of theory"
        description={`A round needs ${String(leastOfRound)} theory prompts, and there ${
          theory.length === 1 ? 'is one' : `are ${String(theory.length)}`
        }.`}
        actions={<Button onClick={onClose}>Close</Button>}
      />
    );
  }
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title="A round of theory"
      description="Rapid questions under one clock, with one report. Each asks what it is and why it works. Only that is judged, and what is essential beyond it; no single miss caps the band."
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button look="primary" type="submit" form={form}>
            Start round
          </Button>
        </>
      }
    >
      <form
        id={form}
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
            options={roundSizes(pool.length).map((one) => ({
              value: String(one),
              title: String(one),
            }))}
            onChange={setWanted}
          />
        </Field>
        <Field title="Topic">
          <FilterSelect
            label="Topic of the round"
            none="Mixed"
            value={topic}
            onChange={setTopic}
            options={roundTopics(theory)}
          />
        </Field>
        <Field title="Minutes each">
          <Segmented
            label="Minutes each"
            value={minutes}
            options={minuteOptions}
            onChange={setMinutes}
          />
        </Field>
        <Field title="Level aimed at">
          <Segmented
            label="Level of the round"
            value={level}
            options={levelOptions}
            onChange={(next) => void changeSettings({ level: next })}
          />
        </Field>
        <p className={styles['terms']}>
          {startWords(size * Number(minutes), timeFactor, level, [level])}. Questions that you have
          not seen, or did badly at, come sooner.
        </p>
        {problem === null ? null : <ErrorNote {...problem} />}
      </form>
    </Dialog>
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
