import { lazy, Suspense, useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import { isSampleId } from '../../../core/attempt/sample-id.js';
import type { Place } from '../../../core/grade/grade.js';
import type { AttemptSummary } from '../../../core/history/attempt-summary.js';
import {
  allAttempts,
  askForAllAttempts,
  loadAttempts,
  useLibrary,
} from '../../state/library/library-store.js';
import { goTo } from '../../state/navigation.js';
import { continueAttempt, discardAttempt } from '../../state/attempt/start-attempt.js';
import { UngradedNote } from '../../frame/ungraded-note.js';
import { Button } from '../../ui/controls/button.js';
import { EmptyState } from '../../ui/status/empty-state.js';
import { ErrorNote } from '../../ui/status/error-note.js';
import { type Explanation } from '../../ui/words/error-words.js';
import { errorWords } from '../../ui/words/error-words.js';
import { useListing } from './search/use-listing.js';
import { AttemptList } from './table/attempt-list.js';

const Confirm = lazy(async () => ({
  default: (await import('../../ui/overlays/confirm.js')).Confirm,
}));

/** The attempts that are kept: search, narrow, open, continue, compare, delete. */
export function Attempts(): ReactNode {
  const attempts = useLibrary(allAttempts);
  const loaded = useLibrary((state) => state.attempts);
  useEffect(askForAllAttempts, []);
  const shown = useListing(attempts);
  const [doomed, setDoomed] = useState<AttemptSummary | null>(null);
  const goToRow = useRef<(at: number) => void>(() => undefined);
  const [problem, setProblem] = useState<Explanation | null>(null);

  const open = useCallback((attempt: AttemptSummary, place: Place | null) => {
    if (attempt.isSubmitted) {
      const at = place === null ? {} : { place };
      goTo({ kind: 'review', attemptId: attempt.id, ...at, from: { kind: 'history' } });
      return;
    }
    void continueAttempt(attempt.id).then((reply) =>
      setProblem(reply.ok ? null : errorWords(reply.error)),
    );
  }, []);

  const discard = async (attempt: AttemptSummary): Promise<void> => {
    setDoomed(null);
    const row = shown.indexOf(attempt);
    const reply = await discardAttempt(attempt.id);
    setProblem(reply.ok ? null : errorWords(reply.error));
    // The row went, and its button with it: the focus goes on to the row in its place.
    requestAnimationFrame(() => {
      document.querySelector('main')?.focus();
      goToRow.current(row);
    });
  };

  return (
    <>
      <UngradedNote />
      {problem === null ? null : <ErrorNote {...problem} />}
      {loaded?.kind === 'failed' ? (
        <ErrorNote
          {...errorWords(loaded.error)}
          actions={<Button onClick={() => void loadAttempts()}>Try again</Button>}
        />
      ) : null}
      {loaded?.kind === 'ready' && attempts.length === 0 ? (
        <EmptyState
          text="All your mocks and practice runs appear here, with their reports."
          action={
            <Button look="primary" onClick={() => goTo({ kind: 'library' })}>
              Choose a prompt
            </Button>
          }
        />
      ) : null}
      {attempts.length > 0 ? (
        <AttemptList
          attempts={shown}
          count={attempts.filter(({ id }) => !isSampleId(id)).length}
          hasSample={attempts.some(({ id }) => isSampleId(id))}
          onOpen={open}
          onDelete={(attempt, toRow) => {
            goToRow.current = toRow;
            setDoomed(attempt);
          }}
        />
      ) : null}
      <Suspense fallback={null}>
        {doomed === null ? null : (
          <Confirm
            isOpen
            title="Delete this attempt?"
            description={`“${doomed.title}” and its report move to the trash. You can restore them for 30 days.`}
            verb="Delete"
            onCancel={() => setDoomed(null)}
            onConfirm={() => void discard(doomed)}
          />
        )}
      </Suspense>
    </>
  );
}
