import type { AttemptState, Turn } from '../attempt/attempt-state.js';
import { hintPoints } from '../grade/hint-cost.js';

/** Who speaks: "You", "Interviewer", or "Hint" with what it may cost; in practice a hint is free. */
export function speakerWords(
  { who, about }: Pick<Turn, 'who' | 'about'>,
  mode: AttemptState['mode'],
): string {
  if (who === 'you') return 'You';
  if (about?.kind !== 'hint') return 'Interviewer';
  return mode === 'practice' ? 'Hint, free' : `Hint, up to ${String(hintPoints)} points`;
}
