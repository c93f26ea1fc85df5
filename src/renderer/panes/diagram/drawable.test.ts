import { expect, test, vi } from 'vitest';
import { readDiagram } from '../../../core/mermaid/read-mermaid.js';
import { drawProblem } from './drawable.js';

vi.mock('../reading/read-drawing.js', () => ({
  readDrawing: async ({ text }: { text: string }) => readDiagram(text),
}));

const many = (count: number): string =>
  Array.from({ length: count }, (_, at) => `n${String(at)}`).join(' & ');

test('an honest diagram is drawn', async () => {
  expect(await drawProblem('flowchart LR\n %% a remark\n A --> B')).toBeNull();
  expect(await drawProblem(`flowchart LR\n ${many(14)} --> ${many(14)}`)).toBeNull();
});

// Bug: settings in the text were limited and not refused, and the watchdog was a timer on the thread that mermaid blocks.
test.each([
  ['a directive', 'flowchart LR\n A --> B\n%%{init: {"theme": "dark"}}%%', 3, 'remove it'],
  ['front matter', '---\nconfig:\n  layout: elk\n---\nflowchart LR\n A --> B', 1, 'front matter'],
  ['a text that is too long', `flowchart LR\n A[${'x'.repeat(20_000)}]`, null, 'too long'],
  ['too many lines', `flowchart LR\n${'\n'.repeat(800)}A --> B`, null, 'too long'],
  ['few signs that make many arrows', `graph LR\n ${many(20)} --> ${many(20)}`, null, '200 arrows'],
])('%s never reaches mermaid', async (_, text, line, words) => {
  expect(await drawProblem(text)).toEqual({
    line,
    message: expect.stringContaining(words) as string,
  });
});
