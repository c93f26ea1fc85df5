import { fallsShort, phrasingsOf, type Criterion } from '../../../../core/prompt/criterion.js';
import type { AliasTable } from '../../text/fold-words.js';
import { hitsOf, holdsTerm, termGroup, type TermGroup } from '../../text/term-match.js';
import type { PlainText, Token } from '../../text/tokens.js';

/** A term of a criterion's name without which it is not met, as it stands there, with the other words for it. */
export type TellingTerm = { readonly name: string; readonly words: TermGroup };

/** It stands in so many of the ways to meet the criterion, it or another word for it in so many, and in hardly any that falls short. */
const leastByName = 0.3;
const leastOfWays = 0.55;
const mostOfShort = 0.15;

type Source = Pick<
  Criterion,
  'title' | 'strong' | 'phrasings' | 'alsoSaid' | 'novice' | 'nearMisses' | 'halfSaid' | 'cues'
>;

/**
 * The cues in a criterion's title that tell what meets it from what falls short. Another word for one is a cue of its group that
 * stands in a way without it, and in nothing without it that falls short. What the question itself says (`told`) tells nothing.
 */
export function tellingTerms(
  criterion: Source,
  told: readonly Token[],
  aliases: AliasTable,
  plain: (text: string) => PlainText,
): readonly TellingTerm[] {
  const tokensOf = (text: string): readonly Token[] => plain(text).tokens;
  const title = plain(criterion.title);
  const ways = [criterion.strong, ...phrasingsOf(criterion)].map(tokensOf);
  const short = fallsShort(criterion).map(tokensOf);
  const share = (group: TermGroup, texts: readonly (readonly Token[])[]): number =>
    texts.filter((tokens) => holdsTerm(group, tokens)).length / Math.max(1, texts.length);
  return criterion.cues.flatMap((cues) =>
    cues.flatMap((cue) => {
      const named = termGroup([cue], aliases);
      const [hit] = hitsOf(named, title.tokens);
      if (hit === undefined || holdsTerm(named, told)) return [];
      if (share(named, ways) < leastByName) return [];
      const isWithout = (tokens: readonly Token[]): boolean => !holdsTerm(named, tokens);
      const [without, shortWithout] = [ways.filter(isWithout), short.filter(isWithout)];
      const others = cues.filter((other) => {
        const group = termGroup([other], aliases);
        return share(group, without) > 0 && share(group, shortWithout) === 0;
      });
      const words = termGroup([cue, ...others], aliases);
      const isTelling = share(words, ways) >= leastOfWays && share(words, short) <= mostOfShort;
      const within = title.tokens.filter(({ at, end }) => at >= hit.at && end <= hit.end);
      const name = title.source.slice(within[0]?.from ?? 0, within.at(-1)?.to ?? 0);
      return isTelling ? [{ name, words }] : [];
    }),
  );
}
