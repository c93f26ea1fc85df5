import type { ReactNode } from 'react';
import type { AttemptState } from '../../../../core/attempt/attempt-state.js';
import type { Judged } from '../../../../core/grade/judged-criteria.js';
import type { Phase } from '../../../../core/prompt/prompt.js';
import { isTelling, type Beside } from '../../../../core/review/claims/beside.js';
import { besideAsked } from '../../../../core/review/claims/claim-lines.js';
import { InlineText } from '../parts/inline-text.js';
import { OwnWords } from '../parts/own-words.js';

type Props = {
  readonly judged: Judged;
  readonly beside: Beside | undefined;
  readonly phases: readonly Phase[];
  readonly texts: AttemptState['texts'];
};

/** A sentence of one's own beside what falls short of a criterion, which it comes near to: the person judges. */
export function SideBySide({ judged, beside, phases, texts }: Props): ReactNode {
  if (beside === undefined || !isTelling(beside, judged)) return null;
  const { own, text } = beside;
  const weak =
    text === null ? null : (
      <>
        A weak answer says: <InlineText text={text} />
      </>
    );
  // The reason has the sentence already.
  if (judged.reason.includes(own.quote.replace(/[.!]$/, '')))
    return weak === null ? null : <p>{weak}</p>;
  return (
    <OwnWords
      lead={`${weak === null ? besideAsked : 'Read the two side by side.'} You write:`}
      own={own}
      about={judged.criterion.title}
      phases={phases}
      texts={texts}
    >
      {weak}
    </OwnWords>
  );
}
