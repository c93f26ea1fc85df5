import type { Standing } from '../../core/interviewer/choose-follow-up.js';
import type { FollowUp } from '../../core/prompt/prompt.js';
import { termsOf, type Fold } from './meaning/text-terms.js';

/** How a follow-up stands to what was written: by the words that both share. */
export function standings(
  written: string,
  fold: Fold,
): (followUp: FollowUp) => Omit<Standing, 'followUp'> {
  const said = new Set(termsOf(written, fold));
  const share = (text: string): number => {
    const terms = termsOf(text, fold);
    return terms.length === 0 ? 0 : terms.filter((term) => said.has(term)).length / terms.length;
  };
  return ({ ask, strong }) => ({ touched: share(ask), answered: share(strong) });
}
