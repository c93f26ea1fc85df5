import type { AttemptState } from '../attempt/attempt-state.js';
import type { Prompt } from '../prompt/prompt.js';
import { stem } from '../prompt/stem.js';

/** So many words of a follow-up's first sentence, and such a share of them, have to stand in the question of its phase. */
const leastShared = 4;
const leastShare = 0.5;

/**
 * The title of the phase whose opening question, as it was said in the attempt, asks for what a follow-up asks for: it holds most
 * words of its first sentence. Null where there is none.
 */
export function openedWith(
  followUp: Pick<Prompt['followUps'][number], 'ask' | 'phase'>,
  { phases }: Pick<Prompt, 'phases'>,
  { talk }: Pick<AttemptState, 'talk'>,
): string | null {
  const phase = phases.find(({ id }) => id === followUp.phase);
  const ask = phase?.ask?.trim();
  if (phase === undefined || ask === undefined) return null;
  if (!talk.some(({ who, text }) => who === 'interviewer' && text.trim() === ask)) return null;
  const [first = ''] = followUp.ask.split(/[.?!]\s/);
  const own = stemsOf(first);
  const there = stemsOf(ask);
  const shared = [...own].filter((word) => there.has(word)).length;
  return shared >= leastShared && shared >= leastShare * own.size ? phase.title : null;
}

/** The sentence on it, by that title; words that both have do not tell that one asks for all of the other. */
export const openedWords = (title: string): string =>
  `Not asked by itself: the question that opened ${title} comes close to it.`;

const stemsOf = (text: string): ReadonlySet<string> =>
  new Set((text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map(stem));
