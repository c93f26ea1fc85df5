import { expect, it } from 'vitest';
import { startAttempt } from '../attempt/attempt-state.js';
import { textAt } from '../attempt/timed-text.js';
import { compareGrades } from '../grade/compare-grades.js';
import type { Grade } from '../grade/grade.js';
import { sampleGrade } from '../grade/sample-prompt.fixture.js';
import { composeRound } from './compose-round.js';
import { theoryPrompt } from '../prompt/theory.fixture.js';
import { inOrderOf } from './question-order.js';
import type { Review } from '../review/review.js';

const plan = { topic: null, minutesEach: 3 };

/** A round of these prompts, in which nothing is met but what `knn` asks, and only it has notes. */
function round(...ids: readonly string[]): Review & { readonly grade: Grade } {
  const prompt = composeRound(
    ids.map((id) => theoryPrompt(id)),
    plan,
  );
  const own = `q${String(ids.indexOf('knn') + 1)}`;
  const verdicts = prompt.rubric.map(({ id, kind, phase }) => ({
    ...{ criterionId: id, evidence: [], reason: '' },
    verdict: phase === own && kind !== 'anti-pattern' ? ('met' as const) : ('not-met' as const),
  }));
  const grade: Grade = { ...sampleGrade('g', 'met', 0), level: 'mid', verdicts };
  const started = startAttempt({
    ...{ kind: 'started', atSec: 0, startedAtMs: 0, promptId: prompt.id, promptHash: 'h' },
    ...{ mode: 'mock', level: 'mid', timeFactor: 1, phaseId: 'q1', starter: '' },
  });
  const state = { ...started, texts: { [own]: textAt('Of neighbours.', 1) } };
  return {
    ...{ attemptId: ids.join(), prompt, state, grades: [grade], grade },
    ...{
      settlements: [],
      codeRun: null,
      firsts: { componentSec: null, numberSec: null },
      changed: [],
    },
  };
}

// Bug: two rounds with the same three questions could not be laid side by side, as their order differed.
it('compares two rounds with the same questions, question by question', () => {
  const [later, before] = [round('lora', 'knn', 'rope'), round('knn', 'rope', 'lora')];
  const turned = inOrderOf(later.prompt.id, before);
  const [grade] = turned.grades;
  if (grade === undefined) throw new Error('the grade is gone');
  const { criteria, isSameRubric } = compareGrades({ ...turned, grade }, later, 'mid', 'settled');
  expect(isSameRubric).toBe(true);
  expect(new Set(criteria.map(({ move }) => move))).toEqual(new Set(['same']));
  expect(turned.prompt.phases.map(({ id, title }) => [id, title])).toEqual(
    later.prompt.phases.map(({ id, title }) => [id, title]),
  );
  expect(Object.keys(turned.state.texts)).toEqual(['q2']);
});

it('leaves alone what asked something else', () => {
  const before = round('knn', 'rope');
  expect(inOrderOf(round('knn', 'lora').prompt.id, before)).toBe(before);
  expect(inOrderOf('knn', before)).toBe(before);
});
