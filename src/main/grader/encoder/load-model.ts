import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where the model and the program that computes it lie; one folder in the built app. */
export type ModelFolders = { readonly model: string; readonly wasm: string };

export type Embed = (text: string) => Promise<Float32Array>;

/**
 * Loads the encoder into this process, which takes 0.2 s and 130 MB; so it is for a process of its own. Rejects where
 * a file is missing.
 */
export async function loadModel({ model, wasm }: ModelFolders): Promise<Embed> {
  const { loadGraphModel, setWasmPaths } = await import('@energetic-ai/core');
  const { initModel } = await import('@energetic-ai/embeddings');
  setWasmPaths(join(wasm, '/'));
  const vocabulary = JSON.parse(
    await readFile(join(model, 'vocab.json'), 'utf8'),
  ) as readonly unknown[];
  const encoder = await initModel(async () => ({
    vocabulary: vocabulary as never,
    model: await loadGraphModel(`file://${join(model, 'model.json')}`),
  }));
  return async (text) => Float32Array.from(await encoder.embed(text));
}
