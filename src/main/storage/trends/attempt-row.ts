import { join } from 'node:path';
import { promptSchema } from '../../../core/prompt/prompt.js';
import { formOf } from '../../../core/trends/form.js';
import type { TrendRow } from '../../../core/trends/sitting.js';
import { aboutIn, readManifest, type About } from '../attempt-folder/manifest.js';
import { readOutcome } from '../attempt-folder/outcome.js';
import { promptReader } from '../attempt-folder/prompt-reader.js';
import { readAttempt } from '../attempt-folder/read-attempt.js';

/** What charts need of a finished attempt by its newest grade; null where it cannot be read, or has none. */
type ReadRow = (id: string) => Promise<TrendRow | null>;

export function rowReader(attempts: string): ReadRow {
  const promptOf = promptReader(promptSchema);
  return async (id) => {
    const path = join(attempts, id);
    const read = await readManifest(path);
    if (read.kind !== 'read' || !read.manifest.isFinished) return null;
    const prompt = await promptOf(path);
    if (prompt === null) return null;
    const { grades, settlements } = await readOutcome(path);
    const newest = grades.at(-1);
    if (newest === undefined) return null;
    const { phaseSec, timeFactor, guess } = await timesOf(attempts, id, aboutIn(read.manifest));
    return {
      ...formOf(prompt, newest, settlements),
      spentSec:
        phaseSec === null ? null : prompt.phases.map((one) => Math.round(phaseSec[one.id] ?? 0)),
      timeFactor,
      guess,
    };
  };
}

type Times = Pick<TrendRow, 'timeFactor' | 'guess'> & {
  readonly phaseSec: Readonly<Record<string, number>> | null;
};

/** From the manifest; where an older Hotseat wrote that, from the journal. */
async function timesOf(attempts: string, id: string, about: About | null): Promise<Times> {
  if (about?.pace !== undefined) return { ...about.pace, guess: about.guess ?? null };
  const attempt = await readAttempt(attempts, id);
  if (!attempt.ok) return { phaseSec: null, timeFactor: null, guess: null };
  const { phaseSec, timeFactor, guess } = attempt.value.state;
  return { phaseSec, timeFactor, guess: guess ?? null };
}
