import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseAnswerFile } from '../../core/answer/answer-file.js';
import type { Answer } from '../../core/answer/answer.js';
import type { AttemptEvent } from '../../core/attempt/attempt-event.js';
import { foldAttempt } from '../../core/attempt/attempt-state.js';
import type { Prompt } from '../../core/prompt/prompt.js';
import { inlinePieces } from '../../core/review/text/inline-pieces.js';
import { reportTexts } from './report-texts.fixture.js';
import { offlineInProcess } from '../../main/grader/offline/grade-in-process.js';
import { loadAliases } from '../../main/prompts/aliases.js';
import { wholeBank } from '../../main/prompts/bank/whole-bank.fixture.js';
import { gradeOne } from '../eval/grading/grade-set.js';
import { readSet } from '../eval/sets/read-set.js';

const root = join(import.meta.dirname, '../../..');
const { prompts } = await wholeBank();
const grader = offlineInProcess(await loadAliases(join(root, 'prompts')));

/** TeX, powers and indices as somebody typed them, and what the grader matches by; a name such as head_dim is none. */
const raw = /\\|\^|_\{|(?<![\p{L}\p{N}_])\p{L}_[\p{L}\p{N}]|\*\*|`|\*$|nearby on/u;

async function rawTexts(prompt: Prompt, answer: Answer): Promise<readonly string[]> {
  const grade = await gradeOne(grader, prompt, answer);
  if (!grade.ok) throw new Error(grade.error.kind);
  const state = foldAttempt([started(prompt), asked]);
  if (state === null) throw new Error('no state');
  const none = {
    attemptId: 'a',
    grades: [],
    settlements: [],
    codeRun: null,
    changed: [],
    firsts: { componentSec: null, numberSec: null },
  };
  return reportTexts({ ...none, prompt, state }, grade.value).filter((text) =>
    inlinePieces(text).some((piece) => piece.kind === 'text' && raw.test(piece.text)),
  );
}

const asked = { kind: 'question-asked', atSec: 5, text: 'How many users?' } as const;
const started = ({ id, phases }: Prompt): AttemptEvent => ({
  kind: 'started',
  atSec: 0,
  startedAtMs: 0,
  promptId: id,
  promptHash: 'x',
  mode: 'mock',
  level: 'senior',
  timeFactor: 1,
  phaseId: phases[0]?.id ?? '',
  starter: '',
});

/** Bug: "nothing nearby on: x, ‖Δx‖, \Delta x" under a criterion, and base^(−2i/d) where a formula belongs. */
describe('no text of a report shows a sign of TeX, of plain maths or of the matcher', () => {
  it('in the reports on all references', { timeout: 120_000 }, async () => {
    const found: string[] = [];
    for (const prompt of prompts) {
      const answer = parseAnswerFile(prompt.reference.answer, prompt);
      if (!answer.ok) throw new Error(`${prompt.id}: ${answer.error.kind}`);
      found.push(...(await rawTexts(prompt, answer.value)).map((text) => `${prompt.id}: ${text}`));
    }
    expect(found).toEqual([]);
  });

  it('in the reports on the labelled answers', { timeout: 120_000 }, async () => {
    const set = await readSet(join(root, 'e2e/eval/silver/dev.yaml'));
    if (!set.ok) throw new Error(set.error.join('\n'));
    const found: string[] = [];
    for (const { prompt, answers } of set.value.prompts) {
      for (const { answer } of answers) found.push(...(await rawTexts(prompt, answer)));
    }
    expect([...new Set(found)]).toEqual([]);
  });
});
