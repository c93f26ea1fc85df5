import { randomFrom } from '../../../core/metrics/random.js';
import { fail } from '../../../core/result.js';
import type { Grader } from '../../../main/grader/grader.js';
import { llmGrader } from '../../../main/grader/llm/llm-grader.js';
import type { LlmOptions } from '../../../main/grader/llm/votes/grading-session.js';
import type { LabelledSet } from '../sets/labelled-set.js';
import { tape, type Exchange, type Reader } from './tape.js';

/** Of one answer, by `promptId.answerId`. */
export type AnswerName = string;

type ReaderGrader = {
  readonly grader: Grader;
  readonly exchanges: ReadonlyMap<AnswerName, readonly Exchange[]>;
};

const decoySeed = 11;

/**
 * The app's model grader with a reader in place of the model. Decoys are drawn alike in each grading, whatever came
 * before, so that a request keeps its name. An answer has no grade while one of its requests has no reply.
 */
export function readerGrader(
  set: LabelledSet,
  options: Omit<LlmOptions, 'chance'>,
  readerOf: (answer: AnswerName) => Reader,
): ReaderGrader {
  const names = new Map(
    set.prompts.flatMap(({ prompt, answers }) =>
      answers.map(({ id, answer }) => [answer, `${prompt.id}.${id}`] as const),
    ),
  );
  const exchanges = new Map<AnswerName, readonly Exchange[]>();
  const grader: Grader = {
    grade: async (request, signal) => {
      const name = names.get(request.answer);
      if (name === undefined) throw new Error('an answer of another set');
      const own = tape(name, readerOf(name));
      exchanges.set(name, own.exchanges);
      const chance = randomFrom(decoySeed);
      const grade = await llmGrader(own.model, { ...options, chance }).grade(request, signal);
      const isWhole = own.exchanges.every(({ reply }) => reply !== null);
      return isWhole ? grade : fail({ kind: 'failed', detail: 'requests have no reply' });
    },
  };
  return { grader, exchanges };
}
