import { resolve } from 'node:path';
import { loadAliases } from '../../main/prompts/aliases.js';
import type { Options } from './options.js';
import { offlineInProcess } from './offline.js';
import type { Given } from './set-rows.js';

const bank = resolve(import.meta.dirname, '../../../prompts');

/** The grader that the options name, or why there is none. */
export async function graderFor({ grader }: Options): Promise<Given> {
  switch (grader) {
    case 'offline':
      return { kind: 'grader', grader: offlineInProcess(await loadAliases(bank)) };
    case 'llm':
      return { kind: 'none', reason: 'there is no LLM grader yet' };
    case 'none':
      return { kind: 'none', reason: 'no grader was asked for' };
  }
}
