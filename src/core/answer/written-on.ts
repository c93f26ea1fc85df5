import type { AttemptState } from '../attempt/attempt-state.js';
import type { Evidence } from '../grade/grade.js';
import { singular, wordsOf } from '../prompt/cue-match.js';
import { groupedBy } from '../graph/grouped.js';
import type { Prompt } from '../prompt/prompt.js';
import { ownSentences } from './own-sentences.js';

type Asked = Pick<Prompt, 'phases' | 'statement' | 'rubric' | 'facts' | 'code'>;

/** More would be the notes once again. */
const most = 8;
const leastShared = 2;

/**
 * The lines of the notes, and the labels on the board, that were written from `atSec` on and speak of a text: a sentence shares two
 * words with it, and one or two of them are used by nothing else of the task; and an item below such a line that shares
 * one. A line that shares less than half of what the best does answers something else. In the answer's order, at most eight sentences.
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
  const byLine = groupedBy(later, ({ place }) => lineOf(place, state));
  const lines = [...byLine.values()].map((sentences) => {
    const shared = sentences.map(({ quote }) =>
      [...contentOf(quote)].filter((word) => words.has(word)),
    );
    const all = new Set(shared.flat());
    const own = [...all].filter((word) => !usual.has(word)).length;
    const [first] = sentences;
    const isNote = first?.place.kind === 'text';
    const isEnough = own >= leastOwn || (own > 0 && (!isNote || all.size >= leastOfLine));
    const speaks = isEnough && shared.some((held) => held.length >= leastShared);
    return {
      sentences,
      weight: isNote && speaks ? all.size : 0,
      speaks,
      isItem: first !== undefined && isItem(first.place, state) && shared.flat().length > 0,
    };
  });
  const best = Math.max(0, ...lines.map(({ weight }) => weight));
  let isUnder = false;
  return lines
    .filter(({ speaks, weight, isItem: item }) => {
      const isSaid = speaks && (weight === 0 || 2 * weight >= best);
      isUnder = isSaid || (isUnder && item);
      return isUnder;
    })
    .flatMap(({ sentences }) => sentences)
    .slice(0, most);
}

/** Of a line so many words are used by nothing else of the task, or one, and it shares so many. */
const leastOwn = 2;
const leastOfLine = 7;

/** The line of the notes that a sentence stands in; a label is one of its own. */
function lineOf(place: Evidence['place'], { texts }: AttemptState): string {
  if (place.kind !== 'text') return place.kind === 'board' ? place.ids.join() : place.kind;
  return `${place.phaseId} ${String(startOfLine(place, texts))}`;
}

const startOfLine = (
  { phaseId, start }: { readonly phaseId: string; readonly start: number },
  texts: AttemptState['texts'],
): number => (texts[phaseId]?.text ?? '').lastIndexOf('\n', start - 1) + 1;

function isItem(place: Evidence['place'], { texts }: AttemptState): boolean {
  if (place.kind !== 'text') return false;
  const text = texts[place.phaseId]?.text ?? '';
  return /^\s*(?:[-*+•]|\d+[.)])\s/.test(text.slice(startOfLine(place, texts)));
}

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
