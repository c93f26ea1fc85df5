import { join } from 'node:path';
import { promptSchema } from '../../../core/prompt/prompt.js';
import type { PromptProblem, PromptSummary } from '../../../ipc/views.js';
import { openBank, type CompiledBank } from './compiled-bank.js';
import type { ReadPackFile } from '../packs/read-pack-file.js';
import { parseListing } from './pack-listing.js';
import { lazy } from '../../async/lazy.js';

export type PackBank = CompiledBank & {
  /** After a pack came or went. */
  readonly reload: () => void;
};

type Listed = Awaited<ReturnType<CompiledBank['list']>>;
type Part = { readonly name: string; readonly bank: CompiledBank };

/** The compiled form of a pack's prompts, beside their YAML. */
export const packCompiled = 'compiled';

/**
 * The bank of Hotseat with the person's packs behind it; where both have an id, the pack's prompt is left out.
 * `readerOf` makes what reads the files of one pack.
 */
export function bankWithPacks(
  own: CompiledBank,
  packs: () => Promise<readonly { readonly name: string }[]>,
  folder: string,
  readerOf: () => ReadPackFile,
): PackBank {
  const open = (): (() => Promise<readonly Part[]>) =>
    lazy(async () =>
      (await packs()).map(({ name }) => ({
        name,
        bank: openBank(join(folder, name), join(folder, name, packCompiled), {
          listing: parseListing,
          read: readerOf(),
        }),
      })),
    );
  let known = open();
  async function list(): Promise<Listed> {
    // Hotseat's own prompts are listed whatever happens to the data folder, which is told in its own place.
    const parts = known().catch((): readonly Part[] => []);
    const [{ prompts, problems }, all] = await Promise.all([own.list(), parts]);
    const found: PromptSummary[] = [...prompts];
    const wrong: PromptProblem[] = [...problems];
    const ids = new Set(prompts.map(({ id }) => id));
    for (const { name, bank } of all) {
      const read = await bank.list().catch(unread);
      // Relations may lead into the bank; the import has seen to them.
      const own = read.problems.filter(({ field }) => field !== 'related');
      wrong.push(...own.map((one) => ({ ...one, file: `packs/${name}/${one.file}` })));
      for (const prompt of read.prompts) {
        if (ids.has(prompt.id)) wrong.push(taken(name, prompt));
        else found.push({ ...prompt, pack: name });
        ids.add(prompt.id);
      }
    }
    return { prompts: found, problems: wrong };
  }
  return {
    list,
    prompt: async (id) => {
      const listed = (await list()).prompts.find((prompt) => prompt.id === id);
      if (listed === undefined) return null;
      if (listed.pack === null) return own.prompt(id);
      const part = (await known()).find(({ name }) => name === listed.pack);
      const prompt = (await part?.bank.prompt(id)) ?? null;
      // The compiled form lies where others can write.
      const parsed = promptSchema.safeParse(prompt).data;
      return parsed?.id === id ? parsed : null;
    },
    reload: () => {
      known = open();
    },
  };
}

const unread = (error: unknown): Listed => ({
  prompts: [],
  problems: [{ file: '', line: 1, field: '', message: String(error) }],
});

const taken = (pack: string, { kind, id }: PromptSummary): PromptProblem => ({
  file: `packs/${pack}/${kind}/${id}.yaml`,
  line: 1,
  field: 'id',
  message: `"${id}" is also the id of another prompt`,
});
