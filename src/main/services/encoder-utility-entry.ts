import type { Asked } from '../grader/encoder/channel.js';
import { serveEncoder } from '../grader/encoder/serve-encoder.js';

// The encoder's process in the app: a utility process, with the model's folder as its only argument.

const folder = process.argv.at(-1) ?? '';
const serve = serveEncoder({ model: folder, wasm: folder }, (told) => {
  process.parentPort.postMessage(told);
});
process.parentPort.on('message', ({ data }) => serve(data as Asked));
