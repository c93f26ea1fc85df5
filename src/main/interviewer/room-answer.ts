import type { Turn } from '../../core/attempt/attempt-state.js';
import { repliedTo } from '../../core/interviewer/replies.js';
import { isStatement } from '../../core/interviewer/is-statement.js';
import { wordsOf } from '../../core/prompt/cue-match.js';
import { isAssumption } from './intent/assumption.js';
import { likeliest, wishChances } from './wish/wishes.js';

/** What is said to an answer and to a statement, in turn. Never more: a nod is praise already. */
export const noted = ['Noted. Go on.', 'Go on.', 'Noted.'] as const;

export const notedNext = (talk: readonly Turn[]): string => {
  const before = talk.filter(
    ({ who, text }) => who === 'interviewer' && noted.some((one) => one === text),
  ).length;
  return noted[before % noted.length] ?? noted[0];
};

const openers = new Set(
  'how what which who when where why is are do does did can could may'.split(' '),
);

/** Whether a message only tells something: the sheet has no say in it. An assumption may be confirmed or corrected. */
export const isTelling = (message: string): boolean =>
  isStatement(message) && !isAssumption(message) && !wants(message);

/** Whether a message without a question wants something all the same: "I have no idea", "One minute, please". */
const wants = (message: string): boolean =>
  !['task', 'assumption', 'choice'].includes(likeliest(wishChances(message)));

/** Whether a message answers the interviewer's last question, in place of asking one. */
export function isReplyTo(talk: readonly Turn[], message: string): boolean {
  const before = talk.at(-1)?.who === 'you' ? talk.slice(0, -1) : talk;
  if (repliedTo(before) === null || message.trimEnd().endsWith('?')) return false;
  const words = wordsOf(message);
  return words.length >= 4 && !openers.has(words[0] ?? '') && !wants(message);
}
