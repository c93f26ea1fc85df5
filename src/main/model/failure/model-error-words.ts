import { assertNever } from '../../../core/result.js';
import type { ModelError } from '../chat-model.js';

/** What the person reads of an error: what happened, and what they can do; both whole sentences. */
type ErrorWords = { readonly happened: string; readonly todo: string };

export function modelErrorWords(error: ModelError): ErrorWords {
  const { happened, todo } = wordsOf(error);
  // What a server says often ends without one.
  return { happened: /[.!?]$/.test(happened) ? happened : `${happened}.`, todo };
}

function wordsOf(error: ModelError): ErrorWords {
  switch (error.kind) {
    case 'cancelled':
      return { happened: 'You stopped it.', todo: 'Ask again when you like.' };
    case 'not-reachable':
      return {
        happened: `The model server cannot be reached: ${error.detail}`,
        todo: 'Check that it runs, the address and port, and your network.',
      };
    case 'unauthorised':
      return {
        happened: `The model server refused the key: ${error.detail}`,
        todo: 'Enter the key again, or make a new one at the provider.',
      };
    case 'no-such-model':
      return {
        happened: `The server does not have this model: ${error.detail}`,
        todo: 'Pick one from its list, or load it there first.',
      };
    case 'no-credit':
      return {
        happened: `The account has no credit left: ${error.detail}`,
        todo: 'Top it up at the provider, or grade with another model or offline.',
      };
    case 'rate-limited':
      return {
        happened: 'The server accepts no more requests right now.',
        todo:
          error.retryAfterSec === null
            ? 'Wait a few minutes and try again.'
            : `Try again in ${waitWords(error.retryAfterSec)}.`,
      };
    case 'server-failed':
      return {
        happened: `The model server failed with status ${error.status}: ${error.detail}`,
        todo: 'Try again; if it lasts, look at its log or pick another model.',
      };
    case 'timed-out':
      return {
        happened: `The model server did not finish within ${error.afterSec} s.`,
        todo: 'Try again, or pick a smaller or faster model.',
      };
    case 'not-a-model-server':
      return {
        happened: `That address is not a model server: ${error.detail}`,
        todo: 'Check the address; for most servers it ends in /v1.',
      };
    case 'reply-too-large':
      return {
        happened: `The reply was over ${Math.round(error.limitBytes / 2 ** 20)} MB and was dropped.`,
        todo: 'Check that the address is that of a model server.',
      };
    case 'redirected':
      return {
        happened: `The server tried to redirect your answer to ${error.to}; Hotseat did not send it.`,
        todo: 'If you trust that address, enter it as the base URL.',
      };
    case 'refused':
      return {
        happened: `The model refused to answer: ${error.detail}`,
        todo: 'Pick another model, or grade offline.',
      };
    case 'cut-off':
      return {
        happened: `The reply was cut off: ${error.detail}`,
        todo: 'Pick a model that writes less or thinks less.',
      };
    case 'prompt-cut':
      return {
        happened: `The model did not see the whole prompt: ${error.detail}`,
        todo: 'Give it a longer context (in Ollama: num_ctx, 16384 or more), or pick another model.',
      };
    case 'not-valid':
      return {
        happened: `The model’s reply was unusable, twice: ${error.detail}`,
        todo: 'Try again, or pick a stronger model.',
      };
    case 'blocked-address':
      return { happened: error.detail, todo: 'Correct the address in the settings.' };
    default:
      return assertNever(error);
  }
}

function waitWords(sec: number): string {
  return sec < 120 ? `${sec} s` : `${Math.ceil(sec / 60)} min`;
}
