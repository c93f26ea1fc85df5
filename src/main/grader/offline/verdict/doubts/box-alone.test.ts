import { expect, it } from 'vitest';
import { readDiagram } from '../../../../../core/mermaid/read-mermaid.js';
import { loadAliases } from '../../../../prompts/aliases.js';
import { wholeBank } from '../../../../prompts/bank/whole-bank.fixture.js';
import { resolve } from 'node:path';
import { gradeOffline } from '../../offline-grader.js';
import { shortAnswer } from '../../short-answer.js';

const diagram = readDiagram(
  'flowchart LR\n  a[Chunker] --> b[Extractor LLM]\n  b --> c[Entity resolver]\n  c --> d[Graph store]',
);

async function verdictOn(text: string) {
  const { prompts } = await wholeBank();
  const prompt = prompts.find(({ id }) => id === 'graph-rag');
  if (prompt === undefined) throw new Error('graph-rag is not in the bank');
  const aliases = await loadAliases(resolve(import.meta.dirname, '../../../../../../prompts'));
  const answer = { ...shortAnswer('design', text), diagram };
  const about = { id: '', promptHash: '', level: 'staff', gradedAtMs: 0 } as const;
  const { verdicts } = gradeOffline({ ...about, prompt, answer }, aliases);
  return verdicts.find(({ criterionId }) => criterionId === 'entity-resolution');
}

/** The bug: 4 of 8 points for the label "Entity resolver", beside words that say the opposite. */
it('asks about words on the box of an essential criterion, and gives no half for its label', async () => {
  const verdict = await verdictOn(
    'The resolver merges two firms automatically when their names are similar above 0.8, so that the graph gets dense.',
  );
  expect(verdict?.verdict).toBe('unsure');
  expect(verdict?.reason).toContain('You draw its parts, and write “The resolver merges');
}, 120_000);

it('gives the half where no words speak of the box', async () => {
  const verdict = await verdictOn('Questions go through a router with three ways to answer.');
  expect(verdict?.verdict).toBe('partial');
}, 120_000);
