import { quoteWords } from '../../answer/quote-words.js';
import type { Review } from '../review.js';
import { besideCorrections, type Beside } from './beside.js';
import { readAgainWords, toReadAgain } from './read-again.js';

type Attempt = Pick<Review, 'prompt' | 'state'>;

/** The sentences to be read again as Markdown, with their heading; none where there is nothing to read. */
export function readAgainLines({ prompt, state }: Attempt): readonly string[] {
  const lines = toReadAgain(prompt, state).map(
    ({ own, reason }) => `- “${quoteWords(own, state.texts)}” ${readAgainWords(reason)}`,
  );
  return lines.length === 0 ? [] : ['## Read again', lines.join('\n')];
}

/** What is often said of the topic, with what of the answer comes near it, as items of a Markdown list. */
export function correctionLines({ prompt, state }: Attempt): readonly string[] {
  const beside = besideCorrections(prompt, state);
  return prompt.corrections.map(({ topic, notes, fact, source }, at) => {
    const own = beside[at] ?? null;
    const words = own === null ? '' : ` You write: “${quoteWords(own, state.texts)}”`;
    return `- **${topic}.** Often said: ${notes}${words} In fact: ${fact} (${source})`;
  });
}

/** A sentence of one's own beside a weak answer's, which it comes near to, or beside what is asked alone. */
export function besideWords({ own, text }: Beside, texts: Attempt['state']['texts']): string {
  const said = `You write: “${quoteWords(own, texts)}”`;
  return text === null
    ? `${besideAsked} ${said}`
    : `Read the two side by side. ${said} A weak answer says: ${text}`;
}

/** Over a sentence that may say the opposite of what is asked. */
export const besideAsked = 'Read it again beside what is asked.';
