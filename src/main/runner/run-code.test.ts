import { expect, test } from 'vitest';
import type { CodeJob, CodeRun } from '../../core/code-run/code-run.js';
import { runCode } from './run-code.js';

// The real interpreters: what they say in which case is what a person reads.

const jobOf = (
  language: CodeJob['language'],
  code: string,
  tests: Readonly<Record<string, string>>,
): CodeJob => ({
  language,
  code,
  tests: Object.entries(tests).map(([name, test]) => ({ name, code: test })),
});
const verdicts = ({ results }: CodeRun): Readonly<Record<string, string>> =>
  Object.fromEntries(results.map(({ name, verdict }) => [name, verdict]));
const messageOf = ({ results }: CodeRun, name: string): string =>
  results.find((result) => result.name === name)?.message ?? '';

const slow = 120_000; // a start takes seconds, and many on a busy machine

test(
  'Python: every verdict, the candidate’s own line, and no way out',
  async () => {
    const code = [
      'import sys',
      'kept = []',
      'def twice(x):',
      '    kept.append(x)',
      '    return 2 * x',
      'def broken():',
      '    return twice(missing)',
      'print("run as", __name__)',
    ].join('\n');
    const run = await runCode(
      jobOf('python', code, {
        right: 'print("seen"); assert twice(2) == 4',
        fresh: 'assert kept == [], "a test sees what another left"',
        wrong: 'assert twice(2) == 5, "two times two"',
        breaks: 'broken()',
        exits: 'sys.exit(0)',
        memory: 'x = []\nwhile True: x.append(bytearray(10**7))',
        after: 'assert twice(1) == 2',
        recursion: 'def r(): return r() + 1\nr()',
        javascript: 'import js',
        inner: 'import pyodide_js',
        http: 'import pyodide.http',
        url: 'import urllib.request; urllib.request.urlopen("http://127.0.0.1:1/")',
        file: 'open("/etc/passwd").read()',
        process: 'import subprocess; subprocess.run(["ls"])',
        escape: [
          'import sys',
          'frame = sys._getframe()',
          'while "report" not in frame.f_locals: frame = frame.f_back',
          'frame.f_locals["report"].constructor("return 1")()',
        ].join('\n'),
        loop: 'import asyncio\nasync def f(): await asyncio.sleep(0.01)\nasyncio.run(f())',
      }),
    );
    expect(run.program).toMatchObject({ verdict: 'passed', output: 'run as __main__\n' });
    expect(verdicts(run)).toEqual({
      right: 'passed',
      fresh: 'passed',
      wrong: 'failed',
      breaks: 'error',
      exits: 'error',
      memory: 'memory',
      after: 'passed',
      recursion: 'error',
      javascript: 'error',
      inner: 'error',
      http: 'error',
      url: 'error',
      file: 'error',
      process: 'error',
      escape: 'error',
      loop: 'passed',
    });
    expect(run.results[0]?.output).toBe('seen\n');
    expect(messageOf(run, 'wrong')).toMatch(/^two times two\nexpected 5\ngot 4\ntest, line 1/);
    expect(run.results.find(({ name }) => name === 'breaks')).toMatchObject({ line: 7 });
    expect(messageOf(run, 'javascript')).toMatch(/No module named 'js'/);
    expect(messageOf(run, 'file')).toMatch(/^FileNotFoundError/);
    expect(messageOf(run, 'url')).toMatch(/unreachable/);
    expect(messageOf(run, 'escape')).toMatch(/Code generation from strings disallowed/);
  },
  slow,
);

test(
  'a syntax error tells its line, and a loop costs its own test alone',
  async () => {
    const wrong = await runCode(jobOf('python', 'x = 1\ndef f(:\n  pass', { any: 'pass' }));
    expect(wrong.program).toMatchObject({ verdict: 'error', line: 2 });
    const loop = await runCode(
      jobOf('python', 'def f(): return 1', {
        before: 'f()',
        loop: 'while True: pass',
        dies: 'import os; os._exit(1)',
        after: 'assert f() == 1',
      }),
      2,
    );
    expect(verdicts(loop)).toEqual({
      before: 'passed',
      loop: 'timed-out',
      dies: 'error',
      after: 'passed',
    });
  },
  slow,
);

test(
  'JavaScript: every verdict, the candidate’s own line, and nothing of Node',
  async () => {
    const code = 'const add = (a, b) => a + b;\nfunction broken() {\n  return missing;\n}';
    const run = await runCode(
      jobOf('javascript', code, {
        right: 'assert.equal(add(1, 2), 3)',
        wrong: 'assert.deepEqual([add(1, 2)], [4])',
        breaks: 'broken()',
        waits: 'await new Promise((done) => setTimeout(done, 1e9))',
        never: 'await new Promise(() => {})',
        memory: 'const x = []; for (;;) x.push(new Array(1e5).fill(0))',
        after: 'assert(true)',
        recursion: 'const r = () => r() + 1; r()',
        node: "assert.equal(typeof process + typeof fetch + typeof require, 'undefined'.repeat(3))",
        loop: 'for (;;);',
      }),
      4,
    );
    expect(verdicts(run)).toEqual({
      right: 'passed',
      wrong: 'failed',
      breaks: 'error',
      waits: 'passed',
      never: 'failed',
      memory: 'memory',
      after: 'passed',
      recursion: 'error',
      node: 'passed',
      loop: 'timed-out',
    });
    expect(messageOf(run, 'wrong')).toMatch(/^AssertionError: got \[3\], not \[4\]/);
    expect(run.results.find(({ name }) => name === 'breaks')).toMatchObject({ line: 3 });
  },
  slow,
);

test(
  'a failed test tells what it expected and what it got, each evaluated once',
  async () => {
    const code = 'calls = []\ndef f(x):\n    calls.append(x)\n    return [x]';
    const run = await runCode(
      jobOf('python', code, {
        equal: 'assert f(1) == [2], ("two is due", calls)',
        once: 'assert f(1) == [1]\nassert calls == [1], calls',
        near: 'got = 0.5\nassert abs(got - 0.25) < 1e-9, f"a quarter: {got}"',
        rows: 'got, want = [1], [2]\nassert all(g == w for g, w in zip(got, want))',
        close: 'import math\nassert math.isclose(0.5, 0.25, abs_tol=1e-9), 3',
        truth: 'def check():\n    assert (1 in f(2)) is True\ncheck()',
        plain: 'assert not f(1), "as it was"',
        both: 'got = f(1)\nassert got == [1] and (len(got) == 1 and f(2) == [3]), "both"',
        after: 'assert f(1) == [1] and calls == [1], calls',
        owed: 'assert abs(f(10)[0] + 10) < 1e-6, f(10)[0]',
        none: 'assert abs(f(5)[0]) < 1e-6, "none is left"',
        wrong: 'assert (',
      }),
    );
    expect(messageOf(run, 'equal')).toMatch(
      /^two is due · \[1\]\nexpected \[2\]\ngot \[1\]\ntest, line 1/,
    );
    expect(verdicts(run)).toMatchObject({
      once: 'passed',
      after: 'passed',
      truth: 'failed',
      wrong: 'error',
    });
    expect(messageOf(run, 'near')).toMatch(/^a quarter: 0.5\nexpected 0.25\ngot 0.5\n/);
    expect(messageOf(run, 'rows')).toMatch(/^expected \[2\]\ngot \[1\]\ntest, line 2/);
    expect(messageOf(run, 'close')).toMatch(/^3\nexpected 0.25\ngot 0.5\n/);
    expect(messageOf(run, 'truth')).toMatch(/^expected True\ngot False\n/);
    // Bug: "The test says: 10", and nothing tells that it should have been −10.
    expect(messageOf(run, 'owed')).toMatch(/^expected -10\ngot 10\ntest, line 1/);
    expect(messageOf(run, 'none')).toMatch(/^none is left\nexpected 0\ngot 5\n/);
    expect(messageOf(run, 'both')).toMatch(/^both\nexpected \[3\]\ngot \[2\]\ntest, line 2/);
    expect(messageOf(run, 'plain')).toMatch(/^AssertionError: as it was\ntest, line 1/);
    const script = { wrong: "assert.equal(1, 2, 'two is due')" };
    const other = await runCode(jobOf('javascript', '', script));
    expect(messageOf(other, 'wrong')).toMatch(/^AssertionError: two is due\nexpected 2\ngot 1/);
  },
  slow,
);
