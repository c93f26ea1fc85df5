import { readdir, readFile, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Plugin } from 'vite';
import { compiledFolder, compiledOf } from '../../src/main/prompts/bank/compiled-bank.js';
import { withHints } from '../../src/main/prompts/hints.js';
import { parsePrompt } from '../../src/main/prompts/parse-prompt.js';

/** Parses the bank at build time, for `openBank`. A wrong file is left to run time, which says what is wrong. */
export function promptBank(folder: string): Plugin {
  return {
    name: 'hotseat:prompt-bank',
    apply: 'build',
    async generateBundle() {
      for (const { name, data } of compiledOf(await parsed(folder))) {
        this.emitFile({ type: 'asset', fileName: `${compiledFolder}/${name}`, source: data });
      }
    },
  };
}

async function parsed(folder: string): Promise<Parameters<typeof compiledOf>[0]> {
  const names = await readdir(folder, { recursive: true });
  const files = names.filter((file) => /[/\\].*\.ya?ml$/.test(file));
  const read = await Promise.all(
    files.map(async (name) => {
      const { size, mtimeMs } = await stat(join(folder, name));
      const file = name.replaceAll(sep, '/');
      return { bytes: await readFile(join(folder, name)), stamp: { file, size, mtimeMs } };
    }),
  );
  return read.flatMap(({ bytes, stamp }) => {
    const prompt = parsePrompt(stamp.file, bytes.toString('utf8'));
    if (!prompt.ok) return [];
    const hints = read.find(({ stamp: { file } }) => file === `hints/${prompt.value.id}.yaml`);
    const whole = withHints(prompt.value, hints?.bytes.toString('utf8') ?? null);
    return [{ prompt: whole, bytes, stamp }];
  });
}
