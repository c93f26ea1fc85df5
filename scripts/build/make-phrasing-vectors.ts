import { rename, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { childChannel, installedModel } from '../../src/main/grader/encoder/child-channel.js';
import { encoderOver } from '../../src/main/grader/encoder/remote-encoder.js';
import { packVectors, readPacked } from '../../src/main/grader/encoder/vector-file.js';
import { rubricTexts } from '../../src/main/grader/offline/rubric/sentence-vectors.js';
import { loadPrompts } from '../../src/main/prompts/bank/read-bank.js';

// Embeds the texts of a bank's rubrics: node --import tsx <this file> <bank> <file>. What stands in the file already is
// taken over, so that an edited prompt costs a second and not two minutes.

const [, , bank = '', file = ''] = process.argv;
const { prompts } = await loadPrompts(bank);
const { find } = await readPacked(file);
const texts = [...new Set(prompts.flatMap(rubricTexts))];
const open = texts.filter((text) => find(text) === null);
const computed = new Map((await Promise.all(shares(open).map(embedded))).flat());
const vectors = texts.flatMap((text) => {
  const vector = computed.get(text) ?? find(text);
  return vector === null ? [] : [[text, vector] as const];
});
// Renamed when whole: two builds may run at a time, and one may be stopped.
const part = `${file}.${String(process.pid)}`;
await writeFile(part, packVectors(new Map(vectors)));
await rename(part, file);

/** One process a core: each computes on one. */
function shares(all: readonly string[]): readonly (readonly string[])[] {
  const size = Math.ceil(all.length / availableParallelism());
  return Array.from({ length: size === 0 ? 0 : Math.ceil(all.length / size) }, (_, index) =>
    all.slice(index * size, (index + 1) * size),
  );
}

async function embedded(
  share: readonly string[],
): Promise<readonly (readonly [string, Float32Array])[]> {
  const encoder = encoderOver(childChannel(installedModel()));
  const result = await encoder.embed(share);
  encoder.close();
  if (!result.ok) throw new Error(`the encoder: ${result.error.kind}`);
  return result.value.map((vector, index) => [share[index] ?? '', vector]);
}
