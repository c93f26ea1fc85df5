import type { GradeRequest } from '../../grader.js';
import { findQuote } from './find-quote.js';

/**
 * Whether a quote is what the candidate was told and not what they thought: it stands in the statement, in what the
 * interviewer said, or in the code that was given to begin with.
 */
export function echoFinder({ prompt, told = [] }: GradeRequest): (quote: string) => boolean {
  const texts = [
    prompt.statement,
    prompt.curveball?.text ?? '',
    prompt.code?.starter ?? '',
    ...prompt.phases.map(({ ask }) => ask ?? ''),
    ...prompt.facts.map(({ answer }) => answer),
    ...prompt.followUps.map(({ ask }) => ask),
    ...told,
  ];
  return (quote) => texts.some((text) => findQuote(quote, text) !== null);
}
