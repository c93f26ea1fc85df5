import { ok } from '../../core/result.js';
import type { Grader } from '../../main/grader/grader.js';
import { gradeOffline } from '../../main/grader/offline/offline-grader.js';
import type { Aliases } from '../../main/prompts/aliases.js';

/** The app's offline grader in this very process: no thread to start, so that its own time is what is measured. */
export const offlineInProcess = (aliases: Aliases): Grader => ({
  grade: async (request) => ok(gradeOffline(request, aliases)),
});
