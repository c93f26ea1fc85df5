import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { CheckedCriterion } from '../../../../core/grade/phase-check.js';
import type { Reply } from '../../../../ipc/contract.js';
import type { AppError } from '../../../../ipc/errors.js';
import { checkPhase, holdClock } from '../../../state/attempt/attempt-commands.js';
import { useAttempt } from '../../../state/attempt/attempt-store.js';
import { sumOf } from './check-words.js';
import { Button } from '../../../ui/controls/button.js';
import { Dialog } from '../../../ui/overlays/dialog.js';
import { QuotedText } from '../../../ui/markdown/quoted-text.js';
import { SpokenText } from '../../../ui/markdown/spoken-text.js';
import { ErrorNote } from '../../../ui/status/error-note.js';
import { VerdictMark } from '../../../ui/status/verdict-mark.js';
import { errorWords } from '../../../ui/words/error-words.js';
import styles from './check-dialog.module.css';

type Checked = Extract<Reply<'attempt:check-phase'>, { readonly ok: true }>['value'];

type Look =
  | { readonly kind: 'asks' }
  | { readonly kind: 'checking' }
  | ({ readonly kind: 'checked' } & Checked)
  | { readonly kind: 'failed'; readonly error: AppError };

/** In practice: commit to a phase, and see what is looked for in it and how far the answer goes. */
export function CheckDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const phase = useAttempt(({ prompt, live }) =>
    prompt.phases.find(({ id }) => id === live.state.phaseId),
  );
  const [look, setLook] = useState<Look>({ kind: 'asks' });
  const main = useRef<HTMLButtonElement>(null);
  useEffect(holdClock, []);
  if (phase === undefined) return null;
  const isBefore = look.kind === 'asks' || look.kind === 'checking';
  const check = (): void => {
    if (look.kind === 'checking') return;
    setLook({ kind: 'checking' });
    void checkPhase(phase.id).then((reply) =>
      setLook(
        reply.ok ? { kind: 'checked', ...reply.value } : { kind: 'failed', error: reply.error },
      ),
    );
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      size={look.kind === 'checked' ? 'wide' : 'small'}
      startsAt={() => main.current}
      title={`Check ${phase.title}`}
      {...(look.kind === 'asks' && {
        description:
          'Done with this phase? The check shows what the grader looks for in it. The clock stands meanwhile. Your report will say that you used it.',
      })}
      actions={
        <>
          {isBefore ? <Button onClick={onClose}>Cancel</Button> : null}
          {/* One button all the way, so that it keeps the focus. */}
          <Button
            ref={main}
            look="primary"
            aria-disabled={look.kind === 'checking'}
            onClick={isBefore ? check : onClose}
          >
            {isBefore
              ? look.kind === 'checking'
                ? 'Checking…'
                : 'Check this phase'
              : 'Back to the interview'}
          </Button>
        </>
      }
    >
      {look.kind === 'failed' ? <ErrorNote {...errorWords(look.error)} /> : null}
      {look.kind === 'checked' ? (
        <>
          <Criteria criteria={look.criteria} />
          <ReadAgain sentences={look.readAgain} />
        </>
      ) : null}
    </Dialog>
  );
}

function Criteria({ criteria }: { readonly criteria: readonly CheckedCriterion[] }): ReactNode {
  if (criteria.length === 0) return <p>Nothing is judged in this phase at your level.</p>;
  const judged = criteria.filter(({ isLeftToTests }) => !isLeftToTests);
  return (
    <>
      <p className={styles['sum']} role="status">
        {sumOf(criteria)}
      </p>
      {judged.length === 0 ? null : (
        <ul className={styles['list']}>
          {judged.map(({ id, title, verdict, reason, quote }) => (
            <li key={id} className={styles['criterion']}>
              <VerdictMark verdict={verdict} />
              <div>
                <SpokenText className={styles['title']} text={title} />
                {reason === '' ? null : <SpokenText className={styles['reason']} text={reason} />}
                {quote === null ? null : (
                  <blockquote className={styles['quote']}>
                    <QuotedText text={quote} />
                  </blockquote>
                )}
              </div>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function ReadAgain({ sentences }: { readonly sentences: Checked['readAgain'] }): ReactNode {
  if (sentences.length === 0) return null;
  return (
    <section aria-labelledby="read-again-title" className={styles['again']}>
      <h3 id="read-again-title" className={styles['title']}>
        Read again
      </h3>
      <ul className={styles['list']}>
        {sentences.map(({ quote, words }) => (
          <li key={words}>
            <blockquote className={styles['quote']}>{quote}</blockquote>
            <p className={styles['reason']}>{words}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
