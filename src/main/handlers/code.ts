import { fail, ok } from '../../core/result.js';
import { testsOf } from '../../core/grade/tests/grade-by-tests.js';
import type { Handlers } from '../dispatch/dispatch-call.js';
import type { Services } from './services.js';

/** The tests of a submitted attempt's code. The window runs them, since only it has a sandbox. */
export function codeHandlers({
  storage,
}: Services): Pick<Handlers, 'attempt:tests' | 'attempt:test-results'> {
  return {
    'attempt:tests': async ({ attemptId }) => {
      const { attempts } = await storage;
      const attempt = await attempts.gradable(attemptId);
      if (!attempt.ok) return attempt;
      const { prompt, state } = attempt.value;
      const tests = testsOf(prompt);
      if (tests.length === 0) return ok(null);
      const known = await attempts.codeRun(attemptId);
      if (!known.ok) return known;
      const language = prompt.code?.language ?? 'python';
      return ok(known.value === null ? { language, code: state.code.text, tests } : null);
    },
    'attempt:test-results': async ({ attemptId, run }) => {
      const { attempts } = await storage;
      const attempt = await attempts.gradable(attemptId);
      if (!attempt.ok) return attempt;
      const asked = testsOf(attempt.value.prompt).map(({ name }) => name);
      const told = run.results.map(({ name }) => name);
      if (told.join('\n') !== asked.join('\n')) {
        return fail({ kind: 'bad-request', detail: 'these are not the tests of the prompt' });
      }
      return attempts.addCodeRun(attemptId, run);
    },
  };
}
