import { ok } from '../../core/result.js';
import type { Handlers } from '../dispatch/dispatch-call.js';
import type { Services } from './services.js';

/** The bank of prompts. */
export function libraryHandlers({ bank }: Services): Pick<Handlers, 'library:list'> {
  return {
    'library:list': async () => ok(await (await bank()).list()),
  };
}
