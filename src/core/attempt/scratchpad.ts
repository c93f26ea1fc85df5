import type { Phase } from '../prompt/prompt.js';
import { withResults } from '../sums/with-results.js';

/** A part of the notes: a phase's, or the scratchpad's, which belongs to none. */
export type NotesPart = Pick<Phase, 'id' | 'title'>;

/** Where numbers and assumptions are kept, beside the notes by phase. No phase can be called so: its id is kebab-case. */
export const scratchpad: NotesPart = { id: '_scratchpad', title: 'Scratchpad' };

/** All parts of the notes, in their order. */
export const notesParts = (phases: readonly NotesPart[]): readonly NotesPart[] => [
  ...phases,
  scratchpad,
];

/** The title of a part of the notes; its id where the prompt has no such phase. */
export const notesTitle = (phases: readonly NotesPart[], id: string): string =>
  notesParts(phases).find((part) => part.id === id)?.title ?? id;

/** The same beside the code that was handed in: a phase may bear the name of that part. */
export function notesTitleInAnswer(phases: readonly NotesPart[], id: string): string {
  const title = notesTitle(phases, id);
  return title === codeTitle ? 'Notes on code' : title;
}

/** The title of the code itself among the parts of an answer. */
export const codeTitle = 'Code';

/**
 * A part of the notes as it is read again: the scratchpad with what its sums come to, by the room's reader too where that
 * was asked, all others as they were written.
 */
export const notesRead = (
  id: string,
  text: string,
  ofRoom: readonly (string | null)[] = [],
): string => (id === scratchpad.id ? withResults(text, ofRoom) : text);
