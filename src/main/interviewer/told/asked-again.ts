import type { JudgeBy, Asked } from '../reply-kind.js';
import { weighed } from '../judge/weighed-terms.js';
import { limits } from '../limits.js';
import type { Source } from '../meaning/sheet-index.js';
import { wantedTerms } from '../meaning/wanted-terms.js';
import { isKnown } from './facts-told.js';
import { wantsAgain } from './told-before.js';

/**
 * What was told and is asked for once more: "Sorry, once more the number of users?" Whoever wants it again has heard it, so of what
 * was told the likeliest is enough, or the only one that has most of the words.
 */
export function askedAgain(
  { index, sheet }: Asked,
  message: string,
  judgeBy: JudgeBy,
): Source | null {
  if (!wantsAgain.test(message)) return null;
  const rest = message.replace(wantsAgain, ' ');
  const { facts, sentences } = judgeBy(rest, index);
  const [first] = facts.filter(({ source }) => isKnown(sheet, source));
  const isLikely = first !== undefined && first.chance >= (sentences[0]?.chance ?? 0);
  if (isLikely && first.chance >= limits.again) return first.source;
  const { share } = weighed(wantedTerms(rest, index.fold), index.weightOf);
  const holding = index.entries.filter(
    ({ source, asked, told }) =>
      source.kind === 'fact' &&
      isKnown(sheet, source) &&
      share((term) => asked.has(term) || told.has(term)) >= limits.held,
  );
  return holding.length === 1 ? (holding[0]?.source ?? null) : null;
}
