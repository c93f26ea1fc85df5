import { ok, type Result } from '../../core/result.js';
import type { AppError } from '../../ipc/errors.js';
import type { Handlers } from '../dispatch/dispatch-call.js';
import type { Services } from './services.js';
import { cancellableTasks } from '../async/cancellable-tasks.js';

type Names =
  | 'model:list'
  | 'model:test'
  | 'model:self-test'
  | 'model:self-test-tokens'
  | 'model:self-tests'
  | 'model:cancel';

type Reply<T> = Promise<Result<T, AppError>>;

/** The server that the person set: what it has, whether it answers, how well it judges. */
export function modelHandlers({ storage, model, announce }: Services): Pick<Handlers, Names> {
  const errands = cancellableTasks<AppError>({
    kind: 'wrong-state',
    detail: 'the model is busy with another request',
  });
  const errand = <T>(task: (signal: AbortSignal) => Reply<T>): Reply<T> =>
    errands.run('errand', task);
  return {
    'model:list': () => errand(async (signal) => (await model()).list(signal)),
    'model:test': () => errand(async (signal) => (await model()).test(signal)),
    'model:self-test': () =>
      errand(async (signal) => {
        const tell = (done: number, of: number): void =>
          announce('self-test:progress', { done, of });
        const tested = await (await model()).selfTest(tell, signal);
        if (tested.ok) await (await storage).selfTests.keep(tested.value);
        return tested;
      }),
    'model:self-test-tokens': async () => (await model()).selfTestTokens(),
    'model:self-tests': async () => ok(await (await model()).selfTests()),
    'model:cancel': () => {
      errands.cancel('errand');
      return ok(undefined);
    },
  };
}
