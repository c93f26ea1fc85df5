import { join } from 'node:path';
import type { Term } from '../../core/prompt/glossary.js';
import { fail, ok, type Result } from '../../core/result.js';
import { promptsOfRound } from '../../core/library/round-id.js';
import type { AppError } from '../../ipc/errors.js';
import { promptsFolder } from '../paths/app-files.js';
import type { Handlers } from '../dispatch/dispatch-call.js';
import { promptOf, type Services } from './services.js';

/** The words of the field, and which prompts hold them. */
export function glossaryHandlers(
  services: Services,
): Pick<Handlers, 'glossary:terms' | 'glossary:uses'> {
  /** Ids of tried prompts, since the others keep their reference sealed. */
  async function triedIds(): Promise<ReadonlySet<string>> {
    const attempts = await (await services.storage).attempts.list();
    const over = attempts.filter(({ isSubmitted }) => isSubmitted);
    return new Set(over.flatMap(({ promptId }) => promptsOfRound(promptId) ?? [promptId]));
  }
  return {
    'glossary:terms': terms,
    'glossary:uses': async () => {
      const read = await terms();
      if (!read.ok) return read;
      const { prompts } = await (await services.bank()).list();
      const tried = await triedIds();
      const { termFinder, textOfPrompt } = await import('../../core/prompt/glossary.js');
      const find = termFinder(read.value);
      const found = await Promise.all(
        prompts.map(async ({ id, title }) => {
          const prompt = await promptOf(services, id);
          return { id, title, terms: find(prompt === null ? '' : textOfPrompt(prompt)) };
        }),
      );
      return ok(
        read.value.map(({ term }) => {
          const uses = found.filter((prompt) => prompt.terms.has(term));
          const known = uses.filter(({ id }) => tried.has(id));
          return {
            term,
            tried: known.map(({ id, title }) => ({ id, title })),
            untriedCount: uses.length - known.length,
          };
        }),
      );
    },
  };
}

async function terms(): Promise<Result<readonly Term[], AppError>> {
  const { loadGlossary } = await import('../prompts/load-glossary.js');
  const read = await loadGlossary(promptsFolder());
  if (read.ok) return read;
  const [first] = read.error;
  const detail = `${first?.field ?? ''}: ${first?.message ?? ''}`;
  return fail({ kind: 'invalid-file', path: join(promptsFolder(), 'glossary.yaml'), detail });
}
