import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bandOf, bandRangeWords, bandWords } from '../../../core/grade/band.js';
import { worth, type CriterionVerdict, type Verdict } from '../../../core/grade/grade.js';
import { judgedBy } from '../../../core/grade/judged-criteria.js';
import { isExpectedAt, pointsAt } from '../../../core/grade/rubric-at-level.js';
import { scoreOf } from '../../../core/grade/score.js';
import { levels } from '../../../core/prompt/prompt.js';
import { capWords } from '../../../core/review/verdict/verdict-summary.js';
import { levelColumn } from '../../../core/review/verdict/level-column.js';
import { wholeBank } from './whole-bank.fixture.js';

const { prompts } = await wholeBank();

// Bugs: "Lean no hire · 100 of 100", and only "5 beyond them add 49 points" below; "0 essential ones are missing: capped".
test('over the bank, a level’s column says what holds for its numbers, and leaves no band without its reason', () => {
  const answer = fc.record({
    prompt: fc.constantFrom(...prompts),
    level: fc.constantFrom(...levels),
    target: fc.constantFrom(...levels),
    said: fc.infiniteStream(
      fc.constantFrom<Verdict>('met', 'met', 'met', 'partial', 'not-met', 'unsure'),
    ),
  });
  fc.assert(
    fc.property(answer, ({ prompt, level, target, said }) => {
      const verdicts = prompt.rubric.map(({ id }): CriterionVerdict => ({
        ...{ criterionId: id, verdict: said.next().value ?? 'met', evidence: [], reason: '' },
      }));
      const verdictOf = (id: string): Verdict =>
        verdicts.find(({ criterionId }) => criterionId === id)?.verdict ?? 'not-met';
      const { why, score } = levelColumn(prompt, { verdicts, level: target }, level);
      expect(score).toEqual(scoreOf(prompt, verdicts, level));

      const positive = prompt.rubric.filter(({ kind }) => kind !== 'anti-pattern');
      const asked = positive.filter((one) => isExpectedAt(one, level));
      const pointsOf = pointsAt(prompt.rubric, level);
      const onTop = positive
        .filter((one) => !isExpectedAt(one, level))
        .map((one) => pointsOf(one) * worth[verdictOf(one.id)])
        .filter((points) => points > 0);
      const all = asked.length === positive.length;
      expect(why).toContain(all ? 'Expects all ' : `Expects ${String(asked.length)} of the `);
      const [, others, points] =
        /\. (\d+) others? that you have adds? ([\d.]+) points?/.exec(why) ?? [];
      expect(Number(others ?? 0)).toBe(onTop.length);
      expect(Number(points ?? 0)).toBe(onTop.reduce((sum, one) => sum + one, 0));
      if (why.includes('up to 100 in all')) expect(score.total).toBe(100);

      if (why.includes('too few for a band')) {
        expect(asked.length).toBeLessThan(6);
        return;
      }
      const { low, high, lowBand, highBand } = score;
      const alone = bandRangeWords(bandOf(low), bandOf(high)).toLowerCase();
      const held = `Capped at ${bandWords(highBand).toLowerCase()} because `;
      expect(why.includes('Capped at')).toBe(highBand !== bandOf(high));
      if (highBand !== bandOf(high)) {
        const missing = asked.filter(
          ({ id, essential }) => essential && verdictOf(id) === 'not-met',
        );
        const many = missing.length === 1 ? 'an' : String(missing.length);
        expect(why).toContain(`${held}${many} essential point`);
        expect(why).toContain(`On points alone: ${alone}.`);
        expect(missing).not.toHaveLength(0);
      }
      // Where the points would give another band, the reason stands there, or once above all levels.
      const judged = judgedBy({ verdicts, level: target }, prompt);
      const above = capWords(scoreOf(prompt, verdicts, target), judged);
      if (lowBand !== bandOf(low)) expect(`${why} ${above ?? ''}`).toMatch(/Capped at|At most/);
    }),
    { numRuns: 1500 },
  );
}, 60_000);
