import type { Turn } from '../attempt/attempt-state.js';
import type { Fact } from '../prompt/prompt.js';
import { factsTold } from './reply-faults.js';

/**
 * Whether the interviewer has told a fact. A line keeps one fact's id, though it may tell two, so its words count too,
 * without the yes, no or count that they may have lost.
 */
export function wasTold(
  talk: readonly Pick<Turn, 'who' | 'factId' | 'text'>[],
  { id, answer }: Pick<Fact, 'id' | 'answer'>,
): boolean {
  return talk.some(
    ({ who, factId, text }) => who === 'interviewer' && (factId === id || holds(text, answer)),
  );
}

/**
 * Whether a line that told a fact told nothing else of the sheet: it holds the whole of it and of no other, or, of a line in
 * a model's own words, most words of none but this.
 */
export function isToldAlone(
  { factId, text }: { readonly factId: string; readonly text: string },
  sheet: readonly Fact[],
): boolean {
  const fact = sheet.find(({ id }) => id === factId);
  if (fact === undefined) return false;
  const others = sheet.filter(({ id }) => id !== factId);
  if (holds(text, fact.answer)) return !others.some(({ answer }) => holds(text, answer));
  return factsTold(text, others).length === 0;
}

function holds(text: string, answer: string): boolean {
  const said = answer
    .trim()
    .replace(
      /^(?:(?:yes|no)[.,:;] *|(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+)\. +)/i,
      '',
    )
    .slice(1);
  return said !== '' && text.includes(said);
}
