import { resolve } from 'node:path';
import { offlineInProcess } from '../../main/grader/offline/grade-in-process.js';
import { loadAliases } from '../../main/prompts/aliases.js';
import { modelGrader } from './model-grader.js';
import type { Options } from './options.js';
import type { Given } from './rows/set-rows.js';

export const bank = resolve(import.meta.dirname, '../../../prompts');

/** The grader that the options name, or why there is none. */
export async function graderFor(options: Options): Promise<Given> {
  const aliases = await loadAliases(bank);
  switch (options.grader) {
    case 'offline':
      return { kind: 'grader', grader: offlineInProcess(aliases) };
    case 'llm':
      return modelGrader(options, process.env, bank, aliases);
    case 'none':
      return { kind: 'none', reason: 'no grader was asked for' };
  }
}
