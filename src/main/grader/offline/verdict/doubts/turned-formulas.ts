import type { Answer } from '../../../../../core/answer/answer.js';
import type { CriterionVerdict, Evidence } from '../../../../../core/grade/grade.js';
import { phrasingsOf, waysOf, type Criterion } from '../../../../../core/prompt/criterion.js';
import type { Prompt } from '../../../../../core/prompt/prompt.js';
import { comesTo, failedSums } from '../../../../../core/review/figures/failed-sums.js';
import { formulasIn } from '../../../text/formulas.js';
import { exchangedIn } from '../../rubric/exchanged-numbers.js';
import { turnedIn } from '../../rubric/turned-formula.js';
import { wrongSumIn } from '../../rubric/wrong-sums.js';
import type { Candidate } from '../../evidence/candidates.js';
import type { ReadCriterion } from '../../read-answer.js';
import { evidenceOf, withoutRepeats } from '../quote-evidence.js';
import { doubtful } from '../judge-window.js';

/**
 * A criterion that would be met is open where a formula beside it is the author's the other way round, gives a name the number of
 * another, or is a sum that does not come to the result.
 */
export function unlessTurned(
  verdict: CriterionVerdict,
  { compiled: { criterion } }: ReadCriterion,
  said: Candidate | null,
  answer: Answer,
  prompt: Prompt,
): CriterionVerdict {
  const isMet = verdict.verdict === 'met' || verdict.parts?.includes('met') === true;
  if (!isMet || criterion.kind === 'anti-pattern') return verdict;
  const evidence = verdict.evidence.filter(({ place }) => place.kind === 'text');
  const shown = [
    ...evidence,
    ...(said?.passage.kind === 'phase' ? [evidenceOf(said, answer)] : []),
  ];
  const quotes = withoutRepeats(shown);
  const reason = doubtIn(quotes, said, criterion, prompt);
  if (reason === null) return verdict;
  const { parts: _, ...rest } = verdict;
  return { ...rest, verdict: 'unsure', evidence: [], reason, closest: quotes, chance: doubtful };
}

function doubtIn(
  quotes: readonly Evidence[],
  said: Candidate | null,
  criterion: Criterion,
  prompt: Prompt,
): string | null {
  const texts = [...quotes.map(({ quote }) => quote), ...(said === null ? [] : [around(said)])];
  if (!texts.some((text) => formulasIn(text).length > 0)) return null;
  const own = waysTo(criterion);
  const reference = [prompt.reference.answer];
  // What an anti-pattern's phrasings say is the mistake.
  const sound = prompt.rubric.filter(({ kind }) => kind !== 'anti-pattern');
  const known = [prompt.statement, ...sound.flatMap(waysTo), ...reference];
  for (const text of texts) {
    const turned = turnedIn(text, [...own, ...reference], known);
    if (turned !== null)
      return `Your “${turned.said}” reads the other way round than “${turned.wanted}”. Which do you mean?`;
    const exchanged = exchangedIn(text, [...own, ...reference]);
    if (exchanged !== null)
      return `You give “${exchanged.said}” the number of “${exchanged.other}”, ${exchanged.number}. Which is it?`;
    const wrong = wrongSumIn(text, own);
    if (wrong !== null)
      return `Your sum “${wrong.said}” comes to ${wrong.value.toLocaleString('en')}. Which do you mean?`;
  }
  const [failed] = quotes.flatMap(({ quote }) => failedSums(quote, prompt.estimates));
  if (failed !== undefined)
    return `Your sum “${failed.said}” comes to ${comesTo(failed)}. Which do you mean?`;
  return null;
}

/** What the window says, with the sentences beside it: the formula often stands before its words. */
function around({ passage, first, last }: Candidate): string {
  const { segments, text } = passage;
  const [from, to] = [segments[Math.max(0, first - 1)], segments[last + 1] ?? segments[last]];
  return text.source.slice(from?.from ?? 0, to?.to ?? 0);
}

const waysTo = (criterion: Criterion): readonly string[] => [
  criterion.title,
  criterion.strong,
  ...phrasingsOf(criterion),
  ...waysOf(criterion),
  ...(criterion.flash === undefined ? [] : [criterion.flash.strong]),
];
