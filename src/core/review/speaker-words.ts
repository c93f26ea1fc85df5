import type { AttemptState, Turn } from '../attempt/attempt-state.js';
import { hintPoints } from '../grade/hint-cost.js';
import { freeId } from '../interviewer/hints.js';

/** Who speaks: "You", "Interviewer", or "Hint" with what it may cost; free in practice, and where it told nothing new. */
export function speakerWords(
  { who, about }: Pick<Turn, 'who' | 'about'>,
  mode: AttemptState['mode'],
): string {
  if (who === 'you') return 'You';
  if (about?.kind !== 'hint') return 'Interviewer';
  return mode === 'practice' || about.id === freeId
    ? 'Hint, free'
    : `Hint, up to ${String(hintPoints)} points`;
}
