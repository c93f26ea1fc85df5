import type { AttemptState, TimedRun } from '../attempt/attempt-state.js';
import type { TestResult } from '../code-run/code-run.js';
import type { CriterionVerdict } from '../grade/grade.js';
import { verdictFromTests } from '../grade/tests/grade-by-tests.js';
import { shownIn } from '../grade/tests/test-outcome.js';
import type { Prompt } from '../prompt/prompt.js';
import { likelyMet, surelyMet, type AnswerSoFar } from './hints.js';
import { isOfInput, writesInput } from './writes-input.js';

/**
 * How an answer stands for whoever wants a hint: by the grader's verdicts on its words, and by the last run of its code
 * against the visible tests. A test that was red before the code was changed counts only where the words say nothing.
 */
export function answerSoFar(
  prompt: Pick<Prompt, 'rubric' | 'code'>,
  state: Pick<AttemptState, 'code' | 'runs' | 'texts' | 'talk'>,
  phaseId: string,
  verdicts: Parameters<typeof surelyMet>[0],
): AnswerSoFar {
  const { rubric } = prompt;
  const { code, runs } = state;
  const isBlank = isBlankPhase(prompt, state, phaseId);
  const said = new Set(surelyMet(verdicts));
  const likely = likelyMet(verdicts);
  const last = runs.at(-1);
  if (last === undefined)
    return {
      ...{ there: said, likely: new Set(likely), failing: new Set(), sealed: new Set() },
      green: new Set(),
      ...{ isBlank, toMend: null },
    };
  const byTests = rubric.map((criterion) => ({
    id: criterion.id,
    verdict: verdictFromTests(criterion, last.run)?.verdict ?? null,
  }));
  const isStale = code.runs.some(({ atSec }) => atSec > last.atSec);
  const failing = new Set(
    byTests
      .filter(
        ({ id, verdict }) => isRed(verdict) && !(isStale && (said.has(id) || likely.includes(id))),
      )
      .map(({ id }) => id),
  );
  const passing = byTests.filter(({ verdict }) => verdict === 'met').map(({ id }) => id);
  // Hidden tests stay sealed, so that what they look for is guessed from code that does something already.
  const works = last.run.results.some(({ verdict }) => verdict === 'passed');
  const untouched =
    works && !writesInput(code.text)
      ? rubric.filter(({ tests = [] }) => tests.length > 0 && tests.every(isOfInput))
      : [];
  const there = new Set([...said, ...passing].filter((id) => !failing.has(id)));
  const isGreen =
    works && !isStale && last.run.results.every(({ verdict }) => verdict === 'passed');
  const sealed = isGreen ? rubric.filter(({ tests = [] }) => tests.length > 0) : [];
  const guessed = [...likely, ...untouched.map(({ id }) => id)];
  return {
    there,
    likely: new Set(guessed.filter((id) => !failing.has(id) && !there.has(id))),
    failing,
    sealed: new Set(sealed.map(({ id }) => id).filter((id) => !passing.includes(id))),
    green: new Set(isStale ? [] : passing),
    isBlank,
    toMend: isStale ? null : toMend(rubric, last, state.talk),
  };
}

/**
 * Of a run what to look at before any hint, in words: of code that does something the first red test of a criterion, else what no
 * hint speaks of; null where there is nothing, or it was said since.
 */
function toMend(
  rubric: Prompt['rubric'],
  { run, atSec }: TimedRun,
  talk: AttemptState['talk'],
): string | null {
  const named = new Set(rubric.flatMap(({ tests = [] }) => tests));
  const red = run.results.filter(({ verdict }) => verdict !== 'passed' && verdict !== 'not-run');
  const hinted = red.find(({ name }) => named.has(name));
  const unhinted = red.find(({ name }) => !named.has(name));
  const works = run.results.some(({ verdict }) => verdict === 'passed');
  const words =
    hinted !== undefined && works
      ? redWords(hinted)
      : unhinted === undefined
        ? null
        : `The test “${unhinted.name}” is red, and I have no hint on it. Compare what it expects with what it got. This hint cost you nothing.`;
  const wasSaid = talk.some((turn) => turn.text === words && turn.atSec >= atSec);
  return wasSaid ? null : words;
}

/** A hint on another case than the one on the screen would be paid for and leave it red. */
function redWords(red: TestResult): string {
  const shown = shownIn(red).replace(/[.]$/, '');
  const said = shown === '' ? '' : `: ${shown}`;
  return `First the test “${red.name}”, which is red${said}. This hint cost you nothing.`;
}

/** Code belongs to all phases alike. */
const isBlankPhase = (
  { code }: Pick<Prompt, 'code'>,
  { texts, talk }: Pick<AttemptState, 'texts' | 'talk'>,
  phaseId: string,
): boolean =>
  code === undefined &&
  (texts[phaseId]?.text ?? '').trim() === '' &&
  !talk.some((turn) => turn.who === 'you' && turn.phaseId === phaseId);

const isRed = (verdict: CriterionVerdict['verdict'] | null): boolean =>
  verdict === 'partial' || verdict === 'not-met';
