import { resolve } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { composeDrill } from '../../core/drill/compose-drill.js';
import type { DrillMode } from '../../core/drill/drill-id.js';
import type { Prompt } from '../../core/prompt/prompt.js';
import { loadAliases, type Aliases } from '../prompts/aliases.js';
import { wholeBank } from '../prompts/bank/whole-bank.fixture.js';
import { offlineInterviewer } from './offline-interviewer.js';
import { drillWords } from './reply-words.js';

let prompts: readonly Prompt[];
let aliases: Aliases;
beforeAll(async () => {
  prompts = (await wholeBank()).prompts;
  aliases = await loadAliases(resolve(import.meta.dirname, '../../../prompts'));
}, 60_000);

function said(id: string, mode: DrillMode, question: string): string {
  const prompt = prompts.find((one) => one.id === id);
  if (prompt === undefined) throw new Error(`the bank has no ${id}`);
  const room = { prompt: composeDrill(prompt, mode), phaseId: 'draw', talk: [], aliases };
  return offlineInterviewer.answer(room, question).text;
}

// Bug: "I don't know" in a drill, as if it were of this one question, and "I can't discuss that" as if the grade were asked for.
test.each([
  ['statement', 'how late do we learn it was fraud?', 'model-to-production'],
  ['statement', 'ms budget for a decision, and payments per sec?', 'model-to-production'],
  ['statement', 'do i have to draw the rules too?', 'model-to-production'],
  ['statement', 'is the model retrained, how often?', 'model-to-production'],
  ['look', 'does rule service sit before the payment, or after?', 'claims-agents'],
  ['look', 'is the bank call sync?', 'claims-agents'],
] as const)('in a drill (%s) “%s” is told what a drill gives', (mode, question, id) => {
  expect(said(id, mode, question)).toBe(drillWords(mode));
});
