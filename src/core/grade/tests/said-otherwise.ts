import type { Phase } from '../../prompt/prompt.js';
import type { CriterionVerdict } from '../grade.js';

/** In UTF-16 units: a line of a reason. */
const mostQuote = 150;

/**
 * What was said right of code that fails its tests, as sentences behind the reason: a slip is another thing to learn from than a
 * misunderstanding. Empty where words do not meet the criterion, or only lines of code do.
 */
export function saidOtherwise(said: CriterionVerdict, phases: readonly Phase[]): string {
  if (said.verdict !== 'met') return '';
  for (const { quote, place } of said.evidence) {
    if (place.kind !== 'text' && place.kind !== 'question') continue;
    const title =
      place.kind === 'text' ? phases.find(({ id }) => id === place.phaseId)?.title : undefined;
    const where = title === undefined ? 'in the conversation' : `in ${title}`;
    return ` You said it right ${where}: “${shortened(quote)}”. Your code does otherwise.`;
  }
  return '';
}

/** On one line, cut between two words. */
function shortened(quote: string): string {
  const line = quote.replaceAll(/\s+/g, ' ').trim();
  if (line.length <= mostQuote) return line.replace(/[.]$/, '');
  return `${line.slice(0, line.lastIndexOf(' ', mostQuote))} …`;
}
