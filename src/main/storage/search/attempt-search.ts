import { join } from 'node:path';
import { findPassages } from '../../../core/search/find-passages.js';
import { passageWords } from '../../../core/search/passage.js';
import { soughtWords, type SoughtWord } from '../../../core/search/words.js';
import {
  linesInSight,
  linesOf,
  type AttemptFacts,
  type FoundAttempts,
  type FoundIn,
  type FoundOrder,
} from '../../../core/search/found.js';
import { lazy } from '../../async/lazy.js';
import type { DataFolder } from '../data-folder/data-folder.js';
import { attemptIds } from '../attempt-list/attempt-list.js';
import { markOf, textsReader } from './attempt-texts.js';
import { openShards, type Shards } from './shards.js';

/** A search of all that was ever written. It knows the attempts that it has read so far. */
export type AttemptSearch = {
  /** Takes in what has changed in the attempts since. */
  readonly catchUp: () => Promise<void>;
  /** The attempts that hold all words of a query, and where they stand in those that come first in an order. */
  readonly find: (query: string, order: FoundOrder) => Promise<FoundAttempts>;
  /** Where in these attempts the words stand. */
  readonly passages: (query: string, ids: readonly string[]) => Promise<readonly FoundIn[]>;
  readonly facts: () => Promise<AttemptFacts>;
};

/** `done` of `of` attempts are read that had to be. */
export type Progress = { readonly done: number; readonly of: number };

const attemptsAShard = 500;
const savedEvery = 200;
const looksAtOnce = 250;
const mostPassages = 3;

/** Nothing is read before the first call. */
export function attemptSearch(
  folder: Pick<DataFolder, 'attempts' | 'search' | 'writer'>,
  onProgress: (progress: Progress) => void,
): AttemptSearch {
  const opened = lazy(() => openShards(folder.search, folder.writer, attemptsAShard));
  const read = textsReader(folder.attempts);

  let look: Promise<void> | null = null;
  let isAsked = false;

  /** Who asks while it looks is answered after one more look: that one may have passed what has changed. */
  function catchUp(): Promise<void> {
    isAsked = true;
    look ??= lookAgain().finally(() => {
      look = null;
    });
    return look;
  }

  async function lookAgain(): Promise<void> {
    while (isAsked) {
      isAsked = false;
      await takeIn();
    }
  }

  async function takeIn(): Promise<void> {
    const shards = await opened();
    const names = await attemptIds(folder.attempts);
    const present = new Set(names);
    for (const id of [...shards.ids()]) if (!present.has(id)) shards.drop(id);
    // Their names begin with their day: the newest are found first.
    const stale = await staleIn(names.toSorted().toReversed(), shards);
    for (const [at, id] of stale.entries()) {
      const texts = await read(id);
      if (texts === null) shards.drop(id);
      else shards.put(texts);
      onProgress({ done: at + 1, of: stale.length });
      if ((at + 1) % savedEvery === 0) await shards.save();
    }
    await shards.save();
  }

  async function staleIn(names: readonly string[], shards: Shards): Promise<readonly string[]> {
    const stale: string[] = [];
    for (const [at, id] of names.entries()) {
      const mark = markOf(join(folder.attempts, id));
      if (mark !== (shards.textsOf(id)?.mark ?? null)) stale.push(id);
      if (at % looksAtOnce === 0) await turn(); // a query may be waiting
    }
    return stale;
  }

  return {
    catchUp,
    find: async (query, order) => {
      const sought = soughtWords(query);
      const shards = await opened();
      const found: (readonly [id: string, worth: number])[] = [];
      for (const index of shards.all()) for (const one of index.find(sought)) found.push(one);
      // By date their order is that of the list, so that only the first are to be known here.
      if (order === 'best') found.sort(([, one], [, other]) => other - one);
      const ids = found.map(([id]) => id);
      const first = order === 'best' ? ids.slice(0, linesInSight) : lastOf(ids, linesInSight);
      return { ids: ids.join('\n'), first: firstOf(foundIn(shards, sought, first)) };
    },
    passages: async (query, ids) => [...foundIn(await opened(), soughtWords(query), ids)],
    facts: async () => {
      const all = (await opened()).all().flatMap((index) => [...index.all().values()]);
      return {
        graders: all.flatMap(({ id, grader }) => (grader === null ? [] : [[id, grader] as const])),
        shortIds: all.flatMap(({ id, isShort }) => (isShort ? [id] : [])),
      };
    },
  };
}

/** Looked for one attempt after the other, as far as they are asked for. */
function* foundIn(
  shards: Shards,
  sought: readonly SoughtWord[],
  ids: readonly string[],
): Generator<FoundIn> {
  for (const id of ids) {
    const texts = shards.textsOf(id);
    if (texts === null) continue;
    const passages = findPassages(texts.passages, sought, mostPassages).map(
      ({ passage, pieces }) => ({ where: passageWords(passage), pieces, place: passage.place }),
    );
    yield { id, passages };
  }
}

/** As many as are in sight. */
function firstOf(found: Iterable<FoundIn>): readonly FoundIn[] {
  const first: FoundIn[] = [];
  let lines = 0;
  for (const one of found) {
    first.push(one);
    lines += linesOf(one.passages);
    if (lines >= linesInSight) break;
  }
  return first;
}

/** The `most` last of some texts by their letters, the last first. Ids begin with their day; to sort all takes ten times as long. */
function lastOf(texts: readonly string[], most: number): readonly string[] {
  const last: string[] = [];
  for (const text of texts) {
    if (last.length === most && text <= (last.at(-1) ?? '')) continue;
    const at = last.findIndex((one) => one < text);
    last.splice(at === -1 ? last.length : at, 0, text);
    if (last.length > most) last.pop();
  }
  return last;
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
