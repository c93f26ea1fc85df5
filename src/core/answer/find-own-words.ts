import type { AttemptState } from '../attempt/attempt-state.js';
import { ownValue } from '../attempt/own-value.js';
import { notesParts } from '../attempt/scratchpad.js';
import { secondOf } from '../attempt/timed-text.js';
import type { Evidence } from '../grade/grade.js';
import type { Prompt } from '../prompt/prompt.js';

type Starter = Pick<NonNullable<Prompt['code']>, 'starter'>;
type Range = { readonly start: number; readonly end: number };

/**
 * Where words stand in what the person asked, wrote and drew, as one stretch; null where they do not. White space may
 * differ, as it does in what is copied from a screen; nothing else may. A code starter is not theirs.
 */
export function findOwnWords(
  quote: string,
  state: AttemptState,
  { phases, code }: Pick<Prompt, 'phases'> & { readonly code?: Starter | undefined },
): Evidence | null {
  for (const { id: phaseId } of notesParts(phases)) {
    const timed = ownValue(state.texts, phaseId);
    const found = timed === undefined ? null : rangeOf(quote, timed.text);
    if (timed === undefined || found === null) continue;
    const { start, end } = found;
    const atSec = secondOf(timed, start, end) ?? 0;
    const place = { kind: 'text', phaseId, start, end, atSec } as const;
    return { quote: timed.text.slice(start, end), place };
  }
  return inQuestions(quote, state) ?? inCode(quote, state, code?.starter) ?? drawn(quote, state);
}

function inQuestions(quote: string, { talk }: AttemptState): Evidence | null {
  const asked = talk.filter(({ who }) => who === 'you');
  for (const [index, { text, atSec }] of asked.entries()) {
    const found = rangeOf(quote, text);
    if (found === null) continue;
    return {
      quote: text.slice(found.start, found.end),
      place: { kind: 'question', index, atSec },
    };
  }
  return null;
}

function inCode(quote: string, { code }: AttemptState, starter = ''): Evidence | null {
  const found = rangeOf(quote, code.text);
  if (found === null || rangeOf(quote, starter) !== null) return null;
  const { start, end } = found;
  const lineAt = (offset: number): number => code.text.slice(0, offset).split('\n').length;
  const atSec = secondOf(code, start, end) ?? 0;
  return {
    quote: code.text.slice(start, end),
    place: { kind: 'code', fromLine: lineAt(start), toLine: lineAt(end), atSec },
  };
}

function drawn(quote: string, { board, diagram }: AttemptState): Evidence | null {
  for (const { id, isDeleted, text: label } of board.values()) {
    if (isDeleted || typeof label !== 'string') continue;
    const found = rangeOf(quote, label);
    if (found === null) continue;
    return { quote: label.slice(found.start, found.end), place: { kind: 'board', ids: [id] } };
  }
  const found = rangeOf(quote, diagram.text);
  if (found === null) return null;
  // Which boxes it names only a reader of Mermaid could tell.
  return {
    quote: diagram.text.slice(found.start, found.end),
    place: { kind: 'diagram', ids: [] },
  };
}

/** The first place of the quote in a text, in UTF-16 units; null where it is not there, or is all white space. */
function rangeOf(quote: string, text: string): Range | null {
  const [wanted, within] = [squeezed(quote.trim()), squeezed(text)];
  const at = wanted.text === '' ? -1 : within.text.indexOf(wanted.text);
  const start = within.offsets[at];
  const last = within.offsets[at + wanted.text.length - 1];
  return start === undefined || last === undefined ? null : { start, end: last + 1 };
}

/** A text with one space for each run of white space, and where each unit of it stood. */
function squeezed(text: string): { readonly text: string; readonly offsets: readonly number[] } {
  const units: string[] = [];
  const offsets: number[] = [];
  let wasSpace = false;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charAt(at);
    const isSpace = unit.trim() === '';
    if (isSpace && wasSpace) continue;
    units.push(isSpace ? ' ' : unit);
    offsets.push(at);
    wasSpace = isSpace;
  }
  return { text: units.join(''), offsets };
}
