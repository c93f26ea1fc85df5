// @vitest-environment happy-dom
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { AttemptSummary } from '../../../core/history/attempt-summary.js';
import { TrashTable } from './trash-table.js';

const attempt: AttemptSummary = {
  ...{ id: 'a', promptId: 'p', title: 'A token bucket', kind: 'coding', mode: 'mock' },
  ...{ level: 'senior', startedAtMs: 0, elapsedSec: 60, isSubmitted: true, result: null },
};

// Bug: an attempt that was imported again had a Restore in the trash that could never work.
test('only what is not in the history can be restored', () => {
  const said = (id: string): string =>
    renderToStaticMarkup(
      <TrashTable
        trash={[{ name: 'x', attempt: { ...attempt, id }, deletedAtMs: 0, daysLeft: 3 }]}
        present={new Set(['a'])}
        onRestore={() => undefined}
      />,
    );
  expect(said('b')).toContain('Restore “');
  expect(said('a')).not.toContain('Restore “');
  expect(said('a')).toContain('In the history already');
});
