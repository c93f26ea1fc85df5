import type { Turn } from '../../../core/attempt/attempt-state.js';
import type { Standing } from '../../../core/interviewer/choose-follow-up.js';
import { wasTold } from '../../../core/interviewer/was-told.js';
import { cueOf, holdsCue, wordsOf } from '../../../core/prompt/cue-match.js';
import type { FollowUp, Prompt } from '../../../core/prompt/prompt.js';
import { termsOf, type Fold } from '../meaning/text-terms.js';

type Told = {
  readonly prompt: Pick<Prompt, 'statement' | 'phases' | 'facts'>;
  readonly talk: readonly Turn[];
  /** All that the candidate has said and written. */
  readonly written: string;
};

/** How a follow-up stands to what was told and written: by the words that it shares with both. */
export function standings(
  { prompt, talk, written }: Told,
  fold: Fold,
): (followUp: FollowUp) => Omit<Standing, 'followUp'> {
  const said = new Set(termsOf(written, fold));
  const saidWords = wordsOf(written);
  const isTold = ({ answer, id }: Prompt['facts'][number]): boolean =>
    wasTold(talk, { id, answer });
  const known = new Set(
    [
      written,
      prompt.statement,
      ...prompt.phases.map(({ ask }) => ask ?? ''),
      ...talk.map(({ text }) => text),
    ].flatMap((text) => termsOf(text, fold)),
  );
  const sealed = new Set(
    prompt.facts.filter((fact) => !isTold(fact)).flatMap(({ answer }) => termsOf(answer, fold)),
  );
  const share = (text: string, holds: (term: string) => boolean): number => {
    const terms = termsOf(text, fold);
    return terms.length === 0 ? 0 : terms.filter(holds).length / terms.length;
  };
  const isFounded = ({ needs }: FollowUp): boolean =>
    needs === undefined ||
    needs.said.some((cue) => holdsCue(saidWords, cueOf(cue))) ||
    prompt.facts.some((fact) => needs.facts.includes(fact.id) && isTold(fact));
  return (followUp) => ({
    touched: share(followUp.ask, (term) => said.has(term)),
    answered: share(followUp.strong, (term) => said.has(term)),
    untold: share(followUp.ask, (term) => sealed.has(term) && !known.has(term)),
    isFounded: isFounded(followUp),
  });
}
