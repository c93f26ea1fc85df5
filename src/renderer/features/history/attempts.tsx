import {
  lazy,
  Suspense,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
} from 'react';
import type { AttemptSummary } from '../../../core/history/attempt-summary.js';
import { useProvidedCommands } from '../../state/commands/commands.js';
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
import { filterAttempts } from './attempt-filter.js';
import { AttemptList } from './attempt-list.js';
import { historyCommands } from './history-commands.js';

const Confirm = lazy(async () => ({
  default: (await import('../../ui/overlays/confirm.js')).Confirm,
}));

/** The attempts that are kept: search, open, continue, delete. */
export function Attempts(): ReactNode {
  const attempts = useLibrary(allAttempts);
  const loaded = useLibrary((state) => state.attempts);
  useEffect(askForAllAttempts, []);
  const [query, setQuery] = useState('');
  const shown = useMemo(() => filterAttempts(attempts, query), [attempts, query]);
  const table = useRef<HTMLTableElement>(null);
  const [doomed, setDoomed] = useState<AttemptSummary | null>(null);
  const [problem, setProblem] = useState<Explanation | null>(null);

  const open = useCallback((attempt: AttemptSummary) => {
    if (attempt.isSubmitted) {
      goTo({ kind: 'review', attemptId: attempt.id });
      return;
    }
    void continueAttempt(attempt.id).then((reply) =>
      setProblem(reply.ok ? null : errorWords(reply.error)),
    );
  }, []);
  const commands = useMemo(() => historyCommands(() => rowsOf(table.current)), []);
  useProvidedCommands('history', commands);

  const discard = async (attempt: AttemptSummary): Promise<void> => {
    setDoomed(null);
    const row = shown.indexOf(attempt);
    const reply = await discardAttempt(attempt.id);
    setProblem(reply.ok ? null : errorWords(reply.error));
    // The row went, and its button with it: the focus goes on to the row in its place.
    requestAnimationFrame(() => {
      const rows = rowsOf(table.current);
      (rows[Math.min(row, rows.length - 1)] ?? document.querySelector('main'))?.focus();
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
          table={table}
          attempts={shown}
          query={query}
          onSearch={setQuery}
          onOpen={open}
          onDelete={setDoomed}
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

const rowsOf = (table: HTMLTableElement | null): readonly HTMLElement[] =>
  table === null ? [] : [...table.querySelectorAll<HTMLElement>('[data-opens]')];
