import type { AttemptState } from '../attempt/attempt-state.js';
import type { Evidence } from '../grade/grade.js';
import { singular, wordsOf } from '../prompt/cue-match.js';
import type { Prompt } from '../prompt/prompt.js';
import { ownSentences } from './own-sentences.js';

type Asked = Pick<Prompt, 'phases' | 'statement' | 'rubric' | 'facts' | 'code'>;

/** More would be the notes once again. */
const most = 8;
const leastShared = 2;

/**
 * The sentences of the notes, and the labels on the board, that were written from `atSec` on and speak of a text: they share
 * two words with it, one of which nothing else of the task uses; or one, beside such a sentence. In the answer's order, at most eight.
 */
export function writtenOn(
  text: string,
  atSec: number,
  state: AttemptState,
  prompt: Asked,
): readonly Evidence[] {
  const words = contentOf(text);
  const usual = contentOf(
    [
      prompt.statement,
      ...prompt.facts.map(({ answer }) => answer),
      ...prompt.rubric.map(({ title }) => title),
    ].join('\n'),
  );
  const later = ownSentences(state, { phases: prompt.phases }).filter(
    ({ place }) => secondIn(place, state) >= atSec,
  );
  const shared = later.map(({ quote }) => [...contentOf(quote)].filter((word) => words.has(word)));
  const speaks = shared.map(
    (held) => held.length >= leastShared && held.some((word) => !usual.has(word)),
  );
  const isBeside = (at: number): boolean =>
    [at - 1, at + 1].some(
      (next) => speaks[next] === true && isSameNote(later[next]?.place, later[at]?.place),
    );
  return later
    .filter((_, at) => speaks[at] === true || ((shared[at] ?? []).length > 0 && isBeside(at)))
    .slice(0, most);
}

const isSameNote = (one: Evidence['place'] | undefined, other: typeof one): boolean =>
  one?.kind === 'text' && other?.kind === 'text' && one.phaseId === other.phaseId;

/** Of a note the last of its words that was typed, of a label its last change; what else there is was not written on it. */
function secondIn(place: Evidence['place'], { boardSec }: AttemptState): number {
  if (place.kind === 'text') return place.atSec;
  if (place.kind !== 'board') return -Infinity;
  return Math.max(...place.ids.map((id) => boardSec.get(id) ?? -Infinity));
}

const empties = new Set(
  (
    'that this these those with from have having will what which when they them their there then than into over only ' +
    'also more most some such each must need needs does doing both were been being would could should about after ' +
    'before because while where very much many other another every still again just like same here your ours'
  ).split(' '),
);

/** Words of four letters and more, and numbers, as their singular. */
const contentOf = (text: string): ReadonlySet<string> =>
  new Set(
    wordsOf(text)
      .filter((word) => (word.length > 3 && !empties.has(word)) || /^\d{2,}$/.test(word))
      .map(singular),
  );
