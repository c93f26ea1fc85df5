import type { Asked, Told } from './channel.js';
import { loadModel, type ModelFolders } from './load-model.js';

/** What the encoder's process does: loads the model once, then answers in the order of asking. */
export function serveEncoder(
  folders: ModelFolders,
  tell: (told: Told) => void,
): (asked: Asked) => void {
  const model = loadModel(folders).catch((error: unknown) => {
    console.error('[encoder]', error);
    return null;
  });
  let last = Promise.resolve();
  return ({ id, text }) => {
    last = last.then(async () => {
      const embed = await model;
      tell({ id, vector: embed === null ? null : await embed(text) });
    });
  };
}
