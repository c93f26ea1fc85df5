import { assertNever } from '../../../core/result.js';
import type { AppError } from '../../../ipc/errors.js';

const kept = 'Your saved attempts are safe.';
const notSet = {
  server: 'no server is set',
  model: 'no model of the server is chosen',
  key: 'its server asks for a key, and none is kept',
} as const;
const percent = (share: number): string => `${String(Math.round(share * 100))} %`;

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
        happened: `This ${error.what} is no longer there.`,
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
        happened: 'Hotseat may not write to its data folder.',
        safe: 'Nothing is lost: what is already saved can be read.',
        todo: `Allow writing to ${error.path}, then start Hotseat again.`,
      };
    case 'disk':
      return {
        happened: `The disk answered with an error (${error.code}).`,
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
        happened: 'This pack was refused.',
        safe: 'Nothing of it was added.',
        todo: 'Correct what is listed, then add it again.',
      };
    case 'pack-exists':
      return {
        happened: `There is a pack named ${error.name} already.`,
        safe: 'Nothing was changed.',
        todo: 'Remove it first, or give the new one another name.',
      };
    case 'quote-needed':
      return {
        happened:
          error.why === 'none'
            ? 'The grader did not find this, so “met” needs your own words as proof.'
            : 'These words do not stand in your answer.',
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
        happened: 'You have not agreed yet to send answers to this model’s server.',
        safe: 'Your answer is saved; nothing was sent.',
        todo: 'See what is sent and agree, or grade offline.',
      };
    case 'model-too-weak':
      return {
        happened: `${error.model} is too weak to grade: in its self-test it was right in ${percent(error.accuracy)}.`,
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
