import { randomBytes } from 'node:crypto';
import { mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { StartedEvent } from '../../../core/attempt/attempt-event.js';
import type { Prompt } from '../../../core/prompt/prompt.js';
import { promptHash } from '../../prompts/prompt-hash.js';
import { frozenPrompt, promptName } from './read-attempt.js';
import { journalName } from '../journal/compact-journal.js';
import { stampOf } from '../data-folder/data-folder.js';
import { encodeRecords } from '../journal/journal-format.js';
import { writeManifest } from './manifest.js';
import { hashOf } from '../../files/sha256.js';
import { syncFolder, writeFileAtomically } from '../../files/atomic-write.js';

export type Choice = Pick<StartedEvent, 'mode' | 'level' | 'timeFactor'>;

/** Creates an attempt whole or not at all: its folder gets its name last. Answers the attempt's id. */
export async function createAttempt(
  attempts: string,
  prompt: Prompt,
  choice: Choice,
  nowMs: number,
): Promise<string> {
  const id = `${stampOf(nowMs)}-${randomBytes(4).toString('hex')}`;
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
  await mkdir(attempts, { recursive: true, mode: 0o700 });
  const folder = join(attempts, `.new-${id}`);
  await mkdir(folder, { mode: 0o700 });
  await writeFileAtomically(join(folder, promptName), text);
  await writeManifest(folder, {
    schema: 1,
    isFinished: false,
    parts: { [promptName]: hashOf(text) },
  });
  await writeFileAtomically(join(folder, journalName), encodeRecords([started]));
  await rename(folder, join(attempts, id));
  await syncFolder(attempts);
  return id;
}
