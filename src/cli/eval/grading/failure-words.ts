import { assertNever } from '../../../core/result.js';
import type { GradeError } from '../../../main/grader/grader.js';
import { modelErrorWords } from '../../../main/model/failure/model-error-words.js';

/** Why an answer has no grade, in words for a terminal. */
export function failureWords(error: GradeError): string {
  switch (error.kind) {
    case 'cancelled':
      return 'it was stopped';
    case 'timed-out':
      return `it took longer than ${String(Math.round(error.afterMs / 1000))} s`;
    case 'costs-much':
      return `it takes about ${String(error.tokens.promptTokens)} tokens, far more than the usual ${String(error.usual)}`;
    case 'failed':
      return error.detail;
    case 'model':
      return modelErrorWords(error.error).happened;
    default:
      return assertNever(error);
  }
}
