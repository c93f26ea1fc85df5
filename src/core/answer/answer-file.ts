import type { Answer } from './answer.js';
import { emptyGraph } from '../graph/drawing-graph.js';
import type { Prompt } from '../prompt/prompt.js';
import { fail, ok, type Result } from '../result.js';
import { notesParts, scratchpad } from '../attempt/scratchpad.js';
import { emptyText, textAt } from '../attempt/timed-text.js';

/** What is wrong with an answer file, and on which line, counted from 1. */
type AnswerFileProblem =
  | {
      readonly kind: 'unknown-heading';
      readonly line: number;
      readonly heading: string;
      readonly known: readonly string[];
    }
  | { readonly kind: 'doubled-heading'; readonly line: number; readonly heading: string }
  | { readonly kind: 'text-before-heading'; readonly line: number }
  | { readonly kind: 'no-heading'; readonly known: readonly string[] };

type Phases = Pick<Prompt, 'phases'>;
type Section = { readonly heading: string; readonly line: number; readonly lines: string[] };

const questionsHeading = 'Questions';

/**
 * An answer from Markdown: `## Questions`, then one `##` heading per phase, matched by its id or title in any case.
 * A `#` title above them is allowed; deeper headings and fenced code are part of the text. All of it counts as
 * written at second 0. Code, board and diagram are files of their own.
 */
export function parseAnswerFile(
  markdown: string,
  prompt: Phases,
): Result<Answer, AnswerFileProblem> {
  const known = [questionsHeading, ...notesParts(prompt.phases).map(({ title }) => title)];
  const { preamble, sections } = sectionsOf(markdown.replaceAll(/\r\n?/g, '\n'));
  const stray = preamble.findIndex((line) => line.trim() !== '' && !/^#\s/.test(line));
  if (sections.length === 0) return fail({ kind: 'no-heading', known });
  if (stray !== -1) return fail({ kind: 'text-before-heading', line: stray + 1 });
  const texts = new Map<string, string>();
  for (const { heading, line, lines } of sections) {
    const id = idOf(heading, prompt);
    if (id === null) return fail({ kind: 'unknown-heading', line, heading, known });
    if (texts.has(id)) return fail({ kind: 'doubled-heading', line, heading });
    texts.set(id, lines.join('\n').trim());
  }
  return ok({
    questions: questionsOf(texts.get('') ?? '').map((text) => ({ text, atSec: 0 })),
    phases: [...prompt.phases, ...(texts.has(scratchpad.id) ? [scratchpad] : [])].map(({ id }) => ({
      phaseId: id,
      text: textAt(texts.get(id) ?? '', 0),
    })),
    code: emptyText,
    board: emptyGraph,
    diagram: emptyGraph,
  });
}

/** The problem as a sentence that says what to do. */
export function answerFileProblemWords(problem: AnswerFileProblem): string {
  switch (problem.kind) {
    case 'unknown-heading':
      return `Line ${problem.line}: "${problem.heading}" is not a phase of this prompt. Its headings are: ${problem.known.join(', ')}.`;
    case 'doubled-heading':
      return `Line ${problem.line}: "${problem.heading}" appears twice. Put both parts under one heading.`;
    case 'text-before-heading':
      return `Line ${problem.line}: there is text before the first heading. Begin with "## ${questionsHeading}" or a phase.`;
    case 'no-heading':
      return `There is no "##" heading. Put each part under one of: ${problem.known.join(', ')}.`;
  }
}

function sectionsOf(markdown: string): {
  readonly preamble: readonly string[];
  readonly sections: readonly Section[];
} {
  const preamble: string[] = [];
  const sections: Section[] = [];
  let fence: string | null = null;
  for (const [index, line] of markdown.split('\n').entries()) {
    const heading = fence === null ? headingIn(line.slice(0, 300)) : undefined;
    if (heading !== undefined) {
      sections.push({ heading, line: index + 1, lines: [] });
      continue;
    }
    fence = fenceAfter(fence, line);
    (sections.at(-1)?.lines ?? preamble).push(line);
  }
  return { preamble, sections };
}

/** The words of `## Heading ##`. By index: a pattern takes the cube of a line of blanks. */
function headingIn(line: string): string | undefined {
  if (!/^##\s/.test(line)) return undefined;
  const words = line.slice(2).trim();
  let end = words.length;
  while (words[end - 1] === '#') end -= 1;
  return words.slice(0, end).trimEnd();
}

function fenceAfter(fence: string | null, line: string): string | null {
  const mark = /^\s{0,3}(`{3,}|~{3,})/.exec(line)?.[1];
  if (mark === undefined) return fence;
  if (fence === null) return mark;
  return mark.startsWith(fence) && line.trim() === mark ? null : fence;
}

/** '' for the questions, a phase's id, or null. */
function idOf(heading: string, prompt: Phases): string | null {
  const said = plain(heading);
  if (said === plain(questionsHeading)) return '';
  return (
    notesParts(prompt.phases).find(({ id, title }) => plain(id) === said || plain(title) === said)
      ?.id ?? null
  );
}

const plain = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** One question per bullet or line; an indented line goes on with the one before. */
function questionsOf(text: string): readonly string[] {
  const questions: string[] = [];
  for (const line of text.split('\n')) {
    const words = line.replace(/^\s*(?:[-*+•]|\d{1,3}[.)])\s+/, '').trim();
    const isContinued = /^\s{2,}\S/.test(line) && words === line.trim();
    if (words === '') continue;
    if (isContinued && questions.length > 0) questions.push(`${questions.pop() ?? ''} ${words}`);
    else questions.push(words);
  }
  return questions;
}
