import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Verdict } from '../../../core/grade/grade.js';
import { verdictRow } from '../../../main/grader/llm/verdict-row.fixture.js';
import { isDecoy } from '../../../main/grader/llm/ask/decoy.js';
import { readSet } from '../sets/read-set.js';
import { bank } from '../graders.js';
import { readFrom, type ReaderOptions, type ReadSet } from './read-from.js';
import { readerReply } from './opinions.js';
import type { Reader } from './tape.js';

const file = resolve(import.meta.dirname, '../../../../e2e/eval/example/set.yaml');
const set = await readSet(file);
if (!set.ok) throw new Error(set.error.join('\n'));
export const example = set.value;

/** What a reader says of the example's criteria, by the answer's id; the rest is not met. */
const said: Readonly<Record<string, Readonly<Record<string, readonly [Verdict, string]>>>> = {
  first: {
    'single-database': ['met', 'Every redirect queries the one database'],
  },
  second: {
    'asks-read-write-ratio': ['met', 'How many redirects per second against new links?'],
    'unique-key': ['met', 'each API server takes a range of 1,000 from a counter'],
    'caches-hot-links': ['met', 'Hot links sit in Redis in front of a key-value store'],
  },
};

type Word = { readonly verdict: Verdict; readonly quote: string };
export type Says = (answerId: string, criterionId: string) => Word;

export const rightly: Says = (answerId, criterionId) => {
  const [verdict, quote] = said[answerId]?.[criterionId] ?? ['not-met', ''];
  return { verdict, quote };
};

/** A reply on these ids of a request, as it would come over the wire; a decoy is never met. */
export const replyOn = (
  ids: readonly string[],
  say: (criterionId: string) => Word,
  request = '',
): string =>
  JSON.stringify({
    verdicts: ids.map((id) => {
      const { verdict, quote } = isDecoy(id) ? never : say(id);
      const quotes = quote === '' ? [] : [quote];
      return verdictRow(id, { verdict, quotes, reason: 'So it stands there.' }, request);
    }),
  });

const never: Word = { verdict: 'not-met', quote: '' };

/** Who knows the example's answers by their names. */
export const knowing =
  (says: Says): Reader =>
  ({ name, ids, sent }) => {
    const say = (id: string): Word => says(name.split('.')[1] ?? '', id);
    return readerReply(JSON.parse(replyOn(ids, say, sent.system)));
  };

export function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'hotseat-replies-'));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

export async function read(folders: Omit<ReaderOptions, 'selfTest'>): Promise<ReadSet> {
  const done = await readFrom({ ...folders, selfTest: null }, example, false, bank);
  if (!done.ok) throw new Error(done.error.join('\n'));
  return done.value;
}

/** Replies to each request of a folder that has none yet. */
export function replyAll(to: string, says: Says): void {
  const files = readdirSync(to);
  for (const file of files.filter((one) => one.endsWith('.request.md'))) {
    const name = file.slice(0, -'.request.md'.length);
    if (files.some((one) => one.startsWith(`${name}.reply.`))) continue;
    const request = readFileSync(join(to, file), 'utf8');
    const [, ids = ''] = /by the rubric: ([^\n]*)\.\n/.exec(request) ?? [];
    const say = (id: string): Word => says(name.split('.')[1] ?? '', id);
    writeFileSync(join(to, `${name}.reply.json`), replyOn(ids.split(', '), say, request));
  }
}
