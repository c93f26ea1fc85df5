import { expect, test } from 'vitest';
import { policyFor } from './content-policy.js';

const script = 'text/javascript; charset=utf-8';

// Bug: WebAssembly, or a request, is allowed to more than the one kind of worker that needs it.
test('only the sandboxes compile WebAssembly, and they alone may request nothing', () => {
  for (const path of [
    '/out/assets/sandbox-python-a1.js',
    'C:\\out\\assets\\sandbox-javascript.js',
  ]) {
    expect(policyFor(script, path)).toContain("'wasm-unsafe-eval'");
    expect(policyFor(script, path)).not.toMatch(/connect-src|unsafe-inline|'unsafe-eval'/);
    expect(policyFor(script, path)).toContain("default-src 'none'");
    expect(policyFor(script, path)).toContain("worker-src 'none'");
  }
  for (const [type, path] of [
    ['text/html; charset=utf-8', '/out/index.html'],
    [script, '/out/assets/sandboxes-b2.js'],
    [script, '/out/sandbox-python/other.js'],
  ] as const) {
    expect(policyFor(type, path)).not.toContain('wasm-unsafe-eval');
    expect(policyFor(type, path)).toContain("connect-src 'self'");
  }
});
