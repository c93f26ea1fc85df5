import { ok } from '../../../core/result.js';
import type { Aliases } from '../../prompts/aliases.js';
import type { Grader } from '../grader.js';
import { gradeOffline } from './offline-grader.js';

/** The offline grader in this very process, for commands: there is no window that it could hold up. */
export function offlineInProcess(aliases: Aliases): Grader {
  return { grade: async (request) => ok(gradeOffline(request, aliases)) };
}
