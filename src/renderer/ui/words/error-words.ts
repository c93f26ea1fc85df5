import { sizeWords } from '../../../core/exchange/export-names.js';
import { percentWords } from '../../../core/grade/score-words.js';
import { assertNever } from '../../../core/result.js';
import type { AppError } from '../../../ipc/errors.js';

const kept = 'Your saved attempts are safe.';
const notSet = {
  server: 'no server is set',
  model: 'no model is chosen',
  key: 'its server needs a key, and none is stored',
} as const;

/** An error of the bridge in words: what happened, what is safe, what to do. */
export function errorWords(error: AppError): Explanation {
  switch (error.kind) {
    case 'internal':
      return {
        happened: 'Something went wrong inside Hotseat.',
        safe: kept,
        todo: 'It has been logged; please try again.',
      };
    case 'bad-request':
      return {
        happened: `Hotseat refused this: ${error.detail}.`,
        safe: 'Nothing was changed.',
        todo: 'Please try again.',
      };
    case 'not-found':
      return {
        happened: `This ${error.what} no longer exists.`,
        safe: 'Nothing was changed.',
        todo: 'It may have been moved or deleted outside Hotseat; open the list again.',
      };
    case 'disk-full':
      return {
        happened: 'The disk is full.',
        safe: 'What was saved before is safe.',
        todo: `Free some space on the disk that holds ${error.path}, then try again.`,
      };
    case 'not-writable':
      return {
        happened: 'Hotseat can’t write to its data folder.',
        safe: 'Everything already saved is safe.',
        todo: `Allow writing to ${error.path}, then restart Hotseat.`,
      };
    case 'disk':
      return {
        happened: `The disk reported an error.`,
        safe: 'What was saved before is safe.',
        todo: `Check the disk that holds ${error.path}, then try again.`,
      };
    case 'wrong-state':
      return {
        happened: `That cannot be done now: ${error.detail}.`,
        safe: 'Nothing was changed.',
        todo: 'Open the list again.',
      };
    case 'invalid-file':
      return {
        happened: `This file cannot be read: ${error.detail}.`,
        safe: 'It was left as it is.',
        todo: `Correct ${error.path}, or choose another file.`,
      };
    case 'bad-pack':
      return {
        happened: 'This pack has errors.',
        safe: 'Nothing was added.',
        todo: 'Fix what is listed, then add it again.',
      };
    case 'bad-export':
      return {
        happened: 'This export cannot be imported.',
        safe: 'Nothing was imported.',
        todo: error.problems[0] ?? '',
      };
    case 'pack-exists':
      return {
        happened: `There is already a pack named ${error.name}.`,
        safe: 'Nothing was changed.',
        todo: 'Remove it first, or rename the new one.',
      };
    case 'quote-needed':
      return {
        happened:
          error.why === 'none'
            ? 'The grader did not find this, so “met” needs your own words as proof.'
            : 'These words are not in your answer.',
        safe: 'Nothing was changed.',
        todo: 'Quote one stretch of your answer, word for word.',
      };
    case 'grading-failed':
      return {
        happened: `The attempt was not graded: ${error.detail}.`,
        safe: 'Your answer is saved.',
        todo: 'You can grade it again at any time.',
      };
    case 'model-not-set':
      return {
        happened: `No language model can grade yet: ${notSet[error.missing]}.`,
        safe: 'Your answer is saved; nothing was sent.',
        todo: 'Set it in the settings, or grade offline.',
      };
    case 'no-consent':
      return {
        happened: 'You have not yet agreed to send answers to this model’s server.',
        safe: 'Your answer is saved; nothing was sent.',
        todo: 'See what is sent and agree, or grade offline.',
      };
    case 'model-too-weak':
      return {
        happened: `${error.model} is too weak to grade: it got ${percentWords(error.accuracy)} right in its self-test.`,
        safe: 'Your answer is saved; nothing was sent.',
        todo: 'Choose another model in the settings, or grade offline.',
      };
    case 'costs-much':
      return {
        happened: `Grading this takes about ${(error.tokens.promptTokens + error.tokens.replyTokens).toLocaleString('en-US')} tokens, far more than usual.`,
        safe: 'Your answer is saved; nothing was sent.',
        todo: 'Open its report to agree to that, or grade offline.',
      };
    case 'model-failed':
      return { happened: error.happened, safe: 'Your answers are safe.', todo: error.todo };
    case 'recordings-full':
      return {
        happened: `${error.of === 'take' ? 'This recording takes' : 'The recordings of this attempt take'} ${sizeWords(error.most)}, and more is not kept.`,
        safe: 'What was recorded is safe.',
        todo:
          error.of === 'take'
            ? 'Begin another recording.'
            : 'Delete one that you no longer need, or go on in writing.',
      };
    case 'cancelled':
      return { happened: 'Cancelled.', safe: 'Nothing was changed.', todo: '' };
    default:
      return assertNever(error);
  }
}

export type Explanation = {
  readonly happened: string;
  readonly safe: string;
  readonly todo: string;
};
