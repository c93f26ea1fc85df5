import type { Answer } from '../../../core/answer/answer.js';
import { textAt } from '../../../core/attempt/timed-text.js';

/** Ways to write the same thing otherwise. */
export const rewritings: readonly {
  readonly name: string;
  readonly change: (text: string) => string;
}[] = [
  { name: 'in lower case', change: (text) => text.toLowerCase() },
  { name: 'in British spelling', change: british },
  { name: 'without full stops', change: (text) => text.replaceAll(/\.(?=\s|$)/g, '') },
  { name: 'bullets into prose', change: asProse },
  { name: 'one-letter names in the other case', change: otherCase },
];

/** An answer with all its texts changed, the questions too. */
export function rewritten(answer: Answer, change: (text: string) => string): Answer {
  return {
    ...answer,
    questions: answer.questions.map(({ text, atSec }) => ({ text: change(text), atSec })),
    phases: answer.phases.map(({ phaseId, text }) => ({
      phaseId,
      text: textAt(change(text.text), 0),
    })),
  };
}

function british(text: string): string {
  return text
    .replaceAll(/\b(\w{3,})iz(e[sd]?|ing|ation|ations)\b/g, (word, stem: string, end: string) =>
      stem.endsWith('s') || /^(?:s|pr|capsi)$/.test(stem) ? word : `${stem}is${end}`,
    )
    .replaceAll(/\b(behavi|col|lab|neighb|fav|hon)or(s|ed|ing|s'|'s)?\b/g, '$1our$2')
    .replaceAll(/\bcenter(s|ed)?\b/g, (_, end: string | undefined) =>
      end === 'ed' ? 'centred' : `centre${end ?? ''}`,
    )
    .replaceAll(/\b(mode|labe|cance|trave)l(ed|ing)\b/g, '$1ll$2');
}

/** Each bullet a sentence of one paragraph. */
function asProse(text: string): string {
  return text
    .split(/\n{2,}/)
    .map((block) => {
      const lines = block.split('\n');
      if (!lines.every((line) => /^\s*(?:[-*]|\d+[.)])\s/.test(line))) return block;
      return lines
        .map((line) => line.replace(/^\s*(?:[-*]|\d+[.)])\s+/, '').trim())
        .map((line) => (/[.!?:;]$/.test(line) ? line : `${line}.`))
        .join(' ');
    })
    .join('\n\n');
}

function otherCase(text: string): string {
  return text.replaceAll(/(?<![\w'’])[A-Za-z](?![\w'’])/g, (letter) => {
    if (/[aiI]/.test(letter) || letter === 'A') return letter;
    return letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase();
  });
}
