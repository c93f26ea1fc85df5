import { io, loadGraphModel, ready, setWasmPaths, tensor, type Tensor } from '@energetic-ai/core';
import { initModel } from '@energetic-ai/embeddings';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readWeights, type WeightSpec } from './model-weights.js';

/** Where the model and the program that computes it lie; one folder in the built app. */
export type ModelFolders = { readonly model: string; readonly wasm: string };

export type Embed = (text: string) => Promise<Float32Array>;

type ModelFile = {
  readonly modelTopology: object;
  readonly weightsManifest: readonly {
    readonly paths: readonly string[];
    readonly weights: readonly WeightSpec[];
  }[];
};

/**
 * Loads the encoder into this process, which takes 0.2 s and 100 MB; so it is for a process of its own. Rejects where
 * a file is missing.
 */
export async function loadModel({ model, wasm }: ModelFolders): Promise<Embed> {
  // Before anything else: once imported, the package looks for its program beside itself, and a failure is final.
  setWasmPaths(join(wasm, '/'));
  const parse = async (name: string): Promise<unknown> =>
    JSON.parse(await readFile(join(model, name), 'utf8'));
  await ready();
  const { modelTopology, weightsManifest } = (await parse('model.json')) as ModelFile;
  const parts = weightsManifest.flatMap(({ paths }) => paths).map((name) => join(model, name));
  const weightSpecs = weightsManifest.flatMap(({ weights }) => weights);
  const decodeWeights = (): Readonly<Record<string, Tensor>> => {
    const tensors: Record<string, Tensor> = {};
    readWeights(parts, weightSpecs, ({ name, shape, dtype }, values) => {
      tensors[name] = tensor(values, shape, dtype);
    });
    return tensors;
  };
  const artifacts = { modelTopology, weightSpecs };
  const encoder = await initModel(async () => ({
    vocabulary: (await parse('vocab.json')) as never,
    model: await loadGraphModel({ load: () => artifacts }, {}, { ...io, decodeWeights }),
  }));
  return async (text) => Float32Array.from(await encoder.embed(text));
}
