import { clockWords } from '../attempt/clock-words.js';
import type { PromptKind } from '../prompt/prompt.js';
import type { FirstThings } from './first-things.js';

/**
 * When the first component and the first number came, as a sentence for the report. Where nothing has to be drawn, a missing
 * drawing is not told.
 */
export function firstWords({ componentSec, numberSec }: FirstThings, kind: PromptKind): string {
  if (componentSec === null && kind !== 'system-design')
    return numberSec === null ? 'No number said.' : `First number at ${clockWords(numberSec)}.`;
  const component =
    componentSec === null
      ? 'No component drawn'
      : `First component drawn at ${clockWords(componentSec)}`;
  return numberSec === null
    ? `${component}, no number said.`
    : `${component}, first number at ${clockWords(numberSec)}.`;
}
