import type { Phase } from '../../prompt/prompt.js';
import type { CriterionVerdict } from '../grade.js';

/** In UTF-16 units: a line of a reason. */
const mostQuote = 150;

/**
 * What was said on code that fails its tests, as sentences behind the reason: a slip is another thing to learn from than a
 * misunderstanding. Words that are open may hold the mistake, and nobody is asked about them. Empty where none speak of the
 * criterion, or only lines of code do.
 */
export function saidOtherwise(said: CriterionVerdict, phases: readonly Phase[]): string {
  const isMet = said.verdict === 'met';
  if (!isMet && said.verdict !== 'unsure') return '';
  for (const { quote, place } of isMet ? said.evidence : (said.closest ?? [])) {
    if (place.kind !== 'text' && place.kind !== 'question') continue;
    const title =
      place.kind === 'text' ? phases.find(({ id }) => id === place.phaseId)?.title : undefined;
    const where = title === undefined ? 'in the conversation' : `in ${title}`;
    const words = `${where}: “${shortened(quote)}”.`;
    return isMet
      ? ` You said it right ${words} Your code does otherwise.`
      : ` Your nearest words stand ${words}`;
  }
  return '';
}

/** On one line, cut between two words. */
function shortened(quote: string): string {
  const line = quote.replaceAll(/\s+/g, ' ').trim();
  if (line.length <= mostQuote) return line.replace(/[.]$/, '');
  return `${line.slice(0, line.lastIndexOf(' ', mostQuote))} …`;
}
