import variant from '@jitl/quickjs-wasmfile-release-sync';
import { newQuickJSWASMModuleFromVariant } from 'quickjs-emscripten-core';
import { expect, test } from 'vitest';
import type { PartResult } from '../../core/code-run/code-run.js';
import { runJavaScript, type QuickJs } from '../../core/sandbox/run-javascript.js';

type Context = ReturnType<ReturnType<QuickJs['newRuntime']>['newContext']>;

/** The real interpreter, and the longest text that comes out of it. */
async function watched(): Promise<{ readonly quickJs: QuickJs; readonly longest: () => number }> {
  const quickJs = (await newQuickJSWASMModuleFromVariant(variant)) as unknown as QuickJs;
  let longest = 0;
  const see = <T>(value: T): T => {
    longest = Math.max(longest, JSON.stringify(value ?? null).length);
    return value;
  };
  const watch = (context: Context): Context => {
    const { dump, getString } = context;
    return Object.assign(context, {
      dump: (handle: Parameters<typeof dump>[0]) => see(dump.call(context, handle)),
      getString: (handle: Parameters<typeof dump>[0]) => see(getString.call(context, handle)),
    });
  };
  const newRuntime = (): ReturnType<QuickJs['newRuntime']> => {
    const runtime = quickJs.newRuntime();
    const newContext = runtime.newContext.bind(runtime);
    return Object.assign(runtime, { newContext: () => watch(newContext()) });
  };
  return { quickJs: { newRuntime }, longest: () => longest };
}

const long = "'x'.repeat(2e7)";

// Bug: what the code prints or throws comes out whole, beyond every limit on the interpreter's memory.
test.each([
  [`console.log(${long})`, 'passed', ''],
  [`Array.prototype.join = () => ${long}; console.log(1)`, 'passed', ''],
  [`throw new RangeError(${long})`, 'error', 'RangeError: x'],
  [`throw ${long}`, 'error', 'Thrown: x'],
  [`throw { get name() { throw ${long} } }`, 'error', 'Thrown: something that cannot be shown'],
  [`globalThis.__said = () => ${long}; throw ${long}`, 'error', ''],
  [`globalThis.__fire = () => ${long}`, 'passed', ''],
  ['throw new TypeError("plain")', 'error', 'TypeError: plain\nsolution.js, line 1'],
  ['throw { name: "Own", message: "words" }', 'error', 'Own: words'],
  ['throw null', 'error', 'Thrown: null'],
])(
  'no long text leaves the interpreter: %s',
  { timeout: 30_000 },
  async (code, verdict, message) => {
    const { quickJs, longest } = await watched();
    const results: PartResult[] = [];
    await runJavaScript(
      async () => quickJs,
      code,
      [],
      [],
      (_kind, _part, result) => {
        if (result !== undefined) results.push(result);
      },
    );
    expect(results[0]).toMatchObject({ verdict });
    expect(results[0]?.message).toContain(message);
    expect(longest()).toBeLessThan(100_000);
  },
);
