import type { Asked } from './channel.js';
import { serveEncoder } from './serve-encoder.js';

// The encoder's process where there is no Electron: node … <this file> <model folder> <wasm folder>

const [, , model = '', wasm = ''] = process.argv;
const serve = serveEncoder({ model, wasm }, (told) => process.send?.(told));
process.on('message', (asked: Asked) => serve(asked));
process.on('disconnect', () => process.exit());
