import { useEffect, useState } from 'react';
import type { AppError } from '../../../../ipc/errors.js';
import type { PackSummary } from '../../../../ipc/views.js';
import { call } from '../../../bridge.js';
import { loadPrompts } from '../../../state/library/library-store.js';

/** What came of the last thing that was done with a pack. */
type PackOutcome =
  | { readonly kind: 'nothing' | 'checking' }
  | { readonly kind: 'failed'; readonly error: AppError }
  | { readonly kind: 'added'; readonly pack: PackSummary };

type PacksControl = {
  readonly packs: readonly PackSummary[];
  readonly outcome: PackOutcome;
  readonly add: (from: 'folder' | 'zip') => Promise<void>;
  readonly remove: (pack: PackSummary) => Promise<void>;
};

/** The packs that are there, and what adds and removes them; the library follows. */
export function usePacks(): PacksControl {
  const [packs, setPacks] = useState<readonly PackSummary[]>([]);
  const [outcome, setOutcome] = useState<PackOutcome>({ kind: 'nothing' });
  const load = async (): Promise<void> => {
    const reply = await call('pack:list');
    if (reply.ok) setPacks(reply.value);
    else setOutcome({ kind: 'failed', error: reply.error });
  };
  useEffect(() => void load(), []);

  const add = async (from: 'folder' | 'zip'): Promise<void> => {
    setOutcome({ kind: 'checking' });
    const reply = await call('pack:add', { from });
    if (!reply.ok) {
      const isCancelled = reply.error.kind === 'cancelled';
      setOutcome(isCancelled ? { kind: 'nothing' } : { kind: 'failed', error: reply.error });
      return;
    }
    setOutcome({ kind: 'added', pack: reply.value });
    await Promise.all([load(), loadPrompts()]);
  };
  const remove = async ({ name }: PackSummary): Promise<void> => {
    const reply = await call('pack:remove', { name });
    setOutcome(reply.ok ? { kind: 'nothing' } : { kind: 'failed', error: reply.error });
    await Promise.all([load(), loadPrompts()]);
  };
  return { packs, outcome, add, remove };
}
