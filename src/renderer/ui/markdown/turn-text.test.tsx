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

// Bug: a quote of the statement stood with its backticks beside the statement, which has them as code.
test('code that the bank quotes is drawn as code', () => {
  const text = 'That’s in the prompt: “two small matrices `a` and `b`”';
  const drawn = renderToStaticMarkup(<TurnText turn={{ who: 'interviewer', text }} />);
  expect(drawn).toContain('<code>a</code>');
  expect(drawn).not.toContain('`');
});

// Bug: "The reference is *the refund takes five working days*." with its asterisks, beside the statement in italics.
test('stressed words of a question are drawn, a product is left as it is', () => {
  const drawn = (text: string) =>
    renderToStaticMarkup(<TurnText turn={{ who: 'interviewer', text }} />);
  expect(drawn('The reference is *five working days*.')).toContain('<em>five working days</em>');
  expect(drawn('That is 8 * 256 * 4.')).toBe('<p>That is 8 * 256 * 4.</p>');
});
