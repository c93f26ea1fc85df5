import type { Turn } from '../attempt/attempt-state.js';
import { wordsOf } from '../prompt/cue-match.js';

/** A question back, with the one thing or the two that it names: questions that it would answer, or topics. */
const askedBack = /Do you mean (?:to ask )?“([^”]+)”(?:,? or “([^”]+)”)?/;
const fillers = new Set('yes yeah ok sorry well i mean meant the a an please about of'.split(' '));

const named = (text: string): string =>
  wordsOf(text)
    .filter((word) => !fillers.has(word))
    .join(' ');

/** What a question back names, in its words; nothing of any other line. */
export const namedBack = (text: string): readonly string[] =>
  (askedBack.exec(text)?.slice(1) ?? []).filter((name: string | undefined) => name !== undefined);

/**
 * The topic that a message names and nothing else, where the interviewer has asked back for it at any time of the talk; null
 * where it has not, or the message says more.
 */
export function topicChosen(talk: readonly Turn[], message: string): string | null {
  const said = named(message);
  if (said === '') return null;
  const topics = talk.flatMap(({ who, text }) => (who === 'interviewer' ? namedBack(text) : []));
  return topics.find((topic) => named(topic) === said) ?? null;
}

/** Whether a turn of the candidate takes a topic out of a question back, by its name or, right behind it, in any other words. */
export function choosesTopic(talk: readonly Turn[], turn: Turn, isFactTold: boolean): boolean {
  const before = talk.slice(0, talk.indexOf(turn));
  const last = before.at(-1);
  const isRightBehind = last?.who === 'interviewer' && askedBack.test(last.text);
  return (isRightBehind && isFactTold) || topicChosen(before, turn.text) !== null;
}
