import { clockWords } from '../attempt/clock-words.js';
import type { FirstThings } from './first-things.js';

/** When the first component and the first number came, as a sentence for the report. */
export function firstWords({ componentSec, numberSec }: FirstThings): string {
  const component =
    componentSec === null
      ? 'No component drawn'
      : `First component drawn at ${clockWords(componentSec)}`;
  return numberSec === null
    ? `${component}, no number said.`
    : `${component}, first number at ${clockWords(numberSec)}.`;
}
