import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fail, ok, type Result } from '../../../core/result.js';
import { lastObject, parseObject } from '../../../main/model/reply/find-json-object.js';
import { readerReply, type ReaderReply } from './opinions.js';
import { requestText, type Sent } from './sent-request.js';

/** The replies to a request, by its name; more than one where it was read more than once. */
export type Replies = ReadonlyMap<string, readonly ReaderReply[]>;

const replyName = /^(.+)\.reply\.[^/]+$/;

/** Reads `NAME.reply.*` of a folder, in the order of their names; or which of them hold no reply. */
export function readReplies(folder: string): Result<Replies, readonly string[]> {
  const replies = new Map<string, ReaderReply[]>();
  const problems: string[] = [];
  for (const file of readdirSync(folder).toSorted()) {
    const name = replyName.exec(file)?.[1];
    if (name === undefined) continue;
    const text = readFileSync(join(folder, file), 'utf8');
    const reply = readerReply(parseObject(text) ?? lastObject(text));
    if (reply === null) problems.push(`${file}: no JSON object in it that fits the schema.`);
    else replies.set(name, [...(replies.get(name) ?? []), reply]);
  }
  return problems.length === 0 ? ok(replies) : fail(problems);
}

/** Writes `NAME.request.md`. The same request gives the same file but for the decoy. */
export function writeRequest(folder: string, name: string, sent: Sent): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.request.md`), requestText(sent));
}
