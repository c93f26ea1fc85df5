import { clockWords } from '../../../../core/attempt/clock-words.js';
import { counted } from '../../../../core/counted.js';
import type { Verdict } from '../../../../core/grade/grade.js';
import type { CriterionMark } from '../../../../core/replay/criterion-marks.js';
import type { Act } from '../../../../core/replay/time-line.js';

export const actWords: Readonly<Record<Act, string>> = {
  writing: 'Writing notes',
  drawing: 'Drawing',
  diagram: 'Writing Mermaid',
  coding: 'Writing code',
  asking: 'Asking',
  listening: 'The interviewer speaks',
  running: 'Running the code',
};

export const stillWords = 'Nothing new';

/** A verdict beside its criterion; of a slip "met" means that it was made. */
const found: Readonly<Record<Verdict, string>> = {
  met: 'met',
  partial: 'partly met',
  'not-met': 'not met',
  unsure: 'open',
};

export const markWords = ({ title, verdict, isAntiPattern }: CriterionMark): string =>
  isAntiPattern && verdict === 'met' ? `To avoid: ${title}` : `${title}, ${found[verdict]}`;

export const silenceWords = (sec: number): string => `Silence, ${clockWords(sec)}`;

/** "14 minutes 2 seconds": a clock's colon is read out as the time of day. */
export function spokenTime(sec: number): string {
  const whole = Math.max(0, Math.floor(sec));
  const [minutes, seconds] = [Math.floor(whole / 60), whole % 60];
  return minutes === 0
    ? counted(seconds, 'second')
    : `${counted(minutes, 'minute')} ${counted(seconds, 'second')}`;
}
