import { wordsOf } from '../../../core/prompt/cue-match.js';
import { conceptsOf } from '../meaning/concepts.js';
import type { SheetIndex } from '../meaning/sheet-index.js';
import { wantedTerms } from '../meaning/wanted-terms.js';
import type { WishChances } from '../wish/wish-kind.js';
import { askedFor, askedForIn, focusOf } from './focus.js';
import { nearNone, type Near } from './near-signs.js';
import type { Signs } from './source-signs.js';

/** What a message, which falls into `parts`, shows of asking for what neither the sheet nor the statement holds. */
export function openSigns(
  message: string,
  parts: readonly string[],
  { entries, weightOf, fold }: SheetIndex,
  all: readonly Near[],
): Signs {
  const terms = wantedTerms(message, fold);
  const total = terms.reduce((sum, term) => sum + weightOf(term), 0);
  const share = (isOf: (term: string) => boolean): number =>
    total === 0
      ? 0
      : terms.reduce((sum, term) => sum + (isOf(term) ? weightOf(term) : 0), 0) / total;
  const isNamed = (term: string): boolean =>
    entries.some(({ asked, told }) => asked.has(term) || told.has(term));
  const isMeant = (term: string): boolean =>
    conceptsOf(term).some((id) =>
      entries.some(
        ({ askedConcepts, toldConcepts }) => askedConcepts.has(id) || toldConcepts.has(id),
      ),
    );
  const focus = focusOf(message, fold);
  const asked = askedForIn(parts);
  const facts = entries.filter(({ source }) => source.kind === 'fact').length;
  const near = nearNone(terms.map(weightOf), all);
  return {
    'n.one': 1,
    'n.nearNone': near.unknown,
    'n.nearAsk': near.ask,
    'n.unknown': share((term) => !isNamed(term)),
    'n.strange': share((term) => !isNamed(term) && !isMeant(term)),
    'n.terms': Math.log(1 + terms.length),
    'n.few': [3, 1][terms.length] ?? 0,
    'n.words': wordsOf(message).length / 20,
    'n.mark': Number(message.includes('?')),
    'n.parts': Math.min(3, parts.length) - 1,
    'n.facts': Math.log(1 + facts),
    'n.focus':
      focus.length === 0 ? 0 : focus.filter((term) => !isNamed(term)).length / focus.length,
    ...Object.fromEntries(askedFor.map((one) => [`n.${one}`, Number(one === asked)])),
  };
}

/** What a message shows of a wish, by how it is worded. */
export function wishSigns(message: string, wish: WishChances): Signs {
  return {
    'w.one': 1,
    'w.odds': Math.log((1.01 - wish.task) / (0.01 + wish.task)),
    'w.talk':
      wish.stuck + wish.praise + wish.rephrase + wish.rubric + wish.hint + wish['small-talk'],
    'w.assumption': wish.assumption,
    'w.vague': wish.vague,
    'w.choice': wish.choice,
    'w.words': wordsOf(message).length / 20,
  };
}
