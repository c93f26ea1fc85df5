import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { z } from 'zod';
import { emptyGraph } from '../../../core/graph/drawing-graph.js';
import { randomFrom, shuffled } from '../../../core/metrics/random.js';
import { fail, ok, type Result } from '../../../core/result.js';
import { emptyText, textAt } from '../../../core/attempt/timed-text.js';
import type { LabelledAnswer, LabelledSet } from './labelled-set.js';
import { onlyCriterion, questionPrompt } from './question-prompt.js';

const rowSchema = z.object({
  id: z.string(),
  qid: z.string(),
  question: z.string().trim().min(1),
  reference: z.string().trim().min(1).optional(),
  answer: z.string(),
  score: z.number().min(0),
  max_score: z.number().positive(),
});
type Scored = z.infer<typeof rowSchema>;

/** From this share of the score on, people are taken to have found the answer right. */
const metFrom = 0.8;
const phaseId = 'answer';

/**
 * Short answers that people have scored, one JSON object a line: a question becomes a prompt with one criterion, which
 * its reference answer phrases. `sample` answers are drawn with a fixed seed; null takes all.
 */
export async function readPublicSet(
  file: string,
  sample: number | null,
): Promise<Result<LabelledSet, readonly string[]>> {
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) return fail([`${file} cannot be read.`]);
  const rows: Scored[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const row = parsed(line);
    if (!row.ok) return fail([`${file}:${String(index + 1)} ${row.error}`]);
    rows.push(row.value);
  }
  const taken = sample === null ? rows : shuffled(rows, randomFrom(1)).slice(0, sample);
  const questions = [...new Set(taken.map(({ qid }) => qid))];
  return ok({
    name: basename(file, '.jsonl'),
    file,
    labelledBy: 'human',
    isHeldOut: false,
    prompts: questions.flatMap((qid) => {
      const answers = taken.filter((row) => row.qid === qid);
      const [first] = answers;
      if (first === undefined) return [];
      const prompt = questionPrompt(qid, phaseId, first.question, first.reference ?? null);
      return [{ prompt, answers: answers.map(labelled) }];
    }),
    note: sample === null ? null : `${String(taken.length)} of ${String(rows.length)}, by seed 1`,
    isGradable: rows.every(({ reference }) => reference !== undefined),
  });
}

function parsed(line: string): Result<Scored, string> {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return fail('is no JSON');
  }
  const row = rowSchema.safeParse(json);
  if (row.success) return ok(row.data);
  const [issue] = row.error.issues;
  return fail(`${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`);
}

function labelled({ id, answer, score, max_score }: Scored): LabelledAnswer {
  return {
    id,
    level: null,
    answer: {
      questions: [],
      phases: [{ phaseId, text: textAt(answer, 0) }],
      code: emptyText,
      board: emptyGraph,
      diagram: emptyGraph,
    },
    labels: new Map([[onlyCriterion, score >= metFrom * max_score ? 'met' : 'not-met']]),
    passes: new Map(),
    labelledTotal: (100 * score) / max_score,
  };
}
