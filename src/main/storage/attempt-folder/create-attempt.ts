import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { StartedEvent } from '../../../core/attempt/attempt-event.js';
import { sampleIdOf } from '../../../core/attempt/sample-id.js';
import type { Prompt } from '../../../core/prompt/prompt.js';
import { promptHash } from '../../prompts/prompt-hash.js';
import { frozenPrompt, promptName } from './read-attempt.js';
import { journalName } from '../journal/compact-journal.js';
import { stampOf, type DataFolder } from '../data-folder/data-folder.js';
import { encodeRecords } from '../journal/journal-format.js';
import { writeManifest } from './manifest.js';
import { hashOf } from '../../files/sha256.js';

export type Choice = Pick<StartedEvent, 'mode' | 'level' | 'timeFactor'> & {
  /** The sample that newcomers look at; its id says so. */
  readonly isSample?: boolean;
};

/** Creates an attempt whole or not at all: its folder gets its name last. Answers the attempt's id. */
export async function createAttempt(
  { attempts, writer }: DataFolder,
  prompt: Prompt,
  choice: Choice,
  nowMs: number,
): Promise<string> {
  const own = `${stampOf(nowMs)}-${randomBytes(4).toString('hex')}`;
  const id = choice.isSample === true ? sampleIdOf(own) : own;
  const text = frozenPrompt(prompt);
  const started: StartedEvent = {
    kind: 'started',
    atSec: 0,
    startedAtMs: nowMs,
    promptId: prompt.id,
    promptHash: promptHash(prompt),
    mode: choice.mode,
    level: choice.level,
    timeFactor: choice.timeFactor,
    phaseId: prompt.phases[0]?.id ?? '',
    starter: prompt.code?.starter ?? '',
  };
  const folder = join(attempts, `.new-${id}`);
  await writer.makeFolder(folder);
  await writer.write(join(folder, promptName), text);
  await writeManifest(writer, folder, {
    schema: 1,
    isFinished: false,
    parts: { [promptName]: hashOf(text) },
  });
  await writer.write(join(folder, journalName), encodeRecords([started]));
  await writer.move(folder, join(attempts, id));
  return id;
}
