import { notesTitle } from '../../../../core/attempt/scratchpad.js';
import type { Warning } from '../../../../core/attempt/time-limits.js';
import { assertNever } from '../../../../core/result.js';
import type { Phase } from '../../../../core/prompt/prompt.js';
import type { AppError } from '../../../../ipc/errors.js';
import type { AttemptInRoom } from '../../../state/attempt/attempt-store.js';

/** Why a save failed, as few words as the foot bar has room for. */
export function saveProblem(problem: AppError): string {
  switch (problem.kind) {
    case 'disk-full':
      return 'disk full';
    case 'not-writable':
      return 'Hotseat can’t write to the data folder';
    case 'disk':
      return `the disk reported an error`;
    case 'wrong-state':
    case 'bad-request':
      return problem.detail;
    case 'internal':
    case 'not-found':
    case 'invalid-file':
    case 'bad-pack':
    case 'bad-export':
    case 'pack-exists':
    case 'quote-needed':
    case 'grading-failed':
    case 'model-not-set':
    case 'no-consent':
    case 'model-too-weak':
    case 'costs-much':
    case 'recordings-full':
    case 'model-failed':
    case 'cancelled':
      return 'a bug in Hotseat';
    default:
      return assertNever(problem);
  }
}

/** A phase that one enters: what it is called, the how manieth it is, and how long it may take; null is no limit. */
export function phaseWords(
  title: string,
  at: number,
  count: number,
  limitSec: number | null,
): string {
  const minutes = limitSec === null ? null : limitSec / 60;
  const time =
    minutes === null
      ? ''
      : `, ${minutes.toLocaleString('en', { maximumFractionDigits: 1 })} ${minutes === 1 ? 'minute' : 'minutes'}`;
  return `${title}, phase ${String(at + 1)} of ${String(count)}${time}.`;
}

/** A warning of the clock, for those who hear it. */
export function warningWords(warning: Warning, phases: readonly Phase[]): string {
  const title = (phaseId: string): string => notesTitle(phases, phaseId);
  switch (warning.kind) {
    case 'phase-half':
      return `Half the time for ${title(warning.phaseId)} has passed.`;
    case 'phase-last-minute':
      return `Last minute of ${title(warning.phaseId)}.`;
    case 'phase-over':
      return `Time is up for ${title(warning.phaseId)}.`;
    case 'interview-last-five':
      return 'Five minutes of the interview left.';
    case 'interview-over':
      return 'The interview’s time is up. You can keep going until you submit.';
    default:
      return assertNever(warning);
  }
}

/** Changes that main could not read. */
export function asideWords({ count, path }: NonNullable<AttemptInRoom['setAside']>): string {
  const what = count === 1 ? 'One change' : `${String(count)} changes`;
  const kept = path === null ? '' : '; the original is in your data folder, under “quarantine”';
  return `${what} could not be read${kept}. Everything else is saved.`;
}
