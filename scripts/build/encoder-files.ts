import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Plugin } from 'vite';
import { encoderFolder, vectorsName } from '../../src/main/grader/encoder/packaged.js';

const maker = 'scripts/build/make-phrasing-vectors.ts';
const packages = 'node_modules/@energetic-ai';
/** Its seven parts of weights, its graph and its vocabulary; and the two programs, with and without SIMD. */
const models = /^(?:group1-shard\dof7|model\.json|vocab\.json)$/;
const programs = /^tfjs-backend-wasm(?:-simd)?\.wasm$/;

/**
 * Puts beside main what the sentence encoder reads, and the vectors of the bank's texts, which take two minutes to
 * compute once. Where they cannot be made the app works all the same, and embeds a rubric when it grades.
 */
export function encoderFiles(root: string, bank: string): Plugin {
  return {
    name: 'hotseat:encoder-files',
    apply: 'build',
    async generateBundle() {
      const emitAll = async (folder: string, wanted: RegExp): Promise<void> => {
        const names = (await readdir(folder)).filter((name) => wanted.test(name));
        if (names.length === 0) this.error(`${folder} holds nothing of the sentence encoder`);
        for (const name of names) {
          const source = await readFile(join(folder, name));
          this.emitFile({ type: 'asset', fileName: `${encoderFolder}/${name}`, source });
        }
      };
      await emitAll(resolve(root, packages, 'model-embeddings-en/dist'), models);
      await emitAll(resolve(root, packages, 'core/dist'), programs);
      try {
        const source = await readFile(await vectorsFile(root, bank));
        this.emitFile({ type: 'asset', fileName: vectorsName, source });
      } catch (error) {
        this.warn(`Grading will start slowly, since the bank was not embedded: ${String(error)}`);
      }
    },
  };
}

/** What the vectors depend on besides the bank; they are looked through anew when one of these changes. */
const sources = [
  maker,
  'src/main/grader/offline/rubric/sentence-vectors.ts',
  'src/main/grader/encoder/vector-file.ts',
  `${packages}/model-embeddings-en/package.json`,
];

async function vectorsFile(root: string, bank: string): Promise<string> {
  const prompts = (await readdir(resolve(root, bank), { recursive: true }))
    .filter((name) => /[/\\].*\.ya?ml$/.test(name))
    .map((name) => join(bank, name));
  const hash = createHash('sha256');
  for (const name of [...sources, ...prompts.sort()])
    hash.update(await readFile(resolve(root, name)));
  const key = hash.digest('hex');
  const cache = resolve(root, 'node_modules/.cache/hotseat');
  const [file, stamp] = [join(cache, vectorsName), join(cache, `${vectorsName}.key`)];
  if ((await readFile(stamp, 'utf8').catch(() => '')) === key) return file;
  await mkdir(cache, { recursive: true });
  console.log('Embedding what the bank says of its criteria: once, two minutes on two cores …');
  const args = ['--import', 'tsx', maker, bank, file];
  await promisify(execFile)(process.execPath, args, { cwd: root });
  await writeFile(stamp, key);
  return file;
}
