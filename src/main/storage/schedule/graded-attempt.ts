import { join } from 'node:path';
import { promptSchema } from '../../../core/prompt/prompt.js';
import type { CardKey } from '../../../core/schedule/card.js';
import { attemptRatings, promptsAsked } from '../../../core/schedule/attempt-ratings.js';
import type { AttemptRatings } from '../../../core/schedule/schedule.js';
import { aboutIn, readManifest } from '../attempt-folder/manifest.js';
import { readOutcome } from '../attempt-folder/outcome.js';
import { promptReader } from '../attempt-folder/prompt-reader.js';

/** The criteria of a prompt that have a flash question in today's bank; none of a prompt that it does not hold. */
export type FlashIn = (promptId: string) => Promise<ReadonlySet<string>>;

/**
 * Reads what a finished attempt says, by its newest grade; without ratings where it cannot be read, or has no grade.
 */
export function ratingsReader(
  attempts: string,
): (attemptId: string, flashIn: FlashIn) => Promise<AttemptRatings> {
  const promptOf = promptReader(promptSchema);

  return async (attemptId, flashIn) => {
    const nothing = { attemptId, atMs: 0, ratings: [] };
    const path = join(attempts, attemptId);
    const read = await readManifest(path);
    const about = read.kind === 'read' && read.manifest.isFinished ? aboutIn(read.manifest) : null;
    const prompt = await promptOf(path);
    if (about === null || prompt === null) return nothing;
    const { grades, settlements } = await readOutcome(path);
    const newest = grades.at(-1);
    if (newest === undefined) return nothing;
    const flash = new Map<string, ReadonlySet<string>>();
    for (const id of promptsAsked(prompt.id)) flash.set(id, await flashIn(id));
    const hasFlash = ({ promptId, criterionId }: CardKey): boolean =>
      flash.get(promptId)?.has(criterionId) === true;
    const atMs = about.startedAtMs + about.elapsedSec * 1000;
    return attemptRatings({ id: attemptId, atMs, prompt }, newest, settlements, hasFlash);
  };
}
