import type { Turn } from '../attempt/attempt-state.js';
import type { Fact } from '../prompt/prompt.js';

/**
 * Whether the interviewer has told a fact. A line keeps one fact's id, though it may tell two, so its words count too,
 * without the yes or no that they may have lost.
 */
export function wasTold(
  talk: readonly Turn[],
  { id, answer }: Pick<Fact, 'id' | 'answer'>,
): boolean {
  const said = answer
    .trim()
    .replace(/^(?:yes|no)[.,:;] */i, '')
    .slice(1);
  return talk.some(
    ({ who, factId, text }) =>
      who === 'interviewer' && (factId === id || (said !== '' && text.includes(said))),
  );
}
