import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { compiledName, keyOf, type CompiledBank } from '../../src/main/compiled-bank.js';
import { parsePrompt } from '../../src/main/prompts/parse-prompt.js';

/** Parses the bank at build time, for `loadBank`. A wrong file is left to run time, which says what is wrong. */
export function promptBank(folder: string): Plugin {
  return {
    name: 'hotseat:prompt-bank',
    apply: 'build',
    async generateBundle() {
      const compiled = await compile(folder);
      this.emitFile({ type: 'asset', fileName: compiledName, source: JSON.stringify(compiled) });
    },
  };
}

async function compile(folder: string): Promise<CompiledBank> {
  const files = (await readdir(folder, { recursive: true })).filter((file) =>
    /[/\\].*\.ya?ml$/.test(file),
  );
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  const compiled = texts.flatMap((text, index) => {
    const parsed = parsePrompt(files[index] ?? '', text);
    return parsed.ok ? [[keyOf(text), parsed.value] as const] : [];
  });
  return Object.fromEntries(compiled);
}
