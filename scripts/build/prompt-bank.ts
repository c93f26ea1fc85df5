import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { Prompt } from '../../src/core/prompt.js';
import { compiledFolder, keyOf, listedOf, listingName } from '../../src/main/compiled-bank.js';
import { parsePrompt } from '../../src/main/prompts/parse-prompt.js';

/** Parses the bank at build time, for `openBank`. A wrong file is left to run time, which says what is wrong. */
export function promptBank(folder: string): Plugin {
  return {
    name: 'hotseat:prompt-bank',
    apply: 'build',
    async generateBundle() {
      const compiled = await compile(folder);
      const emit = (name: string, value: unknown): void => {
        const fileName = `${compiledFolder}/${name}`;
        this.emitFile({ type: 'asset', fileName, source: JSON.stringify(value) });
      };
      for (const [key, prompt] of compiled) emit(`${key}.json`, prompt);
      emit(
        listingName,
        Object.fromEntries(compiled.map(([key, prompt]) => [key, listedOf(prompt)])),
      );
    },
  };
}

async function compile(folder: string): Promise<readonly (readonly [string, Prompt])[]> {
  const files = (await readdir(folder, { recursive: true })).filter((file) =>
    /[/\\].*\.ya?ml$/.test(file),
  );
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file))));
  return texts.flatMap((bytes, index) => {
    const parsed = parsePrompt(files[index] ?? '', bytes.toString('utf8'));
    return parsed.ok ? [[keyOf(bytes), parsed.value] as const] : [];
  });
}
