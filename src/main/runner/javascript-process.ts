import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import variant from '@jitl/quickjs-wasmfile-release-sync';
import { newQuickJSWASMModuleFromVariant, newVariant } from 'quickjs-emscripten-core';
import { maxMemory } from '../../core/code-run/code-run.js';
import { runJavaScript, type QuickJs } from '../../core/sandbox/run-javascript.js';
import type { SandboxJob } from '../../core/code-run/run-job.js';
import { capMemory } from '../../core/sandbox/seal-scope.js';

// A process that runs JavaScript in QuickJS: an interpreter that knows neither Node nor a file.

declare const WebAssembly: {
  readonly compile: (bytes: Uint8Array) => Promise<object>;
  readonly Memory: Parameters<typeof capMemory>[0];
};

const tell = (message: object): void => {
  process.send?.(message);
};

const { resolve } = createRequire(import.meta.url);
const path = resolve('@jitl/quickjs-wasmfile-release-sync/wasm');
const wasmModule = await WebAssembly.compile(await readFile(path));
capMemory(WebAssembly.Memory, maxMemory);
const newQuickJs = async (): Promise<QuickJs> =>
  (await newQuickJSWASMModuleFromVariant(
    newVariant(variant, { wasmModule: wasmModule as never }),
  )) as unknown as QuickJs;

process.on('message', ({ code, tests, skip }: SandboxJob) => {
  runJavaScript(newQuickJs, code, tests, skip, (kind, part, result) =>
    tell({ kind, part, result }),
  ).then(
    () => tell({ kind: 'finished' }),
    () => tell({ kind: 'broken' }), // the interpreter is gone, and with it any reason
  );
});
process.on('disconnect', () => process.exit());
tell({ kind: 'ready' });
