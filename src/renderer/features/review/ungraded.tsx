import { useState, type ReactNode } from 'react';
import type { GraderChoice } from '../../../core/grader-choice.js';
import { missingOf } from '../../../core/model-settings.js';
import type { AppError } from '../../../ipc/errors.js';
import { ModelConsent } from '../../model-consent.js';
import { gradeAttempt, useGradings } from '../../state/grading.js';
import { agreeToSend } from '../../state/model.js';
import { goTo } from '../../state/navigation.js';
import { useSettings } from '../../state/settings.js';
import { Button } from '../../ui/button.js';
import { ErrorNote } from '../../ui/error-note.js';
import { explain } from '../../ui/explain.js';
import { GradingProgress } from './grading-progress.js';
import styles from './not-graded.module.css';

/** Why an attempt has no grade, and the ways to one. Nothing is tried again by itself. */
export function Ungraded({ attemptId }: { readonly attemptId: string }): ReactNode {
  const grading = useGradings(({ byAttempt }) => byAttempt[attemptId]);
  return (
    <section className={styles['state']} aria-labelledby="state-title">
      <h1 id="state-title" className={styles['title']}>
        Not graded yet
      </h1>
      {grading?.kind === 'running' ? (
        <GradingProgress attemptId={attemptId} grading={grading} />
      ) : (
        <Ways attemptId={attemptId} failed={grading ?? null} />
      )}
    </section>
  );
}

type Failed = { readonly grader: GraderChoice; readonly error: AppError };

function Ways({
  attemptId,
  failed,
}: {
  readonly attemptId: string;
  readonly failed: Failed | null;
}): ReactNode {
  const chosen = useSettings(({ grader }) => grader);
  const model = useSettings((settings) => settings.model);
  const [isAsked, setIsAsked] = useState(false);
  const grade = (by: GraderChoice): void => void gradeAttempt(attemptId, by);
  const agree = async (): Promise<void> => {
    setIsAsked(false);
    if (await agreeToSend()) grade('llm');
  };
  const by = failed?.grader ?? chosen;
  const first =
    by === 'llm' ? ofModel(failed, model.model) : failed === null ? 'Grade now' : 'Try again';
  const run = (): void => {
    if (failed?.error.kind === 'no-consent') setIsAsked(true);
    else if (failed !== null && isForSettings(failed.error)) goTo({ kind: 'settings' });
    else grade(by);
  };
  const ways = (
    <>
      <Button look="primary" onClick={run}>
        {first}
      </Button>
      {by === 'llm' ? (
        <Button onClick={() => grade('offline')}>Grade offline instead</Button>
      ) : missingOf(model) === null ? (
        <Button onClick={() => grade('llm')}>Grade with {model.model}</Button>
      ) : null}
    </>
  );
  return (
    <>
      {failed === null ? (
        <>
          <p className={styles['why']}>
            Your answer is saved whole, but its grading has not come to an end, so there is no
            verdict and no number.
          </p>
          <div className={styles['ways']}>{ways}</div>
        </>
      ) : (
        <ErrorNote {...explain(failed.error)} actions={ways} />
      )}
      {isAsked ? (
        <ModelConsent onAgree={() => void agree()} onCancel={() => setIsAsked(false)} />
      ) : null}
    </>
  );
}

const isForSettings = ({ kind }: AppError): boolean =>
  kind === 'model-not-set' || kind === 'model-too-weak';

function ofModel(failed: Failed | null, model: string): string {
  if (failed === null) return `Grade with ${model}`;
  if (failed.error.kind === 'no-consent') return 'See what is sent…';
  return isForSettings(failed.error) ? 'Open the settings' : 'Try again';
}
