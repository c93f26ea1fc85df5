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
      return 'the data folder may not be written';
    case 'disk':
      return `the disk answered ${problem.code}`;
    case 'wrong-state':
    case 'bad-request':
      return problem.detail;
    case 'internal':
    case 'not-found':
    case 'invalid-file':
    case 'bad-pack':
    case 'pack-exists':
    case 'quote-needed':
    case 'grading-failed':
    case 'model-not-set':
    case 'no-consent':
    case 'model-too-weak':
    case 'costs-much':
    case 'model-failed':
    case 'cancelled':
      return 'something went wrong inside Hotseat';
    default:
      return assertNever(problem);
  }
}

/** A warning of the clock, for those who hear it. */
export function warningWords(warning: Warning, phases: readonly Phase[]): string {
  const title = (phaseId: string): string =>
    phases.find(({ id }) => id === phaseId)?.title ?? phaseId;
  switch (warning.kind) {
    case 'phase-half':
      return `Half of the time for ${title(warning.phaseId)} has passed.`;
    case 'phase-last-minute':
      return `Last minute of ${title(warning.phaseId)}.`;
    case 'phase-over':
      return `The time for ${title(warning.phaseId)} is up.`;
    case 'interview-last-five':
      return 'Five minutes of the interview are left.';
    case 'interview-over':
      return 'The time of the interview is up. You can go on; only you submit.';
    default:
      return assertNever(warning);
  }
}

/** Changes that main could not read. */
export function asideWords({ count, path }: NonNullable<AttemptInRoom['setAside']>): string {
  const what = count === 1 ? 'One change' : `${String(count)} changes`;
  const kept = path === null ? '' : '; the text is in quarantine, in your data folder';
  return `${what} could not be read${kept}. Everything else is saved.`;
}
