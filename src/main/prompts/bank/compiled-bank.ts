import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Prompt } from '../../../core/prompt/prompt.js';
import { ok } from '../../../core/result.js';
import type { PromptProblem, PromptSummary } from '../../../ipc/views.js';
import { lazy } from '../../async/lazy.js';
import { readBytes } from '../../files/read-file.js';
import { hashOf } from '../../files/sha256.js';
import type { PackFile } from '../packs/pack-files.js';
import type { ReadPackFile } from '../packs/read-pack-file.js';
import { promptSummary } from './prompt-summary.js';
import { readBank } from './read-bank.js';

/** What the library needs of a prompt: a hundredth of it. */
export type Listed = PromptSummary & Pick<Prompt, 'related'>;

/** Listed prompts by the SHA-256 of their YAML text, as the build parsed and checked them. */
export type Listing = Readonly<Record<string, Listed>>;

/** Beside the built main; see scripts/build/prompt-bank.ts. */
export const compiledFolder = 'prompt-bank';
const listingName = 'listing.json';
const seenName = 'seen.json';

/** A YAML file as the build saw it; unchanged since, it need not be read. */
type Seen = Stamp & { readonly key: string };
type SeenFiles = Readonly<Record<string, Seen>>;
type Stamp = { readonly size: number; readonly mtimeMs: number };

const listedOf = (prompt: Prompt): Listed => ({
  ...promptSummary(prompt),
  related: prompt.related,
});

type Parsed = {
  readonly prompt: Prompt;
  readonly bytes: Buffer;
  /** Where its file stays as it is until the app starts. */
  readonly stamp?: Stamp & { readonly file: string };
};

/** The files of the compiled form of these prompts. */
export function compiledOf(
  prompts: readonly Parsed[],
): readonly { readonly name: string; readonly data: string }[] {
  const listing = prompts.map(({ prompt, bytes }) => [hashOf(bytes), listedOf(prompt)] as const);
  const seen = prompts.flatMap(({ bytes, stamp }): readonly (readonly [string, Seen])[] => {
    if (stamp === undefined) return [];
    const { file, ...rest } = stamp;
    return [[file, { key: hashOf(bytes), ...rest }]];
  });
  return [
    { name: listingName, data: JSON.stringify(Object.fromEntries(listing)) },
    { name: seenName, data: JSON.stringify(Object.fromEntries(seen)) },
    ...prompts.map(({ prompt, bytes }) => ({
      name: `${hashOf(bytes)}.json`,
      data: JSON.stringify(prompt),
    })),
  ];
}

export type CompiledBank = {
  readonly list: () => Promise<{
    readonly prompts: readonly PromptSummary[];
    readonly problems: readonly PromptProblem[];
  }>;
  /** The whole prompt; null where the bank has none of this id. */
  readonly prompt: (id: string) => Promise<Prompt | null>;
};

/** How a bank is read that lies where others can write. */
type ForeignBank = {
  readonly listing: (data: unknown) => Listing;
  readonly read: ReadPackFile;
};

async function parseHere({ path, bytes }: PackFile): ReturnType<ReadPackFile> {
  const { parsePrompt } = await import('../parse-prompt.js');
  const parsed = parsePrompt(path, bytes.toString());
  return parsed.ok ? ok({ prompt: parsed.value, problems: [] }) : parsed;
}

/** Of what lies where others can write, no more is read: three times the largest that a pack may hold. */
const mostForeignBytes = 1_500_000;

/**
 * The bank of a folder. YAML takes 75 ms a prompt to parse, so a file whose text the build has seen comes from its
 * compiled form, and whole only once it is asked for; a new or edited one is parsed. Our own build's listing is taken
 * as it is; `foreign` reads one that lies where others can write, and then each file is looked at by its text.
 */
export function openBank(folder: string, compiled: string, foreign?: ForeignBank): CompiledBank {
  const keys = new Map<string, string>();
  const files = new Map<string, string>();
  const read = foreign?.read ?? parseHere;
  const most = foreign === undefined ? undefined : mostForeignBytes;
  const list = lazy(async () => {
    const [found, seen] = await Promise.all([
      readJson<Listing>(join(compiled, listingName), most),
      foreign === undefined ? readJson<SeenFiles>(join(compiled, seenName)) : null,
    ]);
    const listing = foreign === undefined ? found : foreign.listing(found);
    const take = (file: string, key: string): Listed | null => {
      const known = listing?.[key] ?? null;
      if (known === null) return null;
      keys.set(known.id, key);
      files.set(known.id, file);
      return known;
    };
    const { prompts, problems } = await readBank(folder, async (file) => {
      const stamp = seen?.[file];
      const same = stamp !== undefined && (await isUnchanged(join(folder, file), stamp));
      const unread = same ? take(file, stamp.key) : null;
      if (unread !== null) return ok(unread);
      const bytes = await readBytes(join(folder, file), most);
      const known = take(file, hashOf(bytes));
      if (known !== null) return ok(known);
      const parsed = await read({ path: file, bytes });
      if (!parsed.ok) return parsed;
      const { prompt } = parsed.value;
      files.set(prompt.id, file);
      return ok(listedOf(prompt));
    });
    return { prompts: prompts.map(({ related: _, ...summary }) => summary), problems };
  });
  return {
    list,
    prompt: async (id) => {
      const { prompts } = await list();
      if (!prompts.some((prompt) => prompt.id === id)) return null;
      const key = keys.get(id);
      const known =
        key === undefined ? null : await readJson<Prompt>(join(compiled, `${key}.json`), most);
      // The build knows its hints; a file that it has not seen may have new ones.
      if (known !== null) return known;
      const file = files.get(id);
      if (file === undefined) return null;
      const parsed = await read({ path: file, bytes: await readBytes(join(folder, file), most) });
      if (!parsed.ok) return null;
      return foreign === undefined ? hinted(folder, parsed.value.prompt) : parsed.value.prompt;
    },
  };
}

async function hinted(folder: string, prompt: Prompt): Promise<Prompt> {
  const { hintsText, withHints } = await import('../hints.js');
  return withHints(prompt, await hintsText(folder, prompt.id));
}

async function isUnchanged(path: string, seen: Seen): Promise<boolean> {
  const { size, mtimeMs } = await stat(path);
  return size === seen.size && mtimeMs === seen.mtimeMs;
}

async function readJson<T>(path: string, most?: number): Promise<T | null> {
  try {
    return JSON.parse((await readBytes(path, most)).toString()) as T;
  } catch {
    return null; // it only saves time
  }
}
