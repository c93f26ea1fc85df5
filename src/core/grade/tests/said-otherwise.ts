import { cueOf, holdsCue, wordsOf } from '../../prompt/cue-match.js';
import type { Criterion } from '../../prompt/criterion.js';
import type { Phase } from '../../prompt/prompt.js';
import type { CriterionVerdict, Evidence } from '../grade.js';

/** In UTF-16 units: a line of a reason. */
const mostQuote = 150;

/**
 * What was said on code that fails its tests, as sentences behind the reason: a slip is another thing to learn from than a
 * misunderstanding. Words that are open may hold the mistake, and nobody is asked about them; of two passages that meet a
 * criterion together either may, and one with a phrase that contradicts it does. Empty where none speak of the criterion, or
 * only lines of code do.
 */
export function saidOtherwise(
  said: CriterionVerdict,
  { contradicts }: Pick<Criterion, 'contradicts'>,
  phases: readonly Phase[],
): string {
  const isMet = said.verdict === 'met';
  if (!isMet && said.verdict !== 'unsure') return '';
  const inWords = (isMet ? said.evidence : (said.closest ?? [])).filter(isSaid);
  const [first] = inWords;
  if (first === undefined) return '';
  const { quote } = first;
  const where = placeWords(first, phases);
  const words = `${where}: “${shortened(quote)}”.`;
  if (claimsOfCode.test(quote) && !denies.test(quote))
    return ` You say of your code ${words} Its tests say otherwise.`;
  const isTurned = contradicts.some((phrase) => holdsCue(wordsOf(quote), cueOf(phrase)));
  return isMet && inWords.length === 1 && !isTurned
    ? ` You said it right ${words} Your code does otherwise.`
    : ` Your nearest words stand ${words}`;
}

const isSaid = ({ place }: Evidence): boolean => place.kind === 'text' || place.kind === 'question';

/** "My code repairs them." */
const claimsOfCode = /\b(?:my|the|this) (?:code|function|loop|solution)\b/i;
const denies = /n['’]t\b|\b(?:not|no|never|without)\b/i;

function placeWords({ place }: Evidence, phases: readonly Phase[]): string {
  const title =
    place.kind === 'text' ? phases.find(({ id }) => id === place.phaseId)?.title : undefined;
  return title === undefined ? 'in the conversation' : `in ${title}`;
}

/** On one line, cut between two words. */
function shortened(quote: string): string {
  const line = quote.replaceAll(/\s+/g, ' ').trim();
  if (line.length <= mostQuote) return line.replace(/[.]$/, '');
  return `${line.slice(0, line.lastIndexOf(' ', mostQuote))} …`;
}
