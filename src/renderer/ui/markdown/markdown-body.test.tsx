import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { MarkdownBody } from './markdown-body.js';

const htmlOf = (text: string): string => renderToStaticMarkup(<MarkdownBody text={text} />);

// Bug: a formula of a pack covers the screen, the way out of it among the rest.
test('a formula stays within its bounds', () => {
  const html = htmlOf('so $x \\rule{500em}{500em} y$ it is');
  expect(html).toContain('katex');
  expect(html).not.toMatch(/width[:=]"?500em/);
  const doubling = '$\\def\\a#1{#1#1} \\a{\\a{\\a{\\a{\\a{\\a{\\a{\\a{\\a{x}}}}}}}}}$';
  expect(htmlOf(doubling)).toContain('Too many expansions');
});

test('a formula of the bank’s kind is set', () => {
  expect(htmlOf('$\\frac{1}{\\sqrt{d}}\\sum_i x_i$')).not.toContain('katex-error');
});

// Bug: a formula over two lines makes raw text of all that comes after it.
test('what follows a formula over two lines is set as ever', () => {
  const html = htmlOf('divides:\n$$m \\leftarrow g, \\quad\n\\hat v,$$\nfor each.\n\n## Intuition');
  expect(html).toContain('<h2>Intuition</h2>');
  expect(html).not.toContain('$$');
});

test('a fence of a language is shown in the reader’s own way, another as code', () => {
  const html = renderToStaticMarkup(
    <MarkdownBody
      text={'```mermaid\nA-->B\n```\n\n```python\nx\n```'}
      onFence={(language, source) => (language === 'mermaid' ? <b>{source}</b> : null)}
    />,
  );
  expect(html).toContain('<b>A--&gt;B\n</b>');
  expect(html).toContain('<pre><code class="language-python">x\n</code></pre>');
});

// Bug: a question broke its line between "8" and "%".
test('a number stays beside its unit, in text alone', () => {
  const html = htmlOf('from **8 %** to 1.5 GB in 8 hours');
  expect(html).toContain('<strong><span class="unit">8 %</span></strong> to ');
  expect(html).toContain('to <span class="unit">1.5 GB</span> in 8 hours');
  expect(htmlOf('`7 % 2` and $8 s$')).not.toContain('unit');
});
