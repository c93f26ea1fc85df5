import type { Verdict } from '../../../core/grade/grade.js';
import type { SaidVerdict } from './ask/verdict-reply.js';

/** A model's word on one criterion; what is left out is empty, and not met. */
export type Word = Partial<Omit<SaidVerdict, 'id'>>;

/** The row that says so in a reply to this request, by the words that its rubric has for claims and for mistakes. */
export const verdictRow = (id: string, { verdict = 'not-met', ...word }: Word, text: string) => ({
  id,
  quotes: [],
  parts: '',
  elements: '',
  code_lines: '',
  reason: 'Because.',
  ...word,
  verdict: isMistakeIn(text, id) ? ofMistake[verdict] : verdict,
});

const isMistakeIn = (text: string, id: string): boolean =>
  text.includes(`"id": "${id}",\n  "kind": "mistake"`);

const ofMistake: Readonly<Record<Verdict, string>> = {
  met: 'committed',
  partial: 'unsure',
  'not-met': 'not-committed',
  unsure: 'unsure',
};
