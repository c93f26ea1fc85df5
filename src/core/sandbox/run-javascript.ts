import {
  cut,
  maxMemory,
  maxMessage,
  maxOutput,
  notRun,
  type CodeTest,
  type PartResult,
} from '../code-run/code-run.js';
import { javascriptPrelude } from './javascript-harness.js';

/** The parts of quickjs-emscripten that are used here: an interpreter of its own, which knows no browser and no Node. */
type Handle = { readonly dispose: () => void };
type Evaluated = { readonly value: Handle } | { readonly error: Handle };
type Context = {
  readonly global: Handle;
  readonly evalCode: (code: string, file: string) => Evaluated;
  readonly dump: (handle: Handle) => unknown;
  readonly getString: (handle: Handle) => string;
  readonly getPromiseState: (
    handle: Handle,
  ) =>
    | { readonly type: 'fulfilled' | 'pending' }
    | { readonly type: 'rejected'; readonly error: Handle };
  readonly newFunction: (name: string, run: (text: Handle) => undefined) => Handle;
  readonly setProp: (object: Handle, key: string, value: Handle) => void;
};
type Runtime = {
  readonly setMemoryLimit: (bytes: number) => void;
  readonly setMaxStackSize: (bytes: number) => void;
  readonly newContext: () => Context;
  readonly executePendingJobs: () => unknown;
};
export type QuickJs = { readonly newRuntime: () => Runtime };

type Report = (kind: 'started' | 'ended', part: number, result?: PartResult) => void;

const solution = 'solution.js';
const testFile = 'test.js';
/** Of the interpreter's stack, in bytes. The stack of the thread around it may end before; see `runSafely`. */
const maxStack = 1024 * 1024;

/**
 * Runs the code by itself, then each test on a fresh load of it, each in an interpreter of its own, since memory that
 * one has taken is not given back. Parts in `skip` are left out.
 */
export async function runJavaScript(
  newQuickJs: () => Promise<QuickJs>,
  code: string,
  tests: readonly CodeTest[],
  skip: readonly number[],
  report: Report,
): Promise<void> {
  for (const [part, test] of [null, ...tests].entries()) {
    if (skip.includes(part)) continue;
    report('started', part);
    report('ended', part, runSafely(await newQuickJs(), code, test?.code ?? null));
  }
}

function runSafely(quickJs: QuickJs, code: string, test: string | null): PartResult {
  try {
    return runPart(quickJs, code, test);
  } catch (error) {
    // The thread's stack gave out before the interpreter's. This interpreter is lost; the next part has its own.
    if (!(error instanceof RangeError)) throw error;
    return { ...notRun, verdict: 'error', message: 'RangeError: the calls nest too deep.' };
  }
}

function runPart(quickJs: QuickJs, code: string, test: string | null): PartResult {
  const runtime = quickJs.newRuntime();
  runtime.setMemoryLimit(maxMemory);
  runtime.setMaxStackSize(maxStack);
  const context = runtime.newContext();
  let output = '';
  const print = context.newFunction('print', (text) => {
    if (output.length <= maxOutput) output += context.getString(text);
    return undefined;
  });
  context.setProp(context.global, '__print', print);
  const sources = { [solution]: code, [testFile]: test ?? '' };
  const fails = (error: Handle): PartResult => ({
    ...explain(fieldsIn(context, error), sources),
    output: cut(output, maxOutput),
  });

  context.evalCode(javascriptPrelude, 'prelude.js');
  const loaded = context.evalCode(code, solution);
  if ('error' in loaded) return fails(loaded.error);
  if (test === null) {
    const late = settle(context, runtime);
    return late === null
      ? { ...notRun, verdict: 'passed', output: cut(output, maxOutput) }
      : fails(late);
  }
  output = ''; // what it prints while loading was shown once
  const run = context.evalCode(`(async () => {${test}\n})()`, testFile);
  if ('error' in run) return fails(run.error);
  const late = settle(context, runtime);
  if (late !== null) return fails(late);
  const state = context.getPromiseState(run.value);
  if (state.type === 'rejected') return fails(state.error);
  const text = cut(output, maxOutput);
  return state.type === 'fulfilled'
    ? { ...notRun, verdict: 'passed', output: text }
    : {
        ...notRun,
        verdict: 'failed',
        message: 'It waits for something that never happens.',
        output: text,
      };
}

/** Lets promises settle and timers fire until nothing is left, or one of them throws. */
function settle(context: Context, runtime: Runtime): Handle | null {
  for (;;) {
    runtime.executePendingJobs();
    const fired = context.evalCode('__fire() === true', 'timers.js');
    if ('error' in fired) return fired.error;
    if (context.dump(fired.value) !== true) return null;
  }
}

/** Name, message and stack of what was thrown, cut inside the interpreter; see the prelude. */
function fieldsIn(context: Context, thrown: Handle): unknown {
  context.setProp(context.global, '__thrown', thrown);
  const said = context.evalCode('__said()', 'said.js');
  return context.dump('error' in said ? said.error : said.value);
}

type Sources = Readonly<Record<string, string>>;

function explain(error: unknown, sources: Sources): Omit<PartResult, 'output'> {
  const { name, message, stack } = fieldsOf(error);
  if (message === 'out of memory') {
    const said = `It needs more than ${String(maxMemory / 1024 / 1024)} MB of memory.`;
    return { verdict: 'memory', message: said, line: null };
  }
  const frames = [...stack.matchAll(/at (?:(\S+) \()?((?:solution|test)\.js):(\d+)/g)]
    .map(([, where, file = '', line]) => ({ where, file, line: Number(line) }))
    // The last line of the test's file is the call that a test is wrapped in.
    .filter(({ file, line }) => line <= (sources[file]?.split('\n').length ?? 0));
  const said = [
    `${name}: ${message}`,
    ...frames
      .slice(0, 8)
      .toReversed()
      .map((frame) => place(frame, sources)),
  ];
  return {
    verdict: name === 'AssertionError' ? 'failed' : 'error',
    message: cut(said.join('\n'), maxMessage),
    line: frames.find(({ file }) => file === solution)?.line ?? null,
  };
}

type Frame = { readonly where: string | undefined; readonly file: string; readonly line: number };

function place({ where, file, line }: Frame, sources: Sources): string {
  const inside = where === undefined || where.startsWith('<') ? '' : `, in ${where}`;
  const text = sources[file]?.split('\n')[line - 1]?.trim() ?? '';
  const head = `${file === testFile ? 'test' : file}, line ${String(line)}${inside}`;
  return text === '' ? head : `${head}\n    ${text}`;
}

function fieldsOf(error: unknown): {
  readonly name: string;
  readonly message: string;
  readonly stack: string;
} {
  if (typeof error !== 'object' || error === null) {
    return { name: 'Thrown', message: String(error), stack: '' };
  }
  const { name = 'Error', message = '', stack = '' } = error as Readonly<Record<string, unknown>>;
  return { name: String(name), message: String(message), stack: String(stack) };
}
