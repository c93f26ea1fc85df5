import type { AppError } from '../../../../ipc/errors.js';
import { errorWords, type Explanation } from '../../../ui/words/error-words.js';

/** What went wrong where the settings asked the model's server, and no answer of the person's was to be graded. */
export const serverErrorWords = (error: AppError): Explanation =>
  error.kind === 'no-consent'
    ? {
        happened: 'You have not agreed yet to send anything to this server.',
        safe: 'Nothing was sent.',
        todo: 'Ask again, and agree to what is asked.',
      }
    : errorWords(error);
