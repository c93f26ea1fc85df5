import { replyFault, sentencesIn, type Sources } from '../../../core/interviewer/reply-faults.js';
import { ok, type Result } from '../../../core/result.js';
import type { ModelError, Usage } from '../../model/chat-model.js';
import type { TalkModel, TalkRequest } from '../../model/talk-model.js';
import { faultWords, type TalkFault } from './talk-messages.js';

export type Line = {
  readonly system: string;
  readonly user: string;
  readonly sources: Sources;
  readonly mostSentences: number;
  /** Whether it has to ask something. */
  readonly asks: boolean;
};

/** A line that may be said; `text` is null where the model had two tries and neither passed. */
export type Checked = {
  readonly text: string | null;
  readonly model: string;
  readonly usage: Usage;
};

const maxReplyTokens = 400;

/**
 * Asks for a line and holds it against its sources sentence by sentence; `onPassed` hears what has passed so far. A line
 * with a fault is broken off there, and asked for once more.
 */
export async function checkedTalk(
  model: TalkModel,
  line: Line,
  onPassed: (soFar: string) => void,
  signal: AbortSignal,
): Promise<Result<Checked, ModelError>> {
  let turns: TalkRequest['turns'] = [{ role: 'user', content: line.user }];
  let usage: Usage = { promptTokens: 0, replyTokens: 0 };
  for (let tried = 1; ; tried += 1) {
    const listener = listenTo(line, onPassed);
    const request = { system: line.system, turns, maxReplyTokens };
    const talked = await model.talk(request, listener.hear, signal);
    if (!talked.ok) return talked;
    const { model: name, text: whole } = talked.value;
    usage = sum(usage, talked.value.usage);
    const { text, fault } = listener.end(whole);
    if (fault === null) return ok({ text, model: name, usage });
    onPassed('');
    if (tried > 1) return ok({ text: null, model: name, usage });
    const wish = `That was not said. ${faultWords(fault)} Once more, the whole reply:`;
    turns = [
      ...turns,
      { role: 'assistant', content: whole.slice(0, 2000) },
      { role: 'user', content: wish },
    ];
  }
}

type Listener = {
  readonly hear: (soFar: string) => boolean;
  readonly end: (whole: string) => { readonly text: string; readonly fault: TalkFault | null };
};

function listenTo(
  { sources, mostSentences, asks }: Line,
  onPassed: (text: string) => void,
): Listener {
  let passed = '';
  let fault: TalkFault | null = null;
  let isEnough = false;
  const take = (sentences: readonly string[]): void => {
    const asked = sentences.findIndex((one) => /\?["”’)]?$/.test(one));
    // One question at a time: what comes after it is not waited for.
    const last = Math.min(mostSentences, asked === -1 ? mostSentences : asked + 1);
    const text = sentences.slice(0, last).join(' ');
    isEnough = sentences.length >= last;
    if (text === passed) return;
    fault = replyFault(text, sources);
    if (fault !== null) return;
    passed = text;
    onPassed(text);
  };
  return {
    hear: (soFar) => {
      take(sentencesIn(soFar));
      return fault === null && !isEnough;
    },
    end: (whole) => {
      // The last sentence may have no full stop.
      if (fault === null && !isEnough) take(sentencesIn(`${whole}\n`));
      if (fault === null && passed === '') fault = { kind: 'no-question' };
      if (fault === null && asks && !passed.endsWith('?')) fault = { kind: 'no-question' };
      return { text: passed, fault };
    },
  };
}

const sum = (a: Usage, b: Usage): Usage => ({
  promptTokens: a.promptTokens + b.promptTokens,
  replyTokens: a.replyTokens + b.replyTokens,
});
