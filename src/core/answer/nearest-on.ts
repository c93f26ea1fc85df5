import type { AttemptState } from '../attempt/attempt-state.js';
import type { Evidence, Place } from '../grade/grade.js';
import { stem } from '../prompt/stem.js';
import { ownSentences } from './own-sentences.js';
import {
  contentOf,
  isAfter,
  isCurveball,
  isItem,
  lineOf,
  namesCurveball,
  shortest,
  usualTexts,
  type Asked,
  type Asking,
} from './written-on.js';

/** A heading names its question by so much of its words, one of which the rest of the task does not use, or by all of several. */
const leastOfHeading = 0.66;
/** A heading is short and ends no sentence. */
const longestHeading = 7;
/** A word that the question itself uses says more than one of the answer hoped for, and a usual word little. */
const inQuestion = 2;
const usualWeight = 0.5;
/** Less would be any passage, as would one that shares usual words alone. */
const leastNear = 2;

/**
 * By the id of each question: the paragraphs, and the lines, written after it whose heading names it and no other more,
 * sentence by sentence; empty where none does.
 */
export function headedOn(
  asked: readonly Asking[],
  state: AttemptState,
  prompt: Asked,
): ReadonlyMap<string, readonly Evidence[]> {
  const found = new Map<string, Evidence[]>();
  /** Whose the paragraph is, and whose the line is, which a word and a colon may begin, with the items below it. */
  let ofParagraph: Asking | null = null;
  let ofLine: Asking | null = null;
  /** What says that it is on the curveball is so until a blank line, or a line with another heading. */
  let saysSo: Asking | null = null;
  let last: Evidence | null = null;
  for (const one of ownSentences(state, { phases: prompt.phases })) {
    if (one.place.kind !== 'text') continue;
    const isNewLine = last === null || !isOneLine(last, one, state);
    if (last === null || isNewParagraph(last, one, state)) {
      ofParagraph = null;
      if (last === null || !isBareName(last)) saysSo = null;
    }
    const heading = isNewLine ? headingIn(one, state) : null;
    if (heading !== null && !isItem(one.place, state)) saysSo = null;
    if (isNewLine && namesCurveball(one.quote)) saysSo = asked.find(isCurveball) ?? null;
    if (heading === one.quote) ofParagraph = namedBy(heading, asked, prompt);
    if (isNewLine && !isItem(one.place, state)) ofLine = null;
    if (heading !== null) ofLine = namedBy(heading, asked, prompt) ?? ofLine;
    const owner = saysSo ?? ofLine ?? ofParagraph;
    if (owner !== null && isAfter(one.place, owner, state))
      found.set(owner.id, [...(found.get(owner.id) ?? []), one]);
    last = one;
  }
  return found;
}

const isBareName = ({ quote }: Evidence): boolean => namesCurveball(quote) && !/[.?!]$/.test(quote);

function namedBy(heading: string, asked: readonly Asking[], prompt: Asked): Asking | null {
  const words = [...stemsOf(heading)];
  const usual = usualStems(prompt);
  const isHeldBy = (text: string): boolean => words.every((word) => stemsOf(text).has(word));
  /** What names a criterion is written on that, asked or not. */
  const isOwn = words.length > 1 && !prompt.rubric.some(({ title }) => isHeldBy(title));
  const namedIn = ({ ask }: Asking): number => {
    const own = stemsOf(ask);
    const shared = words.filter((word) => own.has(word));
    const isTelling =
      shared.some((word) => !usual.has(word)) || (isOwn && shared.length === words.length);
    return isTelling && shared.length >= leastOfHeading * words.length ? shared.length : 0;
  };
  return asked.reduce<Asking | null>(
    (best, one) => (namedIn(one) > (best === null ? 0 : namedIn(best)) ? one : best),
    null,
  );
}

/** The heading that a sentence of the notes is, or begins with; null where it is none. */
function headingIn({ quote, place }: Evidence, { texts }: AttemptState): string | null {
  const [before, rest] = quote.split(/:\s/, 2);
  const head = rest === undefined ? quote : (before ?? '');
  if (head.split(/\s+/).length > longestHeading) return null;
  if (rest !== undefined) return head;
  if (place.kind !== 'text' || /[.?!,;]$/.test(quote)) return null;
  return /^\r?\n[^\S\n]*\S/.test((texts[place.phaseId]?.text ?? '').slice(place.end)) ? head : null;
}

function isNewParagraph(last: Evidence, one: Evidence, { texts }: AttemptState): boolean {
  if (last.place.kind !== 'text' || one.place.kind !== 'text') return true;
  if (last.place.phaseId !== one.place.phaseId) return true;
  const text = texts[one.place.phaseId]?.text ?? '';
  return /\n\s*\n/.test(text.slice(last.place.end, one.place.start));
}

/**
 * Of what was said or written after a question, the passage that shares most with it by the stems of its words; null where
 * none shares enough. It is no answer until somebody says so.
 */
export function nearestOn(
  asking: Asking,
  passages: readonly Evidence[],
  prompt: Asked,
): Evidence | null {
  const near = nearnessIn(prompt)(asking);
  const nearness = ({ quote }: Evidence): number => {
    const { own, all } = near(quote);
    return own === 0 ? 0 : all;
  };
  const best = passages.reduce<Evidence | null>(
    (first, one) => (first === null || nearness(one) > nearness(first) ? one : first),
    null,
  );
  return best === null || nearness(best) < leastNear ? null : best;
}

type Nearness = { readonly own: number; readonly all: number };

/**
 * How near words are to a question, by the stems that they share with it, as sums of their weights: `own` of those that nothing
 * else of the task uses, `all` with the usual ones.
 */
export function nearnessIn(
  prompt: Asked,
): (asking: Pick<Asking, 'ask' | 'about'>) => (quote: string) => Nearness {
  const usual = usualStems(prompt);
  return ({ ask, about }) => {
    const [asks, hoped] = [stemsOf(ask), stemsOf(about)];
    return (quote) => {
      const weigh = (weightOfUsual: number): number =>
        [...stemsOf(quote)]
          .map(
            (word) =>
              (usual.has(word) ? weightOfUsual : 1) *
              (asks.has(word) ? inQuestion : Number(hoped.has(word))),
          )
          .reduce((sum, one) => sum + one, 0);
      return { own: weigh(0), all: weigh(usualWeight) };
    };
  };
}

/** Of `said` what came after a question, and what was written, coded and drawn after it, line by line, a heading with the line below. */
export function saidAfter(
  asking: Asking,
  said: readonly Evidence[],
  { prompt, state }: { readonly prompt: Asked; readonly state: AttemptState },
): readonly Evidence[] {
  const later = ownSentences(state, prompt).filter(
    ({ place }) =>
      isAfter(place, asking, state) || (place.kind === 'code' && place.atSec >= asking.atSec),
  );
  const lines: Evidence[] = [];
  for (const [at, one] of later.entries()) {
    const last = lines.at(-1);
    const before = later[at - 1];
    const isJoined =
      before !== undefined &&
      (headingIn(before, state) === before.quote || isOneLine(before, one, state));
    const joined =
      isJoined && last !== undefined ? joinedIn(state.texts, last.place, one.place) : null;
    if (joined === null) lines.push(one);
    else lines[lines.length - 1] = joined;
  }
  return [
    ...said.filter(({ place }) => place.kind === 'question' && place.atSec > asking.atSec),
    ...lines,
  ];
}

const isOneLine = (last: Evidence, one: Evidence, state: AttemptState): boolean =>
  lineOf(last.place, state) === lineOf(one.place, state);

/** Two places of one phase's notes with nothing between them as one, by the later of their times; else null. */
export function joinedIn(texts: AttemptState['texts'], one: Place, next: Place): Evidence | null {
  if (one.kind !== 'text' || next.kind !== 'text' || one.phaseId !== next.phaseId) return null;
  const text = texts[one.phaseId]?.text;
  if (text === undefined || next.start < one.end) return null;
  if (text.slice(one.end, next.start).trim() !== '') return null;
  const place = { ...one, end: next.end, atSec: Math.max(one.atSec, next.atSec) };
  return { quote: text.slice(place.start, place.end), place };
}

const usualStems = (prompt: Asked): ReadonlySet<string> => stemsOf(usualTexts(prompt));

const stemsOf = (text: string): ReadonlySet<string> =>
  new Set([...contentOf(text, shortest)].map(stem));
