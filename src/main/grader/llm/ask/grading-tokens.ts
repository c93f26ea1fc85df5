import type { Criterion } from '../../../../core/prompt/criterion.js';
import type { Prompt } from '../../../../core/prompt/prompt.js';
import type { Usage } from '../../../model/chat-model.js';
import { batchesOf } from './criterion-batches.js';
import { decoyAsks } from './decoy-asks.js';
import { withDecoy } from './decoy.js';
import { questionOf, systemTurn, userTurn, type AskedCriterion } from './prompt-messages.js';
import type { Templates } from './prompt-templates.js';

/** What a grading is asked with: `answer` is what the model is shown. */
export type Planned = {
  readonly templates: Templates;
  readonly prompt: Prompt;
  readonly criteria: readonly Criterion[];
  readonly answer: string;
  readonly isCareful: boolean;
};

/**
 * What a grading of the bank takes on the mean, its reference answers graded: `npx vitest run --config src/vitest.config.ts
 * src/main/grader/llm/ask/grading-tokens.test.ts` measures it, and fails where this is off by more than a tenth.
 */
export const usualTokens = 20_600;
/** A grading that takes as many times the usual is asked about first. */
const mostTimes = 10;

/** Whether the person is to be asked before a grading that takes these; not again where they agreed to as many. */
export const isToBeAsked = ({ promptTokens, replyTokens }: Usage, agreedTokens: number): boolean =>
  promptTokens + replyTokens > Math.max(agreedTokens, usualTokens * mostTimes);

const lettersPerToken = 4;
const replyTokens = 120;

/**
 * What a grading takes at least, in tokens, by the rule that four characters are one: its first calls, as they will be
 * made. What all of them have in common is read once. Second opinions come on top, and so does a picture.
 */
export function gradingTokens({ templates, prompt, criteria, answer, isCareful }: Planned): Usage {
  const question = questionOf(prompt);
  const system = (asked: readonly AskedCriterion[]): number =>
    systemTurn(templates, question, asked).length;
  const batches = batchesOf(criteria, isCareful);
  const asked = batches.flatMap((batch) => withDecoy(batch, decoyAsks, () => 0).asked);
  const inCommon = system([]);
  const each = inCommon + userTurn(templates, answer, []).length;
  const letters = batches.length * each + (system(asked) - inCommon);
  return {
    promptTokens: Math.round(letters / lettersPerToken),
    replyTokens: asked.length * replyTokens,
  };
}
