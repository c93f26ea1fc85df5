import { lstatSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { foldAttempt } from '../../../core/attempt/attempt-state.js';
import { promptKinds } from '../../../core/prompt/prompt.js';
import type { Passage } from '../../../core/search/passage.js';
import { passagesOf } from '../../../core/search/passages-of.js';
import { gradesName, readGrades } from '../attempt-folder/grade-files.js';
import { promptReader } from '../attempt-folder/prompt-reader.js';
import { compactName, journalName, readAnyJournal } from '../journal/compact-journal.js';

/** What a search knows of an attempt. */
export type AttemptTexts = {
  readonly id: string;
  /** Another one wherever its journal or its grades have changed. */
  readonly mark: string;
  /** Words that describe it, such as its title and its level: they are found too, and shown in the list anyway. */
  readonly about: string;
  /** By whom the newest grade is: a model's name, or that of the grader; null without one. */
  readonly grader: string | null;
  readonly isShort: boolean;
  readonly passages: readonly Passage[];
};

// Of a prompt that was read a thousand times only the little that is needed here; the whole check takes 10 ms.
const promptSchema = z.object({
  title: z.string(),
  kind: z.enum(promptKinds),
  topics: z.array(z.string()).default([]),
  phases: z.array(z.object({ id: z.string(), title: z.string() })),
  code: z.object({ starter: z.string() }).optional(),
  short: z.object({ minutes: z.number() }).optional(),
});

type TextsReader = (id: string) => Promise<AttemptTexts | null>;

/** Reads attempts as searches need them; null for what is no attempt, or cannot be read now. */
export function textsReader(attempts: string): TextsReader {
  const promptOf = promptReader(promptSchema);
  return async (id) => {
    const folder = join(attempts, id);
    const mark = markOf(folder);
    if (mark === null) return null;
    try {
      const prompt = await promptOf(folder);
      const { events } = await readAnyJournal(folder);
      const state = foldAttempt(events);
      if (prompt === null || state === null) return null;
      const newest = (await readGrades(folder)).grades.at(-1)?.grader;
      const about = [prompt.title, ...prompt.topics, prompt.kind, state.mode, state.level];
      return {
        id,
        mark,
        about: about.join('\n'),
        grader: newest === undefined ? null : (newest.model ?? newest.name),
        isShort: prompt.short !== undefined,
        passages: passagesOf(state, events, prompt),
      };
    } catch (error) {
      // On its way from another machine, broken, or gone: the list says so, and the next look tries again.
      if (error instanceof Error) return null;
      throw error;
    }
  };
}

/**
 * When and how large journal and grades were written; null where there is no attempt, or a link to another place. At once, as
 * a thousand promises take ten times as long, and nobody waits for this thread.
 */
export function markOf(folder: string): string | null {
  if (lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return null;
  const [compact, plain, grades] = [compactName, journalName, gradesName].map((name) => {
    const found = statSync(join(folder, name), { throwIfNoEntry: false });
    return found === undefined ? null : `${String(found.mtimeMs)}.${String(found.size)}`;
  });
  const journal = compact ?? plain ?? null;
  return journal === null ? null : `${journal} ${grades ?? ''}`;
}
