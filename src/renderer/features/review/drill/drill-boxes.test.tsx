// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, test } from 'vitest';
import type { DrillBox, DrillResult } from '../../../../core/drill/told/drill-result.js';
import { boxWayIn } from './box-rows.js';
import { Boxes } from './drill-boxes.js';

/** What D presses in the row of a box. */
function pressedBy(
  kind: 'found' | 'missing',
  said: DrillBox['said'],
  extra: DrillResult['extra'],
): string | null {
  const host = document.createElement('div');
  document.body.append(host);
  const root = createRoot(host);
  const result: DrillResult = {
    ...{ score: { boxesFound: 0, boxes: 1, arrowsFound: 0, arrows: 0 }, scene: [], places: 'own' },
    ...{
      found: [],
      missing: [],
      arrows: { turned: [], missing: [], ofMissing: [], extra: [], found: [] },
    },
    extra,
    [kind]: [{ id: 'api', label: 'API', detail: '', why: '', isNew: false, said }],
  };
  const none = new Set<string>();
  act(() =>
    root.render(<Boxes kind={kind} result={result} counting={none} onSay={() => undefined} />),
  );
  const pressed = boxWayIn('api').button?.textContent ?? null;
  act(() => root.unmount());
  host.remove();
  return pressed;
}

// Bug: D on a box that one had said to be missing put the wrong match back, where another box was to be named.
test('D says otherwise of a box as it stands now', () => {
  const gone = { kind: 'missing' } as const;
  const own = { kind: 'found', drawnId: 'x' } as const;
  const left = [{ id: 'x', label: 'Payment API', detail: '', why: '', isNew: false, said: null }];
  expect(pressedBy('found', null, left)).toMatch(/^Not this one/);
  expect(pressedBy('missing', null, left)).toMatch(/^This is it…/);
  expect(pressedBy('missing', gone, left)).toMatch(/^This is it…/);
  expect(pressedBy('missing', gone, [])).toBeNull();
  expect(pressedBy('found', own, left)).toMatch(/^Put back/);
});
