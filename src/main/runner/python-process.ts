import type { SandboxJob } from '../../core/code-run/run-job.js';
import { harnessed, startPython } from '../../core/sandbox/start-python.js';
import { sealScope } from '../../core/sandbox/seal-scope.js';
import { looksLikeBrowser } from './browser-like.js';
import { readPython } from './python-parts.js';

// A process that starts Python, gives up everything else, and then runs what it is sent.

const parent = process;
const tell = (message: object): void => {
  parent.send?.(message);
};

const parts = await readPython();
looksLikeBrowser();
const run = harnessed(await startPython(globalThis, await parts()));
sealScope(globalThis);

parent.on('message', ({ code, tests, skip }: SandboxJob) => {
  const texts = JSON.stringify(tests.map((test) => test.code));
  try {
    run(code, texts, JSON.stringify(skip), (kind, part, json) => {
      tell(kind === 'ended' ? { kind, part, result: JSON.parse(json) as unknown } : { kind, part });
    });
    tell({ kind: 'finished' });
  } catch {
    tell({ kind: 'broken' }); // Python itself is gone, and with it any reason
  }
});
parent.on('disconnect', () => parent.exit());
tell({ kind: 'ready' });
