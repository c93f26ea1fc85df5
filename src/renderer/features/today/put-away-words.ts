import type { PutAway } from '../../../core/schedule/card.js';
import type { PutAwayQuestion } from '../../../core/schedule/flash-question.js';
import { whenWords } from '../../ui/words/today-words.js';

export type PutAwayAct = {
  readonly kind: 'resumed' | 'suspended' | 'forgotten';
  readonly words: string;
  /** What is said once it is done. */
  readonly done: string;
};

const back: PutAwayAct = { kind: 'resumed', words: 'Bring back', done: 'It comes back.' };
const acts: Readonly<Record<PutAway, readonly PutAwayAct[]>> = {
  suspended: [back],
  buried: [back],
  leech: [
    { kind: 'suspended', words: 'Put away', done: 'Put away.' },
    { kind: 'forgotten', words: 'Start anew', done: 'It comes back once you miss it anew.' },
  ],
};

/** What can be done with a question that is put away for this reason. */
export const putAwayActs = (why: PutAway): readonly PutAwayAct[] => acts[why];

export function putAwayWords({ why, untilMs, lapses }: PutAwayQuestion, nowMs: number): string {
  if (why === 'suspended') return 'Put away';
  if (why === 'buried') return `Comes back ${whenWords(untilMs, nowMs)}`;
  return `Forgotten ${String(lapses)} times: reading about it may help more than asking again`;
}
