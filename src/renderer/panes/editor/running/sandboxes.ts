import type { CodeLanguage } from '../../../../core/code-run/code-run.js';
import type { Sandbox } from '../../../../core/code-run/run-job.js';
import { readJavaScriptFiles, readPythonFiles } from './runtime-files.js';
import type { JavaScriptFiles, PythonFiles, ToPage } from './to-page.js';

type Files = PythonFiles | JavaScriptFiles;

const newWorker: Readonly<Record<CodeLanguage, () => Worker>> = {
  python: () => new Worker(new URL('./sandbox-python.ts', import.meta.url), { type: 'module' }),
  javascript: () =>
    new Worker(new URL('./sandbox-javascript.ts', import.meta.url), { type: 'module' }),
};
const readFiles: Readonly<Record<CodeLanguage, () => Promise<Files>>> = {
  python: readPythonFiles,
  javascript: readJavaScriptFiles,
};

const files = new Map<CodeLanguage, Promise<Files>>();
const waiting = new Map<CodeLanguage, Promise<Sandbox>>();

/** Starts a sandbox ahead of its use: each runs one run only, so that nothing is left over from another. */
export function prepareSandbox(language: CodeLanguage): Promise<Sandbox> {
  const known = waiting.get(language);
  if (known !== undefined) return known;
  const starting = startSandbox(language);
  waiting.set(language, starting);
  starting.catch(() => {
    // The next one tries again, from the files on.
    if (waiting.get(language) === starting) waiting.delete(language);
    files.delete(language);
  });
  return starting;
}

/** The sandbox that waits, or a new one; the next is started once this one ends. */
export async function takeSandbox(language: CodeLanguage): Promise<Sandbox> {
  const prepared = prepareSandbox(language);
  // Before it is there: it waits for nobody else, and a release is not its end.
  waiting.delete(language);
  const { run, end } = await prepared;
  return {
    run,
    end: (how) => {
      end(how);
      void prepareSandbox(language).catch(() => undefined); // said when it is asked for
    },
  };
}

/** Ends the sandboxes that wait, and forgets what they start from. */
export function releaseSandboxes(): void {
  for (const sandbox of waiting.values()) {
    sandbox.then(
      ({ end }) => end('stopped'),
      () => undefined,
    );
  }
  waiting.clear();
  files.clear();
}

async function startSandbox(language: CodeLanguage): Promise<Sandbox> {
  const reading = files.get(language) ?? readFiles[language]();
  files.set(language, reading);
  const read = await reading;
  try {
    return await startWorker(language, read);
  } catch (error) {
    if (!('snapshot' in read) || read.snapshot === null) throw error;
    // A snapshot that does not load is done without from now on.
    files.set(language, Promise.resolve({ ...read, snapshot: null }));
    return startSandbox(language);
  }
}

async function startWorker(language: CodeLanguage, read: Files): Promise<Sandbox> {
  const worker = newWorker[language]();
  try {
    const module = await readied(worker, read);
    const now = await files.get(language);
    // Compiled once; the next sandboxes start from it.
    if (now !== undefined) files.set(language, Promise.resolve({ ...now, wasm: module }));
  } catch (error) {
    worker.terminate();
    throw error;
  }
  return {
    run: (job, hear) => {
      worker.onmessage = ({ data }: MessageEvent<unknown>) => hear(data);
      worker.onerror = () => hear({ kind: 'broken' });
      worker.postMessage({ kind: 'run', job });
    },
    end: () => worker.terminate(),
  };
}

function readied(worker: Worker, read: Files): Promise<WebAssembly.Module> {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<ToPage>) => {
      if (data.kind === 'ready' && 'module' in data) resolve(data.module);
      else reject(new Error('reason' in data ? data.reason : data.kind));
    };
    worker.onerror = ({ message }) => reject(new Error(message || 'its worker did not start'));
    worker.postMessage({ kind: 'start', files: read });
  });
}
