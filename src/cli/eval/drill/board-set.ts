import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

/** A board drawn from memory, and for each of its boxes the reference's boxes that it stands for; none is an extra one. */
const boardSchema = z.strictObject({
  prompt: z.string(),
  split: z.enum(['dev', 'test']),
  mermaid: z.string(),
  nodes: z.record(z.string(), z.array(z.string())),
  note: z.string(),
});
export type DrawnBoard = Readonly<z.infer<typeof boardSchema>>;

const file = resolve(import.meta.dirname, '../../../../e2e/eval/drill/boards.yaml');

export async function readBoards(): Promise<readonly DrawnBoard[]> {
  return z.array(boardSchema).parse(parse(await readFile(file, 'utf8')));
}
