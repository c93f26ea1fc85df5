import { ipcMain, type IpcMainInvokeEvent } from 'electron';
import { fail } from '../core/result.js';
import { routes, type Input, type Reply, type RouteName } from '../ipc/contract.js';
import { appErrorOf } from './app-error.js';

/** One handler for each route: a missing one does not compile. */
export type Handlers = {
  readonly [N in RouteName]: (input: Input<N>) => Promise<Reply<N>> | Reply<N>;
};

export type ServeOptions = {
  readonly isTrusted: (event: IpcMainInvokeEvent) => boolean;
  /** Named in an error of the disk that names no file itself. */
  readonly dataDir: string;
};

/** Serves the contract: the only place where a call from the window comes in. */
export function serve(handlers: Handlers, options: ServeOptions): void {
  for (const name of Object.keys(routes) as RouteName[]) serveRoute(name, handlers[name], options);
}

function serveRoute<N extends RouteName>(
  name: N,
  handler: Handlers[N],
  { isTrusted, dataDir }: ServeOptions,
): void {
  ipcMain.handle(name, async (event, raw: unknown) => {
    if (!isTrusted(event)) return fail({ kind: 'bad-request', detail: 'unknown sender' });
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
  });
}
