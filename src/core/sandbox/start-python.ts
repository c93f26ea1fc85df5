import { maxMemory } from '../code-run/code-run.js';
import { preloaded, pythonHarness } from './python-harness.js';
import { capMemory, type Scope } from './seal-scope.js';

/** `run` of the harness, as it arrives from Python. */
type Run = (
  code: string,
  testsJson: string,
  skipJson: string,
  report: (kind: string, part: number, resultJson: string) => void,
) => void;

/** The parts of Pyodide that are used here. */
type Python = {
  readonly runPython: (code: string) => unknown;
  readonly makeMemorySnapshot: () => Uint8Array;
};
export type LoadPyodide = (options: Readonly<Record<string, unknown>>) => Promise<Python>;

/** WebAssembly, of which neither this folder's types nor Node's know anything. */
export type Wasm = {
  readonly Memory: Parameters<typeof capMemory>[0];
  readonly Module: new (bytes: Uint8Array) => object;
  readonly compile: (bytes: Uint8Array) => Promise<object>;
  readonly instantiate: (module: object, imports: object) => Promise<object>;
};

export type PythonParts = {
  readonly loadPyodide: LoadPyodide;
  /** The default export of pyodide.asm.mjs. */
  readonly createPyodideModule: unknown;
  readonly wasm: Wasm;
  /** Its compiled WebAssembly. */
  readonly module: object;
  readonly stdlib: Uint8Array;
  /** Memory of an interpreter that has started; without one it starts from nothing, which takes seconds. */
  readonly snapshot: Uint8Array | null;
};

// Pyodide names its files by an address and fetches them. These are answered from `parts`; nothing is requested.
const base = 'app://hotseat/python/';
/** From pyodide-lock.json of this very version; no package is ever installed. */
const lockFileContents = {
  info: { abi_version: '2026_0', arch: 'wasm32', platform: 'emscripten_5_0_3', python: '3.14.2' },
  packages: {},
};

/** Starts a Python in the global object of a worker that nothing else runs in. */
export async function startPython(scope: Scope, parts: PythonParts): Promise<Python> {
  return load(scope, parts, parts.snapshot === null ? {} : { _loadSnapshot: parts.snapshot });
}

/** Starts one from nothing, loads what candidates import most, and returns its memory for later starts. */
export async function snapshotOf(scope: Scope, parts: PythonParts): Promise<Uint8Array> {
  const python = await load(scope, parts, { _makeSnapshot: true });
  python.runPython(`import ${preloaded}`);
  return python.makeMemorySnapshot();
}

/** The harness's `run`, in a Python that has been started. From here on Python knows no JavaScript. */
export function harnessed(python: Python): Run {
  return python.runPython(pythonHarness) as Run;
}

async function load(
  scope: Scope,
  parts: PythonParts,
  snapshot: Readonly<Record<string, unknown>>,
): Promise<Python> {
  const { wasm, module, stdlib, loadPyodide, createPyodideModule } = parts;
  capMemory(wasm.Memory, maxMemory);
  Object.assign(wasm, {
    instantiateStreaming: async (_response: unknown, imports: object) => ({
      module,
      instance: await wasm.instantiate(module, imports),
    }),
  });
  Object.assign(scope, {
    fetch: async () => ({ ok: true, arrayBuffer: async () => stdlib }),
  });
  return loadPyodide({
    indexURL: base,
    createPyodideModule,
    lockFileContents,
    // What `import js` would show. The harness closes that door too, but nothing lies behind it either way.
    jsglobals: {},
    stdin: () => null,
    stdout: () => undefined,
    stderr: () => undefined,
    enableRunUntilComplete: false,
    ...snapshot,
  });
}
