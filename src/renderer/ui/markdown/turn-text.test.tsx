import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, expect, test } from 'vitest';
import { preloadMarkdown } from './markdown.js';
import { TurnText } from './turn-text.js';

beforeAll(preloadMarkdown);

// Bug: only what was said unasked had its formulas drawn; an answer showed "$x_j$".
test('an answer by the bank has its formulas drawn, other words stay as they were typed', () => {
  const text = 'A token holds $x_j$ and $y_j$.';
  const drawn = renderToStaticMarkup(<TurnText turn={{ who: 'interviewer', text }} />);
  expect(drawn).toContain('katex');
  expect(drawn).not.toContain('$');
  for (const turn of [
    { who: 'you', text },
    { who: 'interviewer', text, model: 'm' },
  ] as const)
    expect(renderToStaticMarkup(<TurnText turn={turn} />)).toBe(`<p>${text}</p>`);
});
