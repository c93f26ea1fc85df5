import { fail } from '../../core/result.js';
import { routes, type Input, type Reply, type RouteName } from '../../ipc/contract.js';
import { appErrorOf } from './app-error.js';
import type { DispatchCall } from './serve-calls.js';

/** One handler for each route: a missing one does not compile. */
export type Handlers = {
  readonly [N in RouteName]: (input: Input<N>) => Promise<Reply<N>> | Reply<N>;
};

/** Answers by the contract. `dataDir` is named in an error of the disk that names no file itself. */
export function dispatchTo(handlers: Handlers, dataDir: string): DispatchCall {
  return async (name, input) =>
    isRoute(name)
      ? answerRoute(name, handlers[name], input, dataDir)
      : fail({ kind: 'bad-request', detail: 'no such route' });
}

const isRoute = (name: unknown): name is RouteName =>
  typeof name === 'string' && Object.hasOwn(routes, name);

async function answerRoute<N extends RouteName>(
  name: N,
  handler: Handlers[N],
  raw: unknown,
  dataDir: string,
): Promise<Reply<N>> {
  const parsed = routes[name].input.safeParse(raw);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const detail = `${name} ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'is wrong'}`;
    return fail({ kind: 'bad-request', detail });
  }
  try {
    return await handler(parsed.data as Input<N>);
  } catch (error) {
    const known = appErrorOf(error, dataDir);
    if (known === null) console.error(`[${name}]`, error);
    return fail(known ?? { kind: 'internal' });
  }
}
