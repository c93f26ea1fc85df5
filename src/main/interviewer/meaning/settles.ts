import { wordsOf } from '../../../core/prompt/cue-match.js';
import { isOfOtherKind } from './answer-kind.js';
import { conceptsOf } from './concepts.js';
import type { SheetIndex, Source } from './sheet-index.js';
import { aLibrary, library, wantedTerms } from './wanted-terms.js';

const asking = new Set('why who whose whom where when how what which'.split(' '));
const yesOrNo = new Set(
  'is are was were do does did has have had can could may might must should shall will would am'.split(
    ' ',
  ),
);

const cause = /\b(?:because|since|so that|therefore|hence|due to|owing to|reasons?)\b/i;
const time =
  /\d|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day|\b(?:week|month|year|day|night|morning|evening|hour|minute|noon|easter|christmas|spring|summer|autumn|winter|term|quarter)/i;
const amount =
  /\b(?:how (?:many|much|large|big|long|often|fast|far|high|low|soon|old|late|few|small|quick\w*|wide|deep)|(?:size|number|count|amount|rate|share|fraction|percentage|target|limit|budget|dimension|width|rank|price|cost|latency|load|deadline|figure|accuracy|recall|error)s?)\b/i;

/** How fast and how late is told in time: that a sentence counts universities says nothing of it. */
const pace = /\bhow (?:fast|quick(?:ly)?|soon|late|long|promptly|slow(?:ly)?)\b/i;
const span =
  /\b(?:ms|seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?)\b|\d ?(?:s|ms|h|min)\b/i;

/** Shapes and sizes are told in figures, or as this by that: "two small matrices" says neither. */
const size =
  /\bhow (?:large|big|wide|deep|small|high)\b|\b(?:shape|dimension)s?\b|×|\b\w[\dA-Z]*_\w+ (?:by|x) |(?:by|x) \w+_\w+/i;
const sized = /\d|×|\b(?:by|dozen|hundred|thousand|million|billion|half|twice|times|percent)s?\b/i;

/** "How long does a door take today?" asks for a sentence of doors; how long, its number says. */
export const withoutAmount = (question: string): string =>
  amount.test(question)
    ? question.replace(amount, ' ').replace(/\b(?:today|now)\b/i, ' ')
    : question;

/** So much of what a question names has to stand in the sentence itself; a word for the same thing will not do. */
export const leastLiteral = 0.8;

/**
 * Whether a sentence that the candidate has read can settle a question at all. That it names the same things is not enough:
 * "In some shops shelves grew emptier" says nothing of why they did.
 */
export function settles(question: string, { id, text }: Source, index: SheetIndex): boolean {
  const entry = index.entries.find(({ source }) => source.id === id);
  if (entry === undefined) return false;
  const opener = wordsOf(question).find((word) => asking.has(word) || yesOrNo.has(word)) ?? '';
  if (opener === 'why') return cause.test(text);
  if (opener === 'when') return time.test(text);
  if ((pace.test(question) && !span.test(text)) || isOfOtherKind(question, text)) return false;
  if (size.test(question) && !sized.test(text)) return false;
  if (repeatsFigures(question, text) || namesCode(question, text)) return true;
  const isOpen = asking.has(opener);
  if (isOpen && !(amount.test(question) && entry.holdsNumber)) return false;
  const terms = wantedTerms(isOpen ? withoutAmount(question) : question, index.fold);
  // "And the Saturday?" asks for more than where the word stands.
  if (opener === '' && terms.length < 2) return false;
  const weights = terms.map((term) => [term, index.weightOf(term)] as const);
  const sum = (some: typeof weights): number => some.reduce((all, [, one]) => all + one, 0);
  return sum(weights.filter(([term]) => isNamed(term))) >= leastLiteral * sum(weights);

  function isNamed(term: string): boolean {
    if (entry?.told.has(term) === true) return true;
    const isTool = terms.includes(aLibrary) && conceptsOf(term).some((id) => library.includes(id));
    return isTool && library.some((id) => entry?.toldConcepts.has(id));
  }
}

/** Openers that ask for something which a sentence only rarely says beside: a cause, a person, a place, a time, what was done. */
const particular = new Set(['why', 'who', 'whose', 'whom', 'where', 'when', 'did']);

/** Whether a sentence is none that can be quoted to any part of a message: "In some shops shelves grew emptier" to a why, or a sentence without a number to a how many. */
export const isBeside = (parts: readonly string[], source: Source, index: SheetIndex): boolean =>
  parts.every((part) => {
    const opener = wordsOf(part).find((word) => asking.has(word) || yesOrNo.has(word)) ?? '';
    const entry = index.entries.find((one) => one.source.id === source.id);
    if (opener === 'how' && amount.test(part)) return entry?.holdsNumber === false;
    return particular.has(opener) && !settles(part, source, index);
  });

/** "What is attend_step given?" asks for its line. */
const namesCode = (question: string, sentence: string): boolean =>
  (question.match(/\b[a-z\d]+(?:_[a-z\d]+)+\b/gi) ?? []).some((name) =>
    sentence.includes(`\`${name}`),
  );

const figures = (text: string): readonly string[] =>
  (text.match(/\d[\d,.]*/g) ?? []).map((figure) => figure.replaceAll(/[,.]/g, ''));

const asksFor = /\b(?:how|what|which|who|when|where|why)\b/i;

/** Whether a message that asks for nothing new repeats two figures of a sentence, to have them confirmed. */
export function repeatsFigures(message: string, sentence: string): boolean {
  if (asksFor.test(message)) return false;
  const known = new Set(figures(sentence));
  return new Set(figures(message).filter((figure) => known.has(figure))).size >= 2;
}
