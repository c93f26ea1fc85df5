import { fail, ok, type Result } from '../../../core/result.js';
import type { ChatRequest, ModelError } from '../chat-model.js';
import { checkFields, type CheckedPrompt } from './check-words.js';
import type { Completion } from './completion.js';
import { estimateTokens, promptSeen } from './token-estimate.js';
import { replyObject } from './reply-object.js';

/** Why a reply is not taken, and what to tell the model in a second try; null where that is pointless. */
type Rejected = { readonly problem: ModelError; readonly repair: string | null };

/** Judges a reply: was the prompt seen whole, is the object whole, does the caller take it. `sent` is all the text. */
export function readReply<T>(
  completion: Completion,
  prompt: CheckedPrompt,
  parse: ChatRequest<T>['parse'],
  sent: string,
): Result<T, Rejected> {
  const { refusal, finish, usage } = completion;
  if (refusal !== null) return pointless({ kind: 'refused', detail: refusal });
  if (finish === 'content_filter') {
    return pointless({ kind: 'refused', detail: 'the filter of the server stopped it.' });
  }
  const seen = promptSeen(usage, sent);
  if (seen === 'cut') {
    const counted = usage?.promptTokens ?? 0;
    const detail = `the server read ${counted} tokens of about ${estimateTokens(sent)}.`;
    return pointless({ kind: 'prompt-cut', detail });
  }
  const object = replyObject(completion);
  if (object === null) return broken(finish, 'There is no whole JSON object in it.');
  const { [checkFields.first]: first, [checkFields.last]: last, ...rest } = object;
  const lost = lostEnd(first === prompt.words.first, last === prompt.words.last);
  if (lost !== null) {
    const repair = `The check words are not the ones of the prompt (${lost}).`;
    if (seen === 'whole' || first === undefined || last === undefined)
      return broken(finish, repair);
    return fail({
      problem: { kind: 'prompt-cut', detail: `the ${lost} of it did not come back.` },
      repair,
    });
  }
  const parsed = parse(rest);
  return parsed.ok ? ok(parsed.value) : broken(finish, parsed.error);
}

const pointless = (problem: ModelError): Result<never, Rejected> => fail({ problem, repair: null });

/** A reply that ran into its limit will do so again. */
function broken(finish: string | null, why: string): Result<never, Rejected> {
  if (finish === 'length') {
    return pointless({ kind: 'cut-off', detail: 'it ran into the limit on its length.' });
  }
  return fail({ problem: { kind: 'not-valid', detail: why }, repair: why });
}

function lostEnd(hasFirst: boolean, hasLast: boolean): string | null {
  if (hasFirst && hasLast) return null;
  if (!hasFirst && !hasLast) return 'start and end';
  return hasFirst ? 'end' : 'start';
}
