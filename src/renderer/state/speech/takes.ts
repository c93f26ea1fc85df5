import { create } from 'zustand';
import type { AppError } from '../../../ipc/errors.js';
import type { TakeView } from '../../../ipc/speech-routes.js';
import { call } from '../../bridge.js';

type State = {
  readonly attemptId: string | null;
  readonly takes: readonly TakeView[];
  /** Why they could not be listed, or one not be deleted. */
  readonly problem: AppError | null;
};

const none: State = { attemptId: null, takes: [], problem: null };

/** The recordings of one attempt: the one in the room, or in the report. */
export const useTakes = create<State>(() => none);

export async function loadTakes(attemptId: string): Promise<void> {
  if (useTakes.getState().attemptId !== attemptId) useTakes.setState({ ...none, attemptId });
  const reply = await call('take:list', { attemptId });
  if (useTakes.getState().attemptId !== attemptId) return;
  useTakes.setState(reply.ok ? { takes: reply.value, problem: null } : { problem: reply.error });
}

/** Lists them anew, where those of this attempt are in sight. */
export async function refreshTakes(attemptId: string): Promise<void> {
  if (useTakes.getState().attemptId === attemptId) await loadTakes(attemptId);
}

/** The sound of a take, as a browser plays it. */
export async function soundOf(attemptId: string, file: string): Promise<Blob | AppError> {
  const reply = await call('take:read', { attemptId, file });
  if (!reply.ok) return reply.error;
  return new Blob([new Uint8Array(reply.value.bytes)], { type: 'audio/webm' });
}

export async function removeTake(attemptId: string, file: string): Promise<void> {
  const reply = await call('take:remove', { attemptId, file });
  await refreshTakes(attemptId);
  if (!reply.ok && useTakes.getState().attemptId === attemptId)
    useTakes.setState({ problem: reply.error });
}
