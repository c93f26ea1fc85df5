import { figuresIn, type Figure } from '../../../core/interviewer/sources/figures.js';
import { endsInTag } from '../approval.js';
import type { Likely } from '../judge/judge.js';
import { limits } from '../limits.js';
import type { Source } from '../meaning/sheet-index.js';

/** At most so many sentences, so that nobody gets a sheet to read. */
const mostSentences = 3;

/** "So you want me to size it for 8,000 a second": a requirement is repeated, and nothing was worked out. */
const ofWish = /\b(?:you (?:want|need|expect|require)|(?:i|we) (?:must|have to|need to|should))\b/i;

/** "Is it right so far that only the 900 are a must?" */
const ledIn =
  /^(?:(?:so|and|but|ok|okay|then),? )*(?:is it|am i|are we|do i have it) (?:right|correct|true)(?: so far)?(?: to (?:say|think)| in (?:saying|thinking))?,? that\b/i;

/**
 * What is said to a message that repeats figures to have them confirmed: the sentences that hold them, of what was told, and which
 * figures stand nowhere. Never a yes: how the figures hang together is not looked at. Null where it is no recap.
 */
export function recapOf(
  message: string,
  told: readonly string[],
  read: readonly string[],
): string | null {
  const isLedIn = ledIn.test(message);
  if (!isLedIn && !endsInTag(message)) return null;
  const figures = figuresIn(message).filter(({ text }) => text.toLowerCase() !== 'one');
  const sentences = told.flatMap((text) => text.trim().split(/(?<=[.?!]["”]?) +(?=[A-Z“"])/));
  const holding = sentences.filter((one) => figures.some((figure) => holds(one, figure)));
  const lacking = figures.filter(
    (figure) => ![...told, ...read].some((text) => holds(text, figure)),
  );
  const least = isLedIn || ofWish.test(message) ? 1 : 2;
  if (holding.length === 0 || figures.length < least || 2 * lacking.length > figures.length)
    return null;
  const others =
    lacking.length === 0
      ? ''
      : ` I gave no ${lacking.map(({ text }) => `“${text}”`).join(' and no ')}.`;
  return `As I said: ${holding.slice(0, mostSentences).join(' ')}${others}`;
}

const confirms =
  /\b(?:is it (?:right|true|correct)|am i right|(?:do|did) i (?:read|get|have|understand) (?:it|that|this) (?:right|correctly))\b/i;

/**
 * The sentence that was read which a message repeats to have it confirmed: it has all the message's figures and some chance by its words,
 * and the likeliest fact has none of them. "Is it right that a person takes twenty minutes per claim?" Null where there is none.
 */
export function repeatedOf(
  message: string,
  sentences: readonly Likely[],
  best: Likely | undefined,
): Source | null {
  if (!confirms.test(message) && !endsInTag(message)) return null;
  const figures = figuresIn(message).filter(({ text }) => text.toLowerCase() !== 'one');
  const isBeside = !figures.some((figure) => holds(best?.source.text ?? '', figure));
  if (figures.length === 0 || !isBeside) return null;
  const found = sentences.find(
    ({ source, chance }) =>
      chance >= limits.repeated && figures.every((figure) => holds(source.text, figure)),
  );
  return found?.source ?? null;
}

const holds = (text: string, { bare }: Figure): boolean =>
  figuresIn(text).some((one) => one.bare === bare);
