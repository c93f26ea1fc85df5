import { fail, ok, type Result } from '../../core/result.js';
import { deadlineThread, type ThreadError } from '../async/deadline-thread.js';
import {
  foreignReplies,
  type ForeignInputs,
  type ForeignReplies,
  type ForeignTask,
} from './foreign-tasks.js';

/**
 * Texts that others may have written (packs, diagrams, boards, what a model says of an answer) are read in a thread, since
 * one that is made for it may take hours. None of this runs on main's own.
 */
export type ForeignTexts = {
  readonly ask: <N extends ForeignTask>(
    task: N,
    input: ForeignInputs[N],
    signal?: AbortSignal,
  ) => Promise<Result<ForeignReplies[N], ThreadError>>;
};

/** A hundred times what the largest honest text takes, a prompt's YAML. */
const limitMs = 10_000;
const idleMs = 30_000;
const mostMb = 1024;

export function openForeignTexts(workerFile: string, limit = limitMs): ForeignTexts {
  const thread = deadlineThread(workerFile, { limitMs: limit, idleMs, mostMb });
  return {
    ask: async (task, input, signal) => {
      const reply = await thread({ task, input }, signal);
      if (!reply.ok) return reply;
      const parsed = foreignReplies[task].safeParse(reply.value);
      if (parsed.success) return ok(parsed.data);
      console.error(`[${task}]`, parsed.error);
      return fail({ kind: 'failed', detail: 'its thread gave a reply that cannot be read' });
    },
  };
}
