import { sizeWords } from '../../../core/exchange/export-names.js';

/** A recording's name and size: "Take 2 · 170 KB". */
export const takeWords = (number: number, bytes: number): string =>
  `Take ${String(number)} · ${sizeWords(bytes)}`;

/** How much of what recordings may take is taken: "1.2 MB of 64 MB". Bytes. */
export const roomWords = (bytes: number, most: number): string =>
  `${sizeWords(bytes)} of ${sizeWords(most)}`;
