import { create } from 'zustand';
import { selfTestAdvice } from '../../../core/grader/self-test.js';
import type { AppError } from '../../../ipc/errors.js';
import type { SelfTestRecord } from '../../../ipc/views.js';
import { call, on } from '../../bridge.js';
import { agreesToSend } from './consent.js';
import { loadModel } from './model.js';
import { changeSettings, useSettings } from './settings.js';

type SelfTest =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'running';
      readonly progress: { readonly done: number; readonly of: number } | null;
    }
  | { readonly kind: 'failed'; readonly error: AppError };

const idle: SelfTest = { kind: 'idle' };

/** The self-test under way. It goes on while the person looks elsewhere; its result is in `useModel`. */
export const useSelfTest = create<{ readonly now: SelfTest }>(() => ({ now: idle }));

export async function runSelfTest(): Promise<void> {
  if (!(await agreesToSend()) || useSelfTest.getState().now.kind === 'running') return;
  useSelfTest.setState({ now: { kind: 'running', progress: null } });
  const stopListening = on('self-test:progress', (progress) => {
    useSelfTest.setState({ now: { kind: 'running', progress } });
  });
  const reply = await call('model:self-test');
  stopListening();
  await loadModel();
  // A model that misjudges this much is not the one to grade by; the person may still choose it. One may be at another by now.
  if (reply.ok && selfTestAdvice(reply.value.accuracy) !== 'trust') {
    const { baseUrl, model } = useSettings.getState().model;
    const isSet = baseUrl === reply.value.baseUrl && model === reply.value.model;
    if (isSet) await changeSettings({ grader: 'offline' });
  }
  const isOver = reply.ok || reply.error.kind === 'cancelled';
  useSelfTest.setState({ now: isOver ? idle : { kind: 'failed', error: reply.error } });
}

/** The last self-test of a model on a server; null where it was never tested. */
export function selfTestOf(
  records: readonly SelfTestRecord[],
  { baseUrl, model }: { readonly baseUrl: string; readonly model: string },
): SelfTestRecord | null {
  return records.find((one) => one.baseUrl === baseUrl && one.model === model) ?? null;
}
