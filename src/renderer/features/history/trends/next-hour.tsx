import type { ReactNode } from 'react';
import type { NextStep } from '../../../../core/trends/next-hour.js';
import { moreWords, stepWords } from '../../../../core/trends/trend-words.js';
import type { Trends } from '../../../../core/trends/trends.js';
import { assertNever } from '../../../../core/result.js';
import { startSitting } from '../../../state/attempt/start-attempt.js';
import { startFlash } from '../../../state/flash/flash-session.js';
import { useToday } from '../../../state/flash/today-store.js';
import { goTo } from '../../../state/navigation.js';
import { Button } from '../../../ui/controls/button.js';
import { errorWords, type Explanation } from '../../../ui/words/error-words.js';
import { dueWords } from '../../../ui/words/today-words.js';
import styles from './next-hour.module.css';

type Props = {
  readonly trends: Trends;
  readonly onProblem: (problem: Explanation | null) => void;
};

/** What the figures say should be done next, each with the button that does it. */
export function NextHour({ trends, onProblem }: Props): ReactNode {
  const steps = trends.next;
  const later = moreWords(trends);
  return (
    <section aria-labelledby="next-hour" className={styles['next']}>
      <h2 id="next-hour" className={styles['title']}>
        What to do next hour
      </h2>
      <ol className={styles['steps']}>
        {steps.map((step) => (
          <Step key={step.kind} step={step} onProblem={onProblem} />
        ))}
      </ol>
      {steps.some(({ kind }) => kind === 'topic') ? null : (
        <p className={styles['why']}>No topic is weak so far.</p>
      )}
      {later === null ? null : <p className={styles['why']}>{later}</p>}
    </section>
  );
}

function Step({ step, onProblem }: { readonly step: NextStep } & Pick<Props, 'onProblem'>) {
  const { what, why } = stepWords(step);
  // The schedule speaks of the same questions; here and there in the same words.
  const due = useToday(({ today }) => (today === null ? '' : dueWords(today, Date.now())));
  const run = async (): Promise<void> => onProblem(await runStep(step));
  return (
    <li className={styles['step']}>
      <div className={styles['words']}>
        <h3 className={styles['what']}>{what}</h3>
        <p className={styles['why']}>
          {why} {step.kind === 'flash' ? due : null}
        </p>
      </div>
      <Button
        look={step.kind === 'topic' ? 'primary' : 'plain'}
        aria-label={`${verbOf(step)}: ${step.kind === 'flash' ? step.title : step.promptTitle}`}
        onClick={() => void run()}
      >
        {verbOf(step)}
      </Button>
    </li>
  );
}

function verbOf(step: NextStep): string {
  switch (step.kind) {
    case 'topic':
    case 'untried':
      return 'Start mock';
    case 'flash':
      return 'Ask me';
    case 'phase':
      return step.minutes === null ? 'Start mock' : `Start ${String(step.minutes)} min`;
    default:
      return assertNever(step);
  }
}

/** Null where all went well. */
async function runStep(step: NextStep): Promise<Explanation | null> {
  if (step.kind === 'flash') {
    const { promptId, criterionId } = step;
    await startFlash({ promptId, criterionId });
    goTo({ kind: 'today' });
    return null;
  }
  const started = await startSitting(step.promptId, step.minutes);
  return started.ok ? null : errorWords(started.error);
}
