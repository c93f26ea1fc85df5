// @vitest-environment happy-dom
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { FlashGraded } from '../../../core/schedule/flash-question.js';
import { preloadMarkdown } from '../../ui/markdown/markdown.js';
import { FlashVerdict } from './flash-verdict.js';

// Bug: "9e6*512*4 bytes" was shown as "9e65124 bytes", beside the strong answer that it is compared with.
test('one’s own answer is shown as it was typed', async () => {
  await preloadMarkdown();
  const text = '9e6*512*4 bytes = 18 GB, (3*6 + 4*4)\nand _so_ on';
  const graded: FlashGraded = {
    answerId: 'a',
    criterion: 'Counts',
    strong: 'It is *18 GB*.',
    said: 'met',
    reason: '',
    quotes: [],
    verdict: 'met',
    rating: 'good',
    dueAtMs: null,
  };
  const turn = { text, graded, verdict: null, rating: null, putAway: null };
  const html = renderToStaticMarkup(<FlashVerdict turn={turn} graded={graded} isLast />);
  expect(html).toContain(text);
  expect(html).toContain('<em><span class="unit">18 GB</span></em>');
  expect(html).toContain('If something in them is wrong');
  // Bug: of two scales one had a choice, and the other, with the same meaning, none.
  expect(html.match(/aria-pressed="true"/g)).toHaveLength(2);
  const own = { ...turn, verdict: 'met' } as const;
  expect(renderToStaticMarkup(<FlashVerdict turn={own} graded={graded} isLast />)).not.toContain(
    'If something in them is wrong',
  );
});
