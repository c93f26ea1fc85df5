import { expect, test } from 'vitest';
import { refuseRoot, sandboxProblem } from './sandbox.js';

test('the app is refused to root, with what to do, unless they take the sandbox off themselves', () => {
  const start = (/** @type {string[]} */ args, /** @type {boolean} */ asRoot) => () =>
    refuseRoot(args, 'npm start', asRoot);
  expect(start([], true)).toThrow('npm start -- --no-sandbox');
  expect(start(['--data-dir', 'x'], true)).toThrow('as another user');
  expect(start(['--no-sandbox'], true)).not.toThrow();
  expect(start([], false)).not.toThrow();
});

// `sh` stands for setpriv: whatever is tried under it fails as in a container without user namespaces.
test.runIf(process.platform === 'linux')(
  'a sandbox that cannot work is told by what was tried',
  () => {
    const refuse = ['sh', '-c', 'echo unshare failed: Operation not permitted >&2; exit 1', 'sh'];
    const problem = sandboxProblem('/nowhere/electron', refuse);
    expect(problem).toContain('; chrome-sandbox is not setuid root');
  },
);
