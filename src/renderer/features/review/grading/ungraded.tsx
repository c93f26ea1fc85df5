import type { ReactNode } from 'react';
import type { GraderChoice } from '../../../../core/settings/model-settings.js';
import { missingOf } from '../../../../core/settings/model-settings.js';
import type { AppError } from '../../../../ipc/errors.js';
import { gradeAttempt, useGradings, type Grading } from '../../../state/review/grading.js';
import { goTo } from '../../../state/navigation.js';
import { agreesToSend } from '../../../state/settings/consent.js';
import { useSettings } from '../../../state/settings/settings.js';
import { Button } from '../../../ui/controls/button.js';
import { ErrorNote } from '../../../ui/status/error-note.js';
import { errorWords } from '../../../ui/words/error-words.js';
import { LargeGrading } from './large-grading.js';
import { GradingProgress } from './grading-progress.js';
import styles from './ungraded.module.css';

type Failed = Extract<Grading, { readonly kind: 'failed' }>;
type Props = { readonly attemptId: string };

/** Why an attempt has no grade, and the ways to one. Nothing is tried again by itself. */
export function Ungraded({ attemptId }: Props): ReactNode {
  const grading = useGradings(({ byAttempt }) => byAttempt[attemptId]);
  return (
    <section className={styles['state']} aria-labelledby="state-title">
      <h1 id="state-title" className={styles['title']}>
        Not graded yet
      </h1>
      {grading?.kind === 'running' ? (
        <GradingProgress attemptId={attemptId} grading={grading} />
      ) : (
        <Ways attemptId={attemptId} failed={grading?.kind === 'failed' ? grading : null} />
      )}
    </section>
  );
}

function Ways({ attemptId, failed }: Props & { readonly failed: Failed | null }): ReactNode {
  const chosen = useSettings(({ grader }) => grader);
  const model = useSettings((settings) => settings.model);
  const by = failed?.grader ?? chosen;
  const gradeBy = async (grader: GraderChoice, agreedTokens?: number): Promise<void> => {
    if (grader === 'offline' || (await agreesToSend()))
      await gradeAttempt(attemptId, grader, agreedTokens);
  };
  const offline = (): void => void gradeBy('offline');
  const withModel = (agreedTokens?: number): void => void gradeBy('llm', agreedTokens);
  const isAsked = failed?.error.kind === 'costs-much';
  const ways = (
    <>
      {failed !== null && isForSettings(failed.error) ? (
        <Button look="primary" onClick={() => goTo({ kind: 'settings' })}>
          Open the settings
        </Button>
      ) : (
        <Button look="primary" onClick={by === 'llm' ? () => withModel() : offline}>
          {failed === null || isAsked ? firstWords(by, model.model) : 'Try again'}
        </Button>
      )}
      {by === 'llm' ? <Button onClick={offline}>Grade offline instead</Button> : null}
      {by === 'offline' && missingOf(model) === null ? (
        <Button onClick={() => withModel()}>Grade with {model.model}</Button>
      ) : null}
    </>
  );
  return (
    <>
      {failed === null || isAsked ? (
        <>
          <p className={styles['why']}>
            Your answer is saved, but grading did not finish, so there is no verdict and no score.
          </p>
          <div className={styles['ways']}>{ways}</div>
        </>
      ) : (
        <ErrorNote {...errorWords(failed.error)} actions={ways} />
      )}
      <LargeGrading attemptId={attemptId} failed={failed} onAgree={withModel} />
    </>
  );
}

const firstWords = (by: GraderChoice, model: string): string =>
  by === 'llm' ? `Grade with ${model}` : 'Grade now';

export const isForSettings = ({ kind }: AppError): boolean =>
  kind === 'model-not-set' || kind === 'model-too-weak';
