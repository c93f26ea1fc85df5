import type { Criterion } from '../../../../core/prompt/criterion.js';
import { usualTokens } from '../../../../core/grader/usual-tokens.js';
import type { Prompt } from '../../../../core/prompt/prompt.js';
import type { Usage } from '../../../model/chat-model.js';
import { batchesOf } from './criterion-batches.js';
import { decoyAsks } from './decoy-asks.js';
import { withDecoy } from './decoy.js';
import type { Told } from '../../grader.js';
import type { ShownAnswer } from '../view/shown-answer.js';
import { questionOf, systemTurn, userTurn, type Question } from './prompt-messages.js';
import type { AskedCriterion } from './rubric-rows.js';
import type { Templates } from './prompt-templates.js';

/** What a grading is asked with: `answer` is what the model is shown. */
type Planned = {
  readonly templates: Templates;
  readonly prompt: Prompt;
  readonly criteria: readonly Criterion[];
  readonly told: readonly Told[];
  readonly answer: ShownAnswer;
  readonly isCareful: boolean;
};

export const usual = usualTokens.promptTokens + usualTokens.replyTokens;
/** A grading that takes as many times the usual is asked about first. */
const mostTimes = 10;

/** Whether the person is to be asked before a grading that takes these; not again where they agreed to as many. */
export const isToBeAsked = ({ promptTokens, replyTokens }: Usage, agreedTokens: number): boolean =>
  promptTokens + replyTokens > Math.max(agreedTokens, usual * mostTimes);

const lettersPerToken = 4;
const replyTokens = 120;

/**
 * What a grading takes at least, in tokens, by the rule that four characters are one: its first calls, as they will be
 * made. What all of them have in common is read once. Second opinions come on top, and so does a picture.
 */
export function gradingTokens({
  templates,
  prompt,
  criteria,
  told,
  answer,
  isCareful,
}: Planned): Usage {
  const question = questionOf(prompt, told);
  const bare: Question = { statement: '', phases: question.phases, told: [], reference: '' };
  const system = (asked: readonly AskedCriterion[], of: Question): number =>
    systemTurn(templates, of, asked, answer).length;
  const batches = batchesOf(criteria, isCareful).map(
    (batch) => withDecoy(batch, decoyAsks, () => 0).asked,
  );
  const inCommon =
    system([], question) + userTurn(templates, answer.json, []).length - system([], bare);
  const own = batches.reduce((sum, asked) => sum + system(asked, bare), 0);
  return {
    promptTokens: Math.round((batches.length * inCommon + own) / lettersPerToken),
    replyTokens: batches.flat().length * replyTokens,
  };
}
