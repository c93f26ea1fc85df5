import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sampleSitting } from '../../core/answer/sample-sitting.js';
import { parseAnswerFile } from '../../core/answer/answer-file.js';
import type { AttemptState } from '../../core/attempt/attempt-state.js';
import { isSampleId } from '../../core/attempt/sample-id.js';
import { graphToBoard } from '../../core/board/graph-to-board.js';
import { readDiagram } from '../../core/mermaid/read-mermaid.js';
import type { Prompt } from '../../core/prompt/prompt.js';
import { fail, ok, type Result } from '../../core/result.js';
import type { AppError } from '../../ipc/errors.js';
import type { ForeignTexts } from '../foreign/foreign-texts.js';
import { loadAliases } from '../prompts/aliases.js';
import type { Attempts } from '../storage/attempts.js';
import type { GradeService } from './grade-service.js';

type Parts = {
  readonly attempts: Attempts;
  readonly prompt: (id: string) => Promise<Prompt | null>;
  readonly foreign: () => Promise<ForeignTexts>;
  readonly grade: GradeService;
  /** Where the sample's answer lies. */
  readonly sample: string;
  readonly prompts: string;
};

const promptId = 'rag-over-internal-pdfs';

/**
 * The graded sample. It is an attempt as any other: its answer is journaled, and the offline grader grades it, at its
 * first use. Where that was cut short it is made again. Answers its id, and whether it is new.
 */
export async function openSample(
  parts: Parts,
): Promise<Result<{ readonly attemptId: string; readonly isNew: boolean }, AppError>> {
  const samples = (await parts.attempts.list()).filter(({ id }) => isSampleId(id));
  const graded = samples.find(({ result }) => result !== null);
  if (graded !== undefined) return ok({ attemptId: graded.id, isNew: false });
  for (const { id } of samples) await parts.attempts.discard(id);
  const made = await makeSample(parts);
  return made.ok ? ok({ attemptId: made.value, isNew: true }) : made;
}

async function makeSample(parts: Parts): Promise<Result<string, AppError>> {
  const { attempts, grade } = parts;
  const prompt = await parts.prompt(promptId);
  if (prompt === null) return fail({ kind: 'not-found', what: 'prompt', id: promptId });
  const choice = { mode: 'mock', level: 'senior', timeFactor: 1, isSample: true } as const;
  const opened = await attempts.start(prompt, choice);
  if (!opened.ok) return opened;
  const { attemptId, state, nextSeq } = opened.value;
  const events = await sittingOf(parts, prompt, state);
  if (!events.ok) return events;
  const appended = await attempts.append(attemptId, nextSeq, events.value);
  if (!appended.ok) return appended;
  const submitted = await attempts.submit(attemptId);
  if (!submitted.ok) return submitted;
  const result = await grade(submitted.value, {
    ...{ grader: 'offline', codeRun: null, picture: null, agreedTokens: 0 },
    onProgress: () => undefined,
    signal: new AbortController().signal,
  });
  if (!result.ok) return result;
  const kept = await attempts.addGrade(attemptId, result.value);
  return kept.ok ? ok(attemptId) : kept;
}

async function sittingOf(
  { sample, prompts, foreign }: Parts,
  prompt: Prompt,
  { talk }: AttemptState,
): Promise<Result<ReturnType<typeof sampleSitting>, AppError>> {
  const read = (name: string): Promise<string> => readFile(join(sample, name), 'utf8');
  const [markdown, board, diagram] = await Promise.all(
    ['answer.md', 'board.mmd', 'query-path.mmd'].map(read),
  );
  const answer = parseAnswerFile(markdown ?? '', prompt);
  if (!answer.ok) {
    return fail({
      kind: 'invalid-file',
      path: join(sample, 'answer.md'),
      detail: answer.error.kind,
    });
  }
  const room = {
    prompt,
    phaseId: prompt.phases[0]?.id ?? '',
    talk,
    aliases: await loadAliases(prompts),
  };
  const thread = await foreign();
  const replies: { text: string; factId: string | null }[] = [];
  for (const { text } of answer.value.questions) {
    const said = await thread.ask('question:answer', { room, question: text });
    if (said.ok) replies.push({ text: said.value.text, factId: said.value.factId });
  }
  let count = 0;
  const newId = (): string => `sample-${String((count += 1))}`;
  const elements = graphToBoard(readDiagram(board ?? ''), newId);
  return ok(
    sampleSitting(prompt.phases, {
      answer: answer.value,
      replies,
      board: elements,
      diagram: diagram ?? '',
    }),
  );
}
