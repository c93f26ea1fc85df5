import type { AppError } from '../../ipc/errors.js';
import type { ModelError } from '../model/chat-model.js';
import { modelErrorWords } from '../model/failure/model-error-words.js';

/** A failure of the model's server, in the words that the window shows. */
export function modelFailed(error: ModelError): AppError {
  if (error.kind === 'cancelled') return { kind: 'cancelled' };
  return { kind: 'model-failed', ...modelErrorWords(error) };
}
