import type { Turn } from '../../core/attempt/attempt-state.js';
import { repliedTo } from '../../core/interviewer/replies.js';
import { wordsOf } from '../../core/prompt/cue-match.js';
import { intentOf } from './intent/intent.js';

/** What is said to an answer. Never more: a nod is praise already. */
export const noted = 'Noted. Go on.';

const openers = new Set(
  'how what which who when where why is are do does did can could may'.split(' '),
);

/** Whether a message answers the interviewer's last question, in place of asking one. */
export function isReplyTo(talk: readonly Turn[], message: string): boolean {
  const before = talk.at(-1)?.who === 'you' ? talk.slice(0, -1) : talk;
  if (repliedTo(before) === null || message.trimEnd().endsWith('?')) return false;
  const words = wordsOf(message);
  return words.length >= 4 && !openers.has(words[0] ?? '') && intentOf(message) === null;
}
