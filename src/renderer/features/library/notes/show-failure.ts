import type { Result } from '../../../../core/result.js';
import type { AppError } from '../../../../ipc/errors.js';
import type { Explanation } from '../../../ui/words/error-words.js';
import { errorWords } from '../../../ui/words/error-words.js';

/** Puts a failure into words after what it prevented, and takes earlier words away. */
export function showFailure(
  say: (problem: Explanation | null) => void,
  prevented: string,
): (result: Result<void, AppError>) => void {
  return (result) => {
    if (result.ok) {
      say(null);
      return;
    }
    const words = errorWords(result.error);
    say({ ...words, happened: `${prevented} ${words.happened}` });
  };
}
