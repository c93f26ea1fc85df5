import { fail, ok, type Result } from '../../core/result.js';
import type { AppError } from '../../ipc/errors.js';
import type { PackSummary } from '../../ipc/views.js';
import type { ForeignTexts } from '../foreign/foreign-texts.js';
import { packReader } from '../foreign/pack-reader.js';
import { packCompiled, type PackBank } from '../prompts/bank/bank-with-packs.js';
import { compiledOf } from '../prompts/bank/compiled-bank.js';
import { checkPack } from '../prompts/packs/check-pack.js';
import type { PackFiles } from '../prompts/packs/pack-files.js';
import { packNameOf } from '../prompts/packs/pack-name.js';
import type { Packs, StoredFile } from '../storage/stores/pack-store.js';

type Parts = {
  readonly packs: Packs;
  readonly bank: PackBank;
  readonly foreign: () => Promise<ForeignTexts>;
};

/** Adds what was read of a folder or a zip, if all of it is right. `path` names it. */
export async function addPack(
  { packs, bank, foreign }: Parts,
  path: string,
  read: PackFiles,
): Promise<Result<PackSummary, AppError>> {
  const name = packNameOf(path);
  if ((await packs.list()).some((pack) => pack.name === name)) {
    return fail({ kind: 'pack-exists', name });
  }
  if (read.files.length === 0 && read.problems.length > 0) {
    return fail({ kind: 'bad-pack', path, problems: read.problems });
  }
  const known = new Set((await bank.list()).prompts.map(({ id }) => id));
  const checked = await checkPack(read.files, known, packReader(foreign));
  if (!checked.ok || read.problems.length > 0) {
    const problems = [...read.problems, ...(checked.ok ? [] : checked.error)];
    return fail({ kind: 'bad-pack', path, problems });
  }
  const files: readonly StoredFile[] = [
    ...checked.value.map(({ prompt: { kind, id }, bytes }) => ({
      path: `${kind}/${id}.yaml`,
      data: bytes,
    })),
    ...compiledOf(checked.value).map(({ name, data }) => ({
      path: `${packCompiled}/${name}`,
      data,
    })),
  ];
  const pack = { name, addedAtMs: Date.now() };
  if (!(await packs.add(pack, files))) return fail({ kind: 'pack-exists', name });
  bank.reload();
  return ok({ ...pack, promptCount: checked.value.length });
}
