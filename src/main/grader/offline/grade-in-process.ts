import { ok } from '../../../core/result.js';
import type { Encoder } from '../encoder/encoder.js';
import type { Grader } from '../grader.js';
import type { Aliases } from '../../prompts/aliases.js';
import { aliasTable } from '../text/fold-words.js';
import { textsFor } from './rubric/sentence-vectors.js';
import { gradeOffline } from './offline-grader.js';
import { vectorsFor } from './rubric/embed-texts.js';

/** The offline grader in this very process, for commands: there is no window that it could hold up. */
export function offlineInProcess(aliases: Aliases, encoder: Encoder | null): Grader {
  const table = aliasTable(aliases);
  return {
    grade: async (request, signal) => {
      const startMs = performance.now();
      const texts = textsFor(request.prompt, request.answer, table);
      const vectors = await vectorsFor(texts, encoder, signal);
      if (!vectors.ok) return vectors;
      const grade = gradeOffline(request, aliases, vectors.value);
      return ok({ ...grade, tookMs: Math.round(performance.now() - startMs) });
    },
  };
}
