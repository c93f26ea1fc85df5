import { lengthWords } from '../../../core/attempt/clock-words.js';
import { notesTitle, type NotesPart } from '../../../core/attempt/scratchpad.js';
import { sizeWords } from '../../../core/exchange/export-names.js';

type Take = { readonly number: number; readonly bytes: number; readonly sec: number | null };

/** A recording's name, length and size: "Take 2 · 0:42 · 170 KB", or 0.9 s for 0:42; the length is left out where it is not known. */
export const takeWords = ({ number, bytes, sec }: Take): string =>
  [`Take ${String(number)}`, ...(sec === null ? [] : [lengthWords(sec)]), sizeWords(bytes)].join(
    ' · ',
  );

/** How much of what recordings may take is taken: "1.2 MB of 64 MB". Bytes. */
export const roomWords = (bytes: number, most: number): string =>
  `${sizeWords(bytes)} of ${sizeWords(most)}`;

/** "take 2 of Clarify", in the middle of a sentence. */
export const takeName = (
  { phaseId, number }: { readonly phaseId: string; readonly number: number },
  phases: readonly NotesPart[],
): string => `take ${String(number)} of ${notesTitle(phases, phaseId)}`;
