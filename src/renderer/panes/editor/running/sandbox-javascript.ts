import variant from '@jitl/quickjs-wasmfile-release-sync';
import { newQuickJSWASMModuleFromVariant, newVariant } from 'quickjs-emscripten-core';
import { maxMemory } from '../../../../core/code-run/code-run.js';
import { runJavaScript, type QuickJs } from '../../../../core/sandbox/run-javascript.js';
import type { SandboxJob } from '../../../../core/code-run/run-job.js';
import { capMemory, sealScope } from '../../../../core/sandbox/seal-scope.js';
import type { JavaScriptFiles, ToPage } from './to-page.js';

// A worker that runs JavaScript in QuickJS, an interpreter of its own: candidate code never meets this worker's.

type Start = { readonly kind: 'start'; readonly files: JavaScriptFiles };
type Run = { readonly kind: 'run'; readonly job: SandboxJob };

const tell: (message: ToPage) => void = self.postMessage.bind(self);
let newQuickJs: (() => Promise<QuickJs>) | null = null;

self.addEventListener('message', ({ data }: MessageEvent<Start | Run>) => {
  if (data.kind === 'run') void runJob(data.job);
  else
    start(data.files).catch((error: unknown) => {
      tell({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) });
    });
});

async function start({ wasm }: JavaScriptFiles): Promise<void> {
  const module = wasm instanceof ArrayBuffer ? await WebAssembly.compile(wasm) : wasm;
  const built = newVariant(variant, { wasmModule: module });
  const make = async (): Promise<QuickJs> =>
    (await newQuickJSWASMModuleFromVariant(built)) as unknown as QuickJs;
  await make(); // loads all that it loads lazily, before the doors are closed
  newQuickJs = make;
  capMemory(WebAssembly.Memory, maxMemory);
  tell({ kind: 'ready', module, left: sealScope(globalThis) });
}

async function runJob({ code, tests, skip }: SandboxJob): Promise<void> {
  if (newQuickJs === null) return;
  try {
    await runJavaScript(newQuickJs, code, tests, skip, (kind, part, result) => {
      tell({ kind, part, ...(result === undefined ? {} : { result }) });
    });
    tell({ kind: 'finished' });
  } catch {
    tell({ kind: 'broken' }); // the interpreter is gone, and with it any reason
  }
}
