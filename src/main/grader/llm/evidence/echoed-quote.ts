import { toldTexts } from '../../../../core/prompt/told-texts.js';
import type { GradeRequest } from '../../grader.js';
import { findQuote } from './find-quote.js';

/**
 * Whether a quote is what the candidate was told and not what they thought: it stands in the statement, in what the
 * interviewer said, or in the code that was given to begin with.
 */
export function echoFinder({
  prompt,
  told = [],
}: Pick<GradeRequest, 'prompt' | 'told'>): (quote: string) => boolean {
  const texts = [...toldTexts(prompt), prompt.code?.starter ?? '', ...told.map(({ text }) => text)];
  return (quote) => texts.some((text) => findQuote(quote, text) !== null);
}
