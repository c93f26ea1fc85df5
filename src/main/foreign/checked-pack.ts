import { fail, ok } from '../../core/result.js';
import { compiledOf } from '../prompts/bank/compiled-bank.js';
import { checkPack } from '../prompts/packs/check-pack.js';
import type { ForeignInputs, ForeignReplies } from './foreign-tasks.js';

/** More than any person corrects in one go; a hostile file has a hundred thousand. */
const mostProblems = 1000;

/** Whether a pack may come in: its prompts by their files, with what is stored beside them, or what is wrong. */
export function checkedPack({
  files,
  known,
}: ForeignInputs['pack:check']): ForeignReplies['pack:check'] {
  // On the way into a thread a Buffer becomes a plain array of bytes.
  const read = files.map(({ path, bytes }) => ({ path, bytes: Buffer.from(bytes) }));
  const checked = checkPack(read, new Set(known));
  if (!checked.ok) return fail(checked.error.slice(0, mostProblems));
  return ok({
    prompts: checked.value.map(({ file, prompt: { kind, id } }) => ({ file, kind, id })),
    compiled: compiledOf(checked.value),
  });
}
