import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { criterionKinds, type CriterionKind } from '../../../core/prompt/criterion.js';

/** One question to the model under test: does this answer meet this criterion? */
export type SelfTestItem = {
  readonly id: string;
  readonly kind: CriterionKind;
  readonly question: string;
  readonly criterion: string;
  readonly asksFor: string;
  readonly answer: string;
  readonly isMet: boolean;
};

const text = z.string().trim().min(1);
const fileSchema = z.strictObject({
  version: z.number().int(),
  items: z.array(
    z.strictObject({
      id: text,
      kind: z.enum(criterionKinds).default('deep-dive'),
      question: text,
      criterion: text,
      asks_for: text,
      met: text,
      not: text,
      trap: z.enum(['near-miss', 'negated', 'wrong-claim', 'named-only', 'off-topic']),
    }),
  ),
});

/**
 * The frozen items, two to a criterion; each is asked in a call of its own, so their order tells a model nothing.
 */
export async function loadSelfTest(
  folder: string,
): Promise<{ readonly version: number; readonly items: readonly SelfTestItem[] }> {
  const yaml = await readFile(join(folder, 'grader', 'self-test.yaml'), 'utf8');
  const { version, items } = fileSchema.parse(parse(yaml));
  const both = items.flatMap(({ id, kind, question, criterion, asks_for: asksFor, met, not }) => {
    const shared = { id, kind, question, criterion, asksFor };
    return [
      { ...shared, answer: met, isMet: true },
      { ...shared, answer: not, isMet: false },
    ];
  });
  return { version, items: both };
}
