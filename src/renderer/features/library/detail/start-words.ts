import type { Level, Phase } from '../../../../core/prompt/prompt.js';
import type { TimeFactor } from '../../../../core/attempt/time-limits.js';
import { chosenSitting } from '../../../../core/library/chosen-sitting.js';
import { minutesOf } from '../../../../core/library/library-filter.js';
import type { Settings } from '../../../../core/settings/settings.js';
import type { PromptSummary } from '../../../../ipc/views.js';
import { levelWords } from '../../../ui/words/domain-words.js';

/** How much time a mock may take, as the person chooses it before the start. */
export const timeChoices: readonly { readonly factor: TimeFactor; readonly title: string }[] = [
  { factor: 1, title: 'Normal' },
  { factor: 1.25, title: '25 % more' },
  { factor: 1.5, title: '50 % more' },
  { factor: 2, title: 'Double' },
  { factor: null, title: 'No limit' },
];

/** "56 min" for 45 minutes and a quarter more; empty without a limit. */
export function limitWords(minutes: number, factor: TimeFactor): string {
  return factor === null ? '' : `${Math.round(minutes * factor)} min`;
}

/** "20 of 45 min" where a shorter sitting is chosen, "56 min" with a quarter more time: what a mock of it takes. */
export function mockWords(
  prompt: Pick<PromptSummary, 'kind' | 'shorter' | 'phases'>,
  lengths: Settings['shortMinutes'],
  factor: TimeFactor,
): string {
  const whole = minutesOf(prompt);
  const minutes = chosenSitting(prompt, lengths)?.minutes ?? whole;
  if (minutes < whole && (factor ?? 1) === 1) return `${minutes} of ${whole} min`;
  return limitWords(minutes, factor ?? 1);
}

/** "Clarify 7", "Design 15", in minutes under the time setting; without a limit, those of the prompt. */
export function phaseWords(phases: readonly Phase[], factor: TimeFactor): readonly string[] {
  return phases.map(({ title, minutes }) => `${title}\u00a0${halves(minutes * (factor ?? 1))}`);
}

/** Minutes to the half: "6½". */
function halves(minutes: number): string {
  const whole = Math.floor(Math.round(minutes * 2) / 2);
  const isHalf = Math.round(minutes * 2) % 2 === 1;
  return isHalf ? `${whole === 0 ? '' : String(whole)}½` : String(whole);
}

/** "20 minutes: 9 of 18 criteria are judged …", for who has chosen less than the whole prompt. */
export function sittingWords(minutes: number, judged: number, of: number): string {
  const less = `${minutes} minutes: ${judged} of ${of} criteria are judged.`;
  return `${less} Each phase keeps its essential criteria, then those worth most. Everything to avoid still counts.`;
}

/** One line on what a start would mean: its time, its bar, and for whom the prompt is written where that differs. */
export function startWords(
  minutes: number,
  factor: TimeFactor,
  level: Level,
  written: readonly Level[],
): string {
  const choice = timeChoices.find((one) => one.factor === factor);
  const time =
    factor === 1 || factor === null
      ? `${limitWords(minutes, 1)}${factor === null ? ' planned, no limit' : ''}`
      : `${limitWords(minutes, factor)} (${(choice?.title ?? `× ${factor}`).toLowerCase()})`;
  const bar = `graded at the ${level} bar`;
  const forWhom = written.includes(level)
    ? ''
    : ` · written for ${written.map((one) => levelWords[one].toLowerCase()).join(' and ')}`;
  return `${time} · ${bar}${forWhom}`;
}
