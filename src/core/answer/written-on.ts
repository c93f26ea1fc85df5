import type { AttemptState } from '../attempt/attempt-state.js';
import type { Evidence } from '../grade/grade.js';
import { groupedBy } from '../grouped-by.js';
import { singular, wordsOf } from '../prompt/cue-match.js';
import type { Prompt } from '../prompt/prompt.js';
import { ownSentences } from './own-sentences.js';

/** What of a prompt tells its usual words. */
export type Asked = Pick<Prompt, 'phases' | 'statement' | 'rubric' | 'facts' | 'code'>;

/** More would be the notes once again. */
const most = 8;
const leastShared = 2;

/**
 * What the interviewer asked unasked, with what it is about, and the evidence of the criteria that it names. With
 * `isNear` that is near to the whole task, so that an answer shares four words in ten with it.
 */
export type Asking = {
  readonly id: string;
  readonly ask: string;
  readonly about: string;
  readonly isNear: boolean;
  readonly atSec: number;
  readonly counts: readonly Evidence[];
};

/**
 * By the id of each question: the lines of the notes, and the labels on the board, that were written after it and speak of it: a
 * sentence shares two words with it, and one or two of them are used by nothing else of the task; and an item below such a
 * line that shares one. A line that shares less than half of what the best does answers something else, and one that
 * speaks of two answers the one that it shares most with, else the later. In the answer's order, at most eight sentences
 * each; then what else of `counts` was written after it and in no line of another's.
 */
export function writtenOn(
  asked: readonly Asking[],
  state: AttemptState,
  prompt: Asked,
): ReadonlyMap<string, readonly Evidence[]> {
  const speech = speechOf(prompt);
  const own = ownSentences(state, { phases: prompt.phases });
  const all = asked.map((asking) => ({ asking, lines: linesAfter(asking, own, state, speech) }));
  const owners = new Map<string, { readonly id: string; readonly shared: number }>();
  for (const { asking, lines } of all.toSorted((a, b) => a.asking.atSec - b.asking.atSec))
    for (const { key, speaks, shared, isCounted } of lines)
      if ((speaks || isCounted) && shared >= (owners.get(key)?.shared ?? 0))
        owners.set(key, { id: asking.id, shared });
  return new Map(
    all.map(({ asking, lines }) => {
      const isFree = (key: string): boolean => (owners.get(key)?.id ?? asking.id) === asking.id;
      const spoken = spokenOf(lines, isFree);
      const found = spoken.flatMap(({ sentences }) => sentences).slice(0, most);
      const shown = new Set(spoken.map(({ key }) => key));
      const counted = asking.counts.filter(({ place }) => {
        const key = lineOf(place, state);
        return isAfter(place, asking, state) && isFree(key) && !shown.has(key);
      });
      return [asking.id, [...found, ...counted]] as const;
    }),
  );
}

export const isCurveball = ({ id }: Asking): boolean => id === 'curveball';

/** Whether the first words of something say that it is on the curveball. */
export const namesCurveball = (said: string): boolean =>
  /^(?:\S+\s+){0,3}[("“*]*curve-?ball\b/i.test(said.trimStart());

/** The words of a question, and of the answer that is hoped for, which what was said behind the next phase's shares with it. */
const leastLate = 4;

/** "Cut", "end" and "eot" may be all that it shares with the question itself. */
export const shortest = 3;

/** Whether words said behind the question of a later phase, `other`, answer the one that was open before it. */
export function answersLate(said: string, { ask, about }: Asking, other: string): boolean {
  const own = contentOf(said, shortest);
  const sharedWith = (text: string): number =>
    [...contentOf(text, shortest)].filter((word) => own.has(word)).length;
  const all = sharedWith(`${ask}\n${about}`);
  return sharedWith(ask) > 0 && all >= leastLate && all > sharedWith(other);
}

/** What the whole task says anyhow. */
export const usualTexts = ({ statement, facts, rubric }: Asked): string =>
  [statement, ...facts.map(({ answer }) => answer), ...rubric.map(({ title }) => title)].join('\n');

type Speech = { readonly shared: number; readonly some: number; readonly speaks: boolean };

/** How much sentences of one line share with a question, and whether that is enough to speak of it. */
export function speechOf(
  prompt: Asked,
): (quotes: readonly string[], asking: Asking, isNote: boolean) => Speech {
  const usual = contentOf(usualTexts(prompt));
  return (quotes, { ask, about, isNear }, isNote) => {
    const words = contentOf(`${ask}\n${about}`);
    const held = quotes.map((quote) => [...contentOf(quote)].filter((word) => words.has(word)));
    const all = new Set(held.flat());
    const own = [...all].filter((word) => !usual.has(word)).length;
    const isEnough = own >= leastOwn || (own > 0 && (!isNote || all.size >= leastOfLine));
    const length = new Set(quotes.flatMap((quote) => [...contentOf(quote)])).size;
    const isAsked = !isNear || all.size >= leastOfNear * length;
    const speaks = isEnough && isAsked && held.some((one) => one.length >= leastShared);
    return { shared: all.size, some: held.flat().length, speaks };
  };
}

type Line = {
  readonly key: string;
  readonly sentences: readonly Evidence[];
  readonly shared: number;
  readonly weight: number;
  readonly speaks: boolean;
  readonly isItem: boolean;
  readonly isCounted: boolean;
};

function linesAfter(
  asking: Asking,
  own: readonly Evidence[],
  state: AttemptState,
  speech: ReturnType<typeof speechOf>,
): readonly Line[] {
  const later = own.filter(({ place }) => isAfter(place, asking, state));
  const counted = new Set(asking.counts.map(({ place }) => lineOf(place, state)));
  return [...groupedBy(later, ({ place }) => lineOf(place, state))].map(([key, sentences]) => {
    const [first] = sentences;
    const isNote = first?.place.kind === 'text';
    const quotes = sentences.map(({ quote }) => quote);
    const { shared, some, speaks } = speech(quotes, asking, isNote);
    const weight = isNote && speaks ? shared : 0;
    const isBelow = first !== undefined && isItem(first.place, state) && some > 0;
    const isCounted = counted.has(key);
    return { key, sentences, shared, weight, speaks, isItem: isBelow, isCounted };
  });
}

function spokenOf(lines: readonly Line[], isFree: (key: string) => boolean): readonly Line[] {
  const free = lines.filter(({ key }) => isFree(key));
  const best = Math.max(0, ...free.map(({ weight }) => weight));
  let isUnder = false;
  return lines.filter(({ key, speaks, weight, isItem: item }) => {
    const isSaid = speaks && (weight === 0 || 2 * weight >= best);
    isUnder = isFree(key) && (isSaid || (isUnder && item));
    return isUnder;
  });
}

/** Whether a place of the notes or the board was written last after a question. */
export const isAfter = (
  place: Evidence['place'],
  { atSec }: Asking,
  state: AttemptState,
): boolean => secondIn(place, state) >= atSec;

/** Of a line so many words are used by nothing else of the task, or one, and it shares so many. */
const leastOwn = 2;
const leastOfLine = 7;
/** What is about little else shares so much of its words. */
const leastOfNear = 0.4;

/** The line of the notes that a sentence stands in; a label is one of its own. */
export function lineOf(place: Evidence['place'], { texts }: AttemptState): string {
  if (place.kind !== 'text') return place.kind === 'board' ? place.ids.join() : place.kind;
  return `${place.phaseId} ${String(startOfLine(place, texts))}`;
}

const startOfLine = (
  { phaseId, start }: { readonly phaseId: string; readonly start: number },
  texts: AttemptState['texts'],
): number => (texts[phaseId]?.text ?? '').lastIndexOf('\n', start - 1) + 1;

export function isItem(place: Evidence['place'], { texts }: AttemptState): boolean {
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
    'before because while where very much many other another every still again just like same here your ours ' +
    'the and for are was but not you its had has can any all one two did who how why our out off use may get got per ' +
    'now too let yes way his her him she'
  ).split(' '),
);

/** Letters of formulas, which notes spell out. */
const spelled: Readonly<Record<string, string>> = {
  ...{ α: 'alpha', β: 'beta', γ: 'gamma', δ: 'delta', ε: 'epsilon', θ: 'theta', λ: 'lambda' },
  ...{ μ: 'mu', π: 'pi', σ: 'sigma', τ: 'tau', φ: 'phi', ω: 'omega' },
};

/** Words of four letters and more, or of `least`, and numbers, as their singular. */
export const contentOf = (text: string, least = 4): ReadonlySet<string> =>
  new Set(
    wordsOf(text)
      .map((word) => spelled[word] ?? word)
      .filter((word) => (word.length >= least && !empties.has(word)) || /^\d{2,}$/.test(word))
      .map(singular),
  );
