import type { Turn } from '../../core/attempt/attempt-state.js';
import { wordsOf } from '../../core/prompt/cue-match.js';
import type { Fact } from '../../core/prompt/prompt.js';
import { termsOf, type Fold } from './meaning/text-terms.js';
import type { Said } from './interviewer.js';
import { told } from './reply.js';
import { words } from './reply-words.js';

/** The two facts of a question back, in the order in which it names them. */
export type Pair = readonly [Fact, Fact];

/** What a message makes of "Do you mean X or Y?"; null where it is a message of its own. */
export type Choice = 'first' | 'second' | 'both' | 'neither' | null;

/** The two facts that the interviewer's last line asked about; null where that line was another. Found by its words, which the journal keeps. */
export function askedBack(talk: readonly Turn[], facts: readonly Fact[]): Pair | null {
  const last = talk.at(-1)?.who === 'you' ? talk.at(-2) : talk.at(-1);
  if (last?.who !== 'interviewer') return null;
  for (const first of facts) {
    const second = facts.find((one) => words.askBack(first.topic, one.topic) === last.text);
    if (second !== undefined) return [first, second];
  }
  return null;
}

const spoken: readonly (readonly [Exclude<Choice, null>, ReadonlySet<string>])[] = [
  ['both', new Set(['both'])],
  ['first', new Set(['first', 'former', '1', '1st'])],
  ['second', new Set(['second', 'latter', 'last', 'other', '2', '2nd'])],
  ['neither', new Set(['neither', 'none', 'no', 'nope'])],
];

/** Longer than this is a question of its own, whatever words it shares. */
const most = 8;

/** Which of the two facts a message chooses: by its place, or by a word that only one of the names holds. */
export function choiceOf(message: string, [first, second]: Pair, fold: Fold): Choice {
  const said = wordsOf(message);
  if (said.length === 0 || said.length > most) return null;
  const terms = new Set(termsOf(message, fold));
  const [one, two] = [first, second].map(
    ({ topic }) => termsOf(topic, fold).filter((term) => terms.has(term)).length,
  );
  if (one !== two && one !== undefined && two !== undefined) return one > two ? 'first' : 'second';
  const place = spoken.find(([, names]) => said.some((word) => names.has(word)));
  // "What happens first?" is a question; "The first?" is none.
  return place !== undefined && said.length <= 4 ? place[0] : null;
}

/** The fact that a message chooses after a question back; null where none was asked or the message chooses none of both. */
export function chosenOf({ talk, facts, fold }: Asked, message: string): Said | null {
  const pair = askedBack(talk, facts);
  const choice = pair === null ? null : choiceOf(message, pair, fold);
  if (pair === null || choice === null) return null;
  if (choice === 'neither') return { text: words.open(message), factId: null };
  const [first, second] = pair;
  const chosen = { both: pair, first: [first], second: [second] }[choice];
  const { text } = told(
    { talk },
    chosen.map(({ id, answer }) => ({ id, text: answer })),
    message,
  );
  return { text, factId: chosen[0].id };
}

type Asked = {
  readonly talk: readonly Turn[];
  readonly facts: readonly Fact[];
  readonly fold: Fold;
};
