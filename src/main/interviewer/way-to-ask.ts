import { wordsOf } from '../../core/prompt/cue-match.js';
import { weighed } from './judge/weighed-terms.js';
import { dice, wordingOf } from './judge/wordings.js';
import type { SheetIndex, Source } from './meaning/sheet-index.js';
import { wantedTerms } from './meaning/wanted-terms.js';

/** In more words than these a question back is not read at a glance. */
const most = 14;

/** One question, and no list of words. */
const isPlain = (way: string): boolean =>
  /^(?:How|Wh|Is|Are|Was|Were|Do|Does|Did|Can|Could|May|Will|Would|Has|Have|Must|Should)[^?"“”(),;:]*\?$/.test(
    way,
  ) && wordsOf(way).length <= most;

/**
 * How a fact is asked back for: by the way to ask for it, out of the sheet, that is most like the message, since nobody but
 * the sheet knows its headings. By its topic where the sheet has no such question.
 */
export function wayToAsk({ id, topic }: Source, message: string, index: SheetIndex): string {
  const ways = index.entries.find(({ source }) => source.id === id)?.ways ?? [];
  const { alike } = weighed(wantedTerms(message, index.fold), index.weightOf);
  const own = wordingOf(message);
  const likeness = (way: string): number =>
    alike(new Set(wantedTerms(way, index.fold))) + dice(own.grams, wordingOf(way).grams);
  return (
    ways
      .filter(isPlain)
      .map((way) => ({ way, like: likeness(way) }))
      .toSorted((one, other) => other.like - one.like)[0]?.way ?? topic
  );
}
