import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { TrashedAttempt } from '../../../ipc/views.js';
import { call } from '../../bridge.js';
import {
  allAttempts,
  askForAllAttempts,
  loadAttempts,
  useLibrary,
  type Loadable,
} from '../../state/library/library-store.js';
import { EmptyState } from '../../ui/status/empty-state.js';
import { ErrorNote } from '../../ui/status/error-note.js';
import { type Explanation } from '../../ui/words/error-words.js';
import { errorWords } from '../../ui/words/error-words.js';
import { showToast } from '../../ui/overlays/toast.js';
import { TrashTable } from './trash-table.js';

/** Attempts that were deleted, and the way back for each. */
export function Trash(): ReactNode {
  const [trash, setTrash] = useState<Loadable<readonly TrashedAttempt[]>>({ kind: 'loading' });
  const [problem, setProblem] = useState<Explanation | null>(null);
  const place = useRef<HTMLDivElement>(null);

  const load = async (): Promise<void> => {
    const reply = await call('attempt:trashed');
    setTrash(
      reply.ok ? { kind: 'ready', value: reply.value } : { kind: 'failed', error: reply.error },
    );
  };
  useEffect(() => void load(), []);
  useEffect(askForAllAttempts, []);
  const attempts = useLibrary(allAttempts);

  const restore = async ({ name, attempt }: TrashedAttempt): Promise<void> => {
    const reply = await call('attempt:restore', { name });
    setProblem(reply.ok ? null : errorWords(reply.error));
    if (reply.ok) showToast({ title: 'Restored', description: `“${attempt.title}” is back.` });
    await Promise.all([load(), loadAttempts()]);
    place.current?.focus(); // the button that had the focus is gone
  };

  return (
    <div ref={place} tabIndex={-1}>
      {problem === null ? null : <ErrorNote {...problem} />}
      {trash.kind === 'failed' ? <ErrorNote {...errorWords(trash.error)} /> : null}
      {trash.kind === 'ready' && trash.value.length === 0 ? (
        <EmptyState text="The trash is empty. Deleted attempts stay here for 30 days." />
      ) : null}
      {trash.kind === 'ready' && trash.value.length > 0 ? (
        <TrashTable
          trash={trash.value}
          present={new Set(attempts.map(({ id }) => id))}
          onRestore={(one) => void restore(one)}
        />
      ) : null}
    </div>
  );
}
