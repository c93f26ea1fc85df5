import { subjectWords, type Figure } from './figures-in-text.js';

/** "x = 2": what a question asks for is asked there. */
const condition = /(?<![\p{L}\p{N}_])\p{L} ?= ?[-−]?\d+(?:\.\d+)?(?![\p{L}\p{N}.]*\d)/gu;
/** Between that and the figure: words, and the one that says what it is. */
const isSaid = /^[^\d+*·×/]*(?:\bis|[=≈:]) *$/u;
/** Any question is about what something gives. */
const plain = 'giv';

/**
 * The figure that is said of just what a question asks, "the prediction at x = 2 is 1.1": in the words and at the place of the
 * question. Null where none is, or two that differ.
 */
export function figureAtAsked(ask: string, figures: readonly Figure[]): Figure | null {
  const places = conditionsOf(ask);
  const subject = new Set(subjectWords(ask).filter((word) => !word.startsWith(plain)));
  const found = figures.filter((figure) => {
    if (figure.isSpelled || figure.isCompared) return false;
    const lead = figure.clause.slice(0, figure.clause.lastIndexOf(figure.quote.toLowerCase()));
    const isAtPlace = [...lead.matchAll(condition)].some(
      ({ 0: written, index }) =>
        places.includes(written.replaceAll(' ', '')) &&
        isSaid.test(lead.slice(index + written.length)),
    );
    return isAtPlace && subjectWords(lead).some((word) => subject.has(word));
  });
  const [first] = found;
  return first !== undefined && found.every(({ value }) => value === first.value) ? first : null;
}

const conditionsOf = (ask: string): readonly string[] =>
  Array.from(ask.toLowerCase().matchAll(condition), ([written]) => written.replaceAll(' ', ''));
