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

/** A part of the notes as it is read again: the scratchpad with what its sums come to, all others as they were written. */
export const notesRead = (id: string, text: string): string =>
  id === scratchpad.id ? withResults(text) : text;
