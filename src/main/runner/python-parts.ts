import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { LoadPyodide, PythonParts, Wasm } from '../../core/sandbox/start-python.js';

declare const WebAssembly: Wasm;

/** Pyodide from node_modules. Read it before the thread is made to look like a browser, import it after. */
export async function readPython(): Promise<() => Promise<PythonParts>> {
  const require = createRequire(import.meta.url);
  const read = (name: string): Promise<Uint8Array> => readFile(require.resolve(`pyodide/${name}`));
  const [bytes, stdlib] = await Promise.all([read('pyodide.asm.wasm'), read('python_stdlib.zip')]);
  const module = await WebAssembly.compile(bytes);
  return async () => {
    const { loadPyodide } = (await import('pyodide')) as unknown as { loadPyodide: LoadPyodide };
    const { default: createPyodideModule } = await import('pyodide/pyodide.asm.mjs');
    return { loadPyodide, createPyodideModule, wasm: WebAssembly, module, stdlib, snapshot: null };
  };
}
