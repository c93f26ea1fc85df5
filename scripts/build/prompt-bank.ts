import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { compiledFolder, compiledOf } from '../../src/main/compiled-bank.js';
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
  const files = (await readdir(folder, { recursive: true })).filter((file) =>
    /[/\\].*\.ya?ml$/.test(file),
  );
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file))));
  return texts.flatMap((bytes, index) => {
    const prompt = parsePrompt(files[index] ?? '', bytes.toString('utf8'));
    return prompt.ok ? [{ prompt: prompt.value, bytes }] : [];
  });
}
