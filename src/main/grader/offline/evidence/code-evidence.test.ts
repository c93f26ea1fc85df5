import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import type { Grade } from '../../../../core/grade/grade.js';
import type { Prompt } from '../../../../core/prompt/prompt.js';
import { textAt } from '../../../../core/attempt/timed-text.js';
import { loadAliases } from '../../../prompts/aliases.js';
import { wholeBank } from '../../../prompts/bank/whole-bank.fixture.js';
import { gradeOffline } from '../offline-grader.js';
import { shortAnswer } from '../short-answer.js';

const bank = resolve(import.meta.dirname, '../../../../../prompts');

/** A line of right code that calls its clusters by the prompt's own word. */
const rightLine = `
cost = math.fsum(dist2(p, centroids[l]) for p, l in zip(points, labels))`;

const graded = async (): Promise<{
  readonly coding: readonly Coding[];
  readonly verdictsOf: (prompt: Prompt, text: string, words?: string) => Grade['verdicts'];
}> => {
  const { prompts } = await wholeBank();
  const aliases = await loadAliases(bank);
  const coding = prompts.flatMap(({ code, ...rest }) =>
    code === undefined ? [] : [{ ...rest, code }],
  );
  const verdictsOf = (prompt: Prompt, text: string, words = ''): Grade['verdicts'] => {
    const phaseId = prompt.phases.at(-1)?.id ?? '';
    const answer = { ...shortAnswer(phaseId, words), code: textAt(text, 0) };
    const about = { id: '', promptHash: '', level: 'staff', gradedAtMs: 0 } as const;
    return gradeOffline({ ...about, prompt, answer }, aliases).verdicts;
  };
  return { coding, verdictsOf };
};
type Coding = Prompt & { readonly code: NonNullable<Prompt['code']> };

/** The bug: "Caps a cluster and drops the rest", partly found, in k-means that keeps every point. */
it('finds no slip in right code', async () => {
  const { coding, verdictsOf } = await graded();
  expect(coding).toHaveLength(12);
  const found = coding.flatMap((prompt) => {
    const text = prompt.code.reference + (prompt.id === 'k-means-code' ? rightLine : '');
    const slips = prompt.rubric.filter(({ kind }) => kind === 'anti-pattern').map(({ id }) => id);
    return verdictsOf(prompt, text)
      .filter(({ criterionId, verdict }) => slips.includes(criterionId) && verdict !== 'not-met')
      .map(({ criterionId }) => `${prompt.id}/${criterionId}`);
  });
  expect(found).toEqual([]);
}, 120_000);

// Bug: `order = sorted(…)` was shown as proof of "Avoids sorting the whole vocabulary", and half met it without a word.
it('shows in code no half of what no test can show, nor beside words that meet it', async () => {
  const { coding, verdictsOf } = await graded();
  const places = (of: string, criterionId: string, words?: string) => {
    const prompt = coding.find(({ id }) => id === of);
    if (prompt === undefined) throw new Error(`the bank has no ${of}`);
    const verdicts = verdictsOf(prompt, prompt.code.reference, words);
    const on = verdicts.find((one) => one.criterionId === criterionId);
    return [on?.verdict, ...(on?.evidence ?? []).map(({ place }) => place.kind)];
  };
  expect(places('top-p-sampling', 'knows-the-cost')).toEqual(['not-met']);
  const cost =
    'The full sort is V log V per step; heapq.nlargest takes the top few hundred in O(V).';
  expect(places('top-p-sampling', 'knows-the-cost', cost)).toEqual(['met', 'text']);
  const first = 'I append k and v first, so that the token attends to itself as well.';
  expect(places('cached-attention-step', 'appends-then-attends', first)).toEqual(['met', 'text']);
}, 60_000);
