import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { CriterionMark } from './criterion-mark.js';

// Bug: a slip that the person denied is read out as "met Takes a norm for squeezing values".
it.each([
  ['anti-pattern', 'not-met', 'not found'],
  ['anti-pattern', 'met', 'found'],
  ['component', 'not-met', 'not met'],
] as const)('reads out of a %s that is %s: %s', (kind, verdict, words) => {
  const html = renderToStaticMarkup(<CriterionMark criterion={{ kind }} verdict={verdict} />);
  expect(html).toContain(`>${words}</span>`);
});
