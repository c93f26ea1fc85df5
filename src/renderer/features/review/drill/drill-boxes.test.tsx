// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, test } from 'vitest';
import type { DrillBox, DrillResult } from '../../../../core/drill/result/drill-result.js';
import { boxRows, boxWayIn } from './box-rows.js';
import { Boxes } from './drill-boxes.js';

type Kind = 'found' | 'missing';
type Row = {
  readonly now: Kind;
  readonly said: DrillBox['said'];
  /** The part that it was in when the report was opened. */
  readonly stood?: Kind;
  readonly own?: DrillResult['own'];
};

/** What D presses in the row of a box, and what the row says. */
function rowOf({ now, said, stood = now, own = [] }: Row) {
  const host = document.createElement('div');
  document.body.append(host);
  const root = createRoot(host);
  const box = { id: 'api', label: 'API', detail: '', why: '', isNew: false, said };
  const none = { found: [], missing: [] };
  const some = { turned: [], against: [], missing: [], ofMissing: [] };
  const result: DrillResult = {
    ...{ score: { boxesFound: 0, boxes: 1, arrowsFound: 0, arrows: 0 }, scene: [], places: 'own' },
    ...{ arrows: { ...some, extra: [], found: [], within: [] }, extra: [], own },
    ...{ ...none, [now]: [box] },
  };
  const parts = (['missing', 'found'] as const).map((kind) => (
    <Boxes
      key={kind}
      {...{ kind, result }}
      opened={{ ...none, [stood]: [box] }}
      counting={new Set()}
      onSay={() => undefined}
    />
  ));
  act(() => root.render(parts));
  const told = {
    pressed: boxWayIn('api').button?.textContent.replace(': API', '') ?? null,
    part: host.querySelector('h2')?.textContent,
    words: host.querySelector('li p')?.textContent,
    rows: boxRows().length,
  };
  act(() => root.unmount());
  host.remove();
  return told;
}

const gone = { kind: 'missing' } as const;
const named = { kind: 'found', drawnId: 'x' } as const;
const left = [{ id: 'x', label: 'Payment API', standsFor: ['Scorer'] }];

// Bug: D on a box that one had said to be missing put the wrong match back, where another box was to be named.
test('D says otherwise of a box as it stands now', () => {
  expect(rowOf({ now: 'found', said: null, own: left }).pressed).toBe('Not this one');
  expect(rowOf({ now: 'missing', said: null, own: left }).pressed).toBe('This is it…');
  expect(rowOf({ now: 'missing', said: gone, own: left }).pressed).toBe('This is it…');
  // Only where nothing was drawn: a box that counts as another may be this one too.
  expect(rowOf({ now: 'missing', said: gone }).pressed).toBeNull();
  expect(rowOf({ now: 'found', said: named, own: left }).pressed).toBe('Put back');
});

// Bug: the box went out of sight and the next one took its place, so that D, D struck two boxes out.
test('what one says of a box leaves it where it is, and the same key takes it back', () => {
  expect(rowOf({ now: 'missing', said: gone, stood: 'found', own: left })).toEqual({
    ...{ pressed: 'Put back', part: 'Found', rows: 1 },
    words: 'API counts as missing now, by your word',
  });
  expect(rowOf({ now: 'found', said: named, stood: 'missing' })).toEqual({
    ...{ pressed: 'Put back', part: 'Missing', rows: 1 },
    words: 'API counts as found now, by your word',
  });
  // One that lost its own box to another is named anew.
  const lost = rowOf({ now: 'missing', said: null, stood: 'found', own: left });
  expect(lost).toMatchObject({ pressed: 'This is it…', words: 'API counts as missing now' });
});
