import type { CodeJob, CodeRun } from '../../core/code-run/code-run.js';
import { resultWords } from '../../core/code-run/message-parts.js';
import type { Prompt } from '../../core/prompt/prompt.js';
import { runCode } from './run-code.js';

/** One claim of a prompt about its code, and what is wrong with it; null where it holds. */
type CodeCheck = { readonly name: string; readonly problem: string | null };

type Run = (job: CodeJob) => Promise<CodeRun>;

/**
 * Runs what a coding prompt claims: the reference passes every test, the starter passes none, and each wrong solution
 * fails the tests that it names and no other, with the results that it names. One after the other, since each run takes a core.
 */
export async function checkCode(prompt: Prompt, run: Run = runCode): Promise<readonly CodeCheck[]> {
  const { code } = prompt;
  if (code === undefined) return [];
  const tests = [...code.visible, ...code.hidden];
  const names = tests.map(({ name }) => name);
  const solutions = [
    { name: 'the reference', code: code.reference, fails: [] },
    { name: 'the starter', code: code.starter, fails: names },
    ...code.wrong.map((wrong) => ({ ...wrong, name: `wrong: ${wrong.name}` })),
  ];
  const checks: CodeCheck[] = [];
  for (const solution of solutions) {
    const result = await run({ language: code.language, code: solution.code, tests });
    checks.push({
      name: `${prompt.id}: ${solution.name}`,
      problem: problemOf(result, solution),
    });
  }
  return checks;
}

type Claim = { readonly fails: readonly string[]; readonly got?: readonly string[] | undefined };

function problemOf({ program, results }: CodeRun, { fails, got }: Claim): string | null {
  if (program.verdict !== 'passed') return `it does not run by itself: ${program.message}`;
  const missed = results.filter(({ verdict }) => verdict !== 'passed').map(({ name }) => name);
  const unnamed = missed.filter((name) => !fails.includes(name));
  const passed = fails.filter((name) => !missed.includes(name));
  const now = fails.map((name) =>
    resultWords(results.find((one) => one.name === name)?.message ?? ''),
  );
  const isSame = got === undefined || JSON.stringify(got) === JSON.stringify(now);
  const parts = [
    isSame ? '' : `got is now: ${JSON.stringify(now)}`,
    unnamed.length > 0 ? `fails, unnamed: ${unnamed.join('; ')}` : '',
    passed.length > 0 ? `named, but passes: ${passed.join('; ')}` : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? null : parts.join('. ');
}
