import { readFile } from 'node:fs/promises';
import { answerFileProblemWords, parseAnswerFile } from '../core/answer/answer-file.js';
import type { Answer } from '../core/answer/answer.js';
import { parseBoardFile } from '../core/board/excalidraw-file.js';
import { readBoard } from '../core/board/read-board.js';
import { readDiagram } from '../core/mermaid/read-mermaid.js';
import type { Prompt } from '../core/prompt/prompt.js';
import { fail, ok, type Result } from '../core/result.js';
import { textAt } from '../core/attempt/timed-text.js';

export type AnswerFiles = {
  readonly answer: string;
  readonly board?: string | undefined;
  readonly diagram?: string | undefined;
  readonly code?: string | undefined;
};

/** An answer from its files, or a sentence on the first that is wrong. */
export async function readAnswer(
  files: AnswerFiles,
  prompt: Prompt,
): Promise<Result<Answer, string>> {
  const markdown = await textOf(files.answer);
  if (!markdown.ok) return markdown;
  const parsed = parseAnswerFile(markdown.value, prompt);
  if (!parsed.ok) return fail(`${files.answer}: ${answerFileProblemWords(parsed.error)}`);
  let answer = parsed.value;
  if (files.board !== undefined) {
    const text = await textOf(files.board);
    if (!text.ok) return text;
    const board = parseBoardFile(text.value);
    if (!board.ok) return fail(`${files.board} is not an Excalidraw file: ${board.error.detail}`);
    answer = { ...answer, board: readBoard(board.value) };
  }
  if (files.diagram !== undefined) {
    const text = await textOf(files.diagram);
    if (!text.ok) return text;
    answer = { ...answer, diagram: readDiagram(text.value) };
  }
  if (files.code !== undefined) {
    const text = await textOf(files.code);
    if (!text.ok) return text;
    answer = { ...answer, code: textAt(text.value, 0) };
  }
  return ok(answer);
}

async function textOf(file: string): Promise<Result<string, string>> {
  try {
    return ok(await readFile(file, 'utf8'));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return fail(
      code === 'ENOENT' ? `There is no file ${file}.` : `${file} cannot be read (${String(code)}).`,
    );
  }
}
