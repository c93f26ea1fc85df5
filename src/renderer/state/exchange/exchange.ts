import { create } from 'zustand';
import type { BoardElement } from '../../../core/board/board-element.js';
import { fail } from '../../../core/result.js';
import type { Reply } from '../../../ipc/contract.js';
import type { AppError } from '../../../ipc/errors.js';
import type { Imported } from '../../../ipc/views.js';
import { call, on } from '../../bridge.js';
import { showToast } from '../../ui/overlays/toast.js';

/** An export or import that goes on, or what came of it that the person has to read. */
export type Exchange =
  | {
      readonly kind: 'running';
      readonly what: 'export' | 'import';
      readonly done: number;
      readonly of: number;
      readonly isCancelled: boolean;
    }
  | { readonly kind: 'failed'; readonly what: 'export' | 'import'; readonly error: AppError }
  | { readonly kind: 'imported'; readonly counts: Imported };

export const useExchange = create<{ readonly exchange: Exchange | null }>(() => ({
  exchange: null,
}));

const set = (exchange: Exchange | null): void => useExchange.setState({ exchange });
const isRunning = (): boolean => useExchange.getState().exchange?.kind === 'running';
const isCancelled = (): boolean => {
  const { exchange } = useExchange.getState();
  return exchange?.kind === 'running' && exchange.isCancelled;
};

/** From the press on: while the person chooses where, nothing runs yet, and a second press must not begin another. */
let isUnderWay = false;

async function alone<T>(task: () => Promise<T>): Promise<T | null> {
  if (isUnderWay) return null;
  isUnderWay = true;
  try {
    return await task();
  } finally {
    isUnderWay = false;
  }
}

type Exported = { readonly path: string; readonly attempts: number };

/**
 * Exports an attempt, or all where none is named. The window leads, since it draws the boards; so it can also show how far
 * that is, and stop. Answers where it lies; what failed is left for the dialog.
 */
export const exportAttempts = (
  as: 'folder' | 'zip',
  attemptId?: string,
): Promise<Exported | null> => alone(() => exported(as, attemptId));

async function exported(
  as: 'folder' | 'zip',
  attemptId: string | undefined,
): Promise<Exported | null> {
  const begun = await call('export:begin', {
    as,
    ...(attemptId === undefined ? {} : { attemptId }),
  });
  if (!begun.ok) {
    leave('export', begun.error);
    return null;
  }
  const reply = await writeAll(begun.value.attempts);
  if (reply.ok) {
    set(null);
    return reply.value;
  }
  await call('export:cancel');
  leave('export', reply.error);
  return null;
}

async function writeAll(of: number): Promise<Reply<'export:finish'>> {
  for (let done = 0; ; done += 1) {
    set({ kind: 'running', what: 'export', done, of, isCancelled: isCancelled() });
    if (isCancelled()) return fail({ kind: 'cancelled' });
    const next = await call('export:next');
    if (!next.ok) return next;
    if (next.value === null) return call('export:finish');
    const pictures = await picturesOf(next.value.board);
    if (isCancelled()) return fail({ kind: 'cancelled' });
    const written = await call('export:write', pictures);
    if (!written.ok) return written;
  }
}

/** A board that cannot be drawn goes without its pictures; as a file it is there all the same. */
async function picturesOf(
  board: readonly BoardElement[],
): Promise<{ readonly png: string; readonly svg: string } | null> {
  if (board.length === 0) return null;
  try {
    const { boardPng } = await import('../../panes/whiteboard/board-png.js');
    const { boardSvg } = await import('../../panes/whiteboard/board-picture.js');
    const url = await boardPng(board);
    return { png: url.slice(url.indexOf(',') + 1), svg: await boardSvg(board) };
  } catch (error) {
    console.error('[picture]', error);
    return null;
  }
}

/** Takes in an export that the person chooses. What came of it is left for the dialog. */
export async function importAttempts(from: 'folder' | 'zip'): Promise<void> {
  await alone(() => imported(from));
}

async function imported(from: 'folder' | 'zip'): Promise<void> {
  const stop = on('import:progress', ({ done, of }) =>
    set({ kind: 'running', what: 'import', done, of, isCancelled: isCancelled() }),
  );
  const reply = await call('import:run', { from });
  stop();
  if (reply.ok) set({ kind: 'imported', counts: reply.value });
  else leave('import', reply.error);
}

/** Ends what is under way; nothing of it stays. */
export function cancelExchange(): void {
  const { exchange } = useExchange.getState();
  if (exchange?.kind !== 'running') return;
  set({ ...exchange, isCancelled: true });
  if (exchange.what === 'import') void call('import:cancel');
}

export const closeExchange = (): void => {
  if (!isRunning()) set(null);
};

/** Also what another part of the screen asked for and was refused. */
export function leave(what: 'export' | 'import', error: AppError): void {
  if (error.kind !== 'cancelled') {
    set({ kind: 'failed', what, error });
    return;
  }
  // A file dialog that was closed says so itself.
  if (isCancelled()) showToast(cancelled[what]);
  set(null);
}

const cancelled = {
  export: { title: 'Export cancelled', description: 'Nothing of it was left on the disk.' },
  import: { title: 'Import cancelled', description: 'No attempt was added.' },
};

/** Saves the history as a table or as JSON. */
export async function exportHistory(
  as: 'csv' | 'json',
): Promise<{ readonly path: string; readonly count: number } | null> {
  const reply = await call('export:history', { as });
  if (reply.ok) return reply.value;
  leave('export', reply.error);
  return null;
}
