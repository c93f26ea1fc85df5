import moduleAddress from 'pyodide/pyodide.asm.mjs?url';
import loaderAddress from 'pyodide/pyodide.mjs?url';
import {
  harnessed,
  startPython,
  type LoadPyodide,
  type Wasm,
} from '../../../../core/sandbox/start-python.js';
import type { SandboxJob } from '../../../../core/code-run/run-job.js';
import { sealScope } from '../../../../core/sandbox/seal-scope.js';
import type { PythonFiles, ToPage } from './to-page.js';

// A worker that starts Python, gives up everything else, and then runs what it is sent. Its policy lets it request
// nothing (src/main/protocol/content-policy.ts); what is taken away here, no code can even name.

type Start = { readonly kind: 'start'; readonly files: PythonFiles };
type Run = { readonly kind: 'run'; readonly job: SandboxJob };

const tell: (message: ToPage) => void = self.postMessage.bind(self);
let run: ReturnType<typeof harnessed> | null = null;

self.addEventListener('message', ({ data }: MessageEvent<Start | Run>) => {
  if (data.kind === 'run') runJob(data.job);
  else
    start(data.files).catch((error: unknown) => {
      tell({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) });
    });
});

async function start({ wasm, stdlib, snapshot }: PythonFiles): Promise<void> {
  // As they come from Pyodide: a bundler would warn of their ways for Node, and rename what their code looks up.
  const loader = import(/* @vite-ignore */ loaderAddress) as Promise<{ loadPyodide: LoadPyodide }>;
  const inner = import(/* @vite-ignore */ moduleAddress) as Promise<{ default: unknown }>;
  const module = wasm instanceof ArrayBuffer ? await WebAssembly.compile(wasm) : wasm;
  const python = await startPython(globalThis, {
    loadPyodide: (await loader).loadPyodide,
    createPyodideModule: (await inner).default,
    wasm: WebAssembly as unknown as Wasm,
    module,
    stdlib: new Uint8Array(stdlib),
    snapshot: snapshot === null ? null : new Uint8Array(snapshot),
  });
  run = harnessed(python);
  const left = sealScope(globalThis);
  tell({ kind: 'ready', module, left });
}

function runJob({ code, tests, skip }: SandboxJob): void {
  const texts = JSON.stringify(tests.map((test) => test.code));
  try {
    run?.(code, texts, JSON.stringify(skip), (kind, part, json) => {
      tell({ kind, part, ...(json === '' ? {} : { result: JSON.parse(json) as unknown }) });
    });
    tell({ kind: 'finished' });
  } catch {
    tell({ kind: 'broken' }); // Python itself is gone, and with it any reason
  }
}
