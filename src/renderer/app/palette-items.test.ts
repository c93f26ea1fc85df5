// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { commandGroups, paletteGroups } from './palette-items.js';

const prompt = {
  id: 'rag',
  kind: 'system-design',
  title: 'RAG over filings',
  summary: '',
  topics: ['Retrieval'],
  levels: ['senior'],
  phases: [],
  language: null,
  criteria: { mid: 4, senior: 4, staff: 4 },
  shorter: [],
  canBeDrawnChanged: false,
  pack: null,
} as const;
const library = { kind: 'ready', value: { prompts: [prompt], problems: [] } } as const;

test('during an interview the palette leads to no other prompt', () => {
  const registry = { bySource: {} };
  expect(paletteGroups(registry, library).map(({ title }) => title)).toEqual(['Prompts']);
  expect(commandGroups(registry)).toEqual([]);
});

test("the screen's commands come before the shell's, and mere movement is left out", () => {
  const run = (): void => undefined;
  const groups = paletteGroups(
    {
      bySource: {
        shell: [{ id: 'theme', title: 'Dark', section: 'Appearance', run }],
        library: [
          { id: 'start', title: 'Start', section: 'Library', keys: ['Enter'], run },
          { id: 'next', title: 'Next', section: 'Library', isKeyOnly: true, run },
        ],
      },
    },
    { kind: 'loading' },
  );
  expect(groups.map(({ title, items }) => [title, items.map((item) => item.title)])).toEqual([
    ['Library', ['Start']],
    ['Appearance', ['Dark']],
  ]);
});
