import { ok } from '../../core/result.js';
import type { Handlers } from '../ipc.js';
import { promptSummary } from '../prompt-view.js';
import type { Services } from '../services.js';

/** The bank of prompts. */
export function libraryHandlers({ bank }: Services): Pick<Handlers, 'library:list'> {
  return {
    'library:list': async () => {
      const { prompts, problems } = await bank();
      return ok({ prompts: prompts.map(promptSummary), problems });
    },
  };
}
