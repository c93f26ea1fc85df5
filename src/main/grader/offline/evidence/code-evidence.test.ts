import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { textAt } from '../../../../core/attempt/timed-text.js';
import { loadAliases } from '../../../prompts/aliases.js';
import { wholeBank } from '../../../prompts/bank/whole-bank.fixture.js';
import { gradeOffline } from '../offline-grader.js';
import { shortAnswer } from '../short-answer.js';

const bank = resolve(import.meta.dirname, '../../../../../prompts');

/** A line of right code that calls its clusters by the prompt's own word. */
const rightLine = `
cost = math.fsum(dist2(p, centroids[l]) for p, l in zip(points, labels))`;

/** The bug: "Caps a cluster and drops the rest", partly found, in k-means that keeps every point. */
it('finds no slip in right code', async () => {
  const { prompts } = await wholeBank();
  const aliases = await loadAliases(bank);
  const coding = prompts.flatMap(({ code, ...rest }) =>
    code === undefined ? [] : [{ ...rest, code }],
  );
  expect(coding).toHaveLength(12);
  const found = coding.flatMap((prompt) => {
    const text = prompt.code.reference + (prompt.id === 'k-means-code' ? rightLine : '');
    const answer = { ...shortAnswer(prompt.phases[0]?.id ?? '', ''), code: textAt(text, 0) };
    const about = { id: '', promptHash: '', level: 'staff', gradedAtMs: 0 } as const;
    const { verdicts } = gradeOffline({ ...about, prompt, answer }, aliases);
    const slips = prompt.rubric.filter(({ kind }) => kind === 'anti-pattern').map(({ id }) => id);
    return verdicts
      .filter(({ criterionId, verdict }) => slips.includes(criterionId) && verdict !== 'not-met')
      .map(({ criterionId }) => `${prompt.id}/${criterionId}`);
  });
  expect(found).toEqual([]);
}, 120_000);
