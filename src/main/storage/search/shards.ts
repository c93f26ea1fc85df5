import { join } from 'node:path';
import type { FolderWriter } from '../../files/folder-writer.js';
import { bytesIfExists, namesIn } from '../../files/read-if-exists.js';
import type { AttemptTexts } from './attempt-texts.js';
import { parseShard, printShard } from './shard-file.js';
import { textIndex, type TextIndex } from './text-index.js';

/** An index in several files, so that a new attempt writes one of them and not all. */
export type Shards = {
  readonly all: () => readonly TextIndex[];
  readonly textsOf: (id: string) => AttemptTexts | null;
  readonly ids: () => Iterable<string>;
  readonly put: (texts: AttemptTexts) => void;
  readonly drop: (id: string) => void;
  /** Writes those that have changed. Where the disk refuses, they are asked of the attempts again next time. */
  readonly save: () => Promise<void>;
};

type Shard = { readonly name: string; readonly index: TextIndex };

const namePattern = /^\d{4}\.idx$/;

/** Reads what is in a folder; files that are broken, and what a kill left, go. `most` attempts a file. */
export async function openShards(
  folder: string,
  writer: FolderWriter,
  most: number,
): Promise<Shards> {
  const shards: Shard[] = [];
  const homes = new Map<string, Shard>();
  const changed = new Set<Shard>();
  const refused = (): undefined => undefined;

  for (const name of (await namesIn(folder)).toSorted()) {
    const bytes = namePattern.test(name) ? await bytesIfExists(join(folder, name)) : null;
    const index = bytes === null ? null : await parseShard(bytes);
    if (index === null) await writer.remove(join(folder, name)).catch(refused);
    else shards.push({ name, index });
  }
  for (const shard of shards) {
    for (const id of shard.index.all().keys()) {
      if (homes.has(id)) shard.index.drop(id);
      else homes.set(id, shard);
    }
  }

  function roomy(): Shard {
    const free = shards.find(({ index }) => index.all().size < most);
    if (free !== undefined) return free;
    const last = Number(shards.at(-1)?.name.slice(0, 4) ?? -1);
    const shard = { name: `${String(last + 1).padStart(4, '0')}.idx`, index: textIndex(null) };
    shards.push(shard);
    return shard;
  }

  return {
    all: () => shards.map(({ index }) => index),
    textsOf: (id) => homes.get(id)?.index.all().get(id) ?? null,
    ids: () => homes.keys(),
    put: (texts) => {
      const shard = homes.get(texts.id) ?? roomy();
      shard.index.put(texts);
      homes.set(texts.id, shard);
      changed.add(shard);
    },
    drop: (id) => {
      const shard = homes.get(id);
      if (shard === undefined) return;
      shard.index.drop(id);
      homes.delete(id);
      changed.add(shard);
    },
    save: async () => {
      for (const shard of [...changed]) {
        changed.delete(shard);
        const bytes = await printShard(shard.index);
        await writer.makeFolder(folder).catch(refused);
        await writer.write(join(folder, shard.name), bytes).catch(refused);
      }
    },
  };
}
