import type { Passage, ReadSegment } from './passages.js';

const assumption = /\b(?:assum\w+|suppose)\b/;
const inquiry = /\b(?:clarif\w+|confirm\w*|need to know|i(?:'d| would)? ask)\b/;

/** How a stretch of the clarifying notes opens a question: it asks, it takes an answer for granted, or neither. */
export function askedBy(passage: Passage, segment: ReadSegment): 'asked' | 'assumed' | 'neither' {
  if (passage.kind === 'question' || segment.isQuestion) return 'asked';
  const said = passage.text.plain.slice(segment.at, segment.end);
  if (inquiry.test(said)) return 'asked';
  return assumption.test(said) ? 'assumed' : 'neither';
}

const help = /\b(?:i['’]?m|i am) (?:\w+ ){0,2}(?:stuck|lost)\b/i;

/** "I'm stuck, what else should I ask?" asks for nothing of the prompt's, whatever its words. */
export const isCallForHelp = ({ kind, text }: Pick<Passage, 'kind' | 'text'>): boolean =>
  kind === 'question' && help.test(text.source);
