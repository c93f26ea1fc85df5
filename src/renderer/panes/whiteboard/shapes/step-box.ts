import type { ExcalidrawImperativeAPI } from '@excalidraw/excalidraw/types';
import { readingOrder, stepFrom } from '../../../../core/board/reading-order.js';
import { boxesOn, type LabelledBox } from './boxes.js';
import { selectOn } from './select-on.js';
import { shapesWords as words } from './shapes-words.js';

/** Selects the next box or the one before, in reading order, and answers what is selected; null past either end. */
export function stepBox(api: ExcalidrawImperativeAPI, by: 1 | -1): string | null {
  const boxes = boxesOn(api);
  const order = readingOrder(boxes.map(({ box }) => box));
  const isSelected = new Set(boxes.flatMap((one) => (one.isSelected ? [one.box.id] : [])));
  const at = order.findIndex(({ id }) => isSelected.has(id));
  const next = stepFrom(at, by, order.length);
  const box = next === null ? undefined : order[next];
  if (next === null || box === undefined) return null;
  selectOn(api, [box.id]);
  const label = boxes.find((one) => one.box.id === box.id)?.label ?? '';
  return [words.selected(label, next, order.length), ...joinWords(api, box.id, boxes)].join('; ');
}

/** What arrows lead to and come from, for whoever does not see them. */
function joinWords(
  api: ExcalidrawImperativeAPI,
  id: string,
  boxes: readonly LabelledBox[],
): readonly string[] {
  const labels = new Map(boxes.map(({ box, label }) => [box.id, label]));
  const ends = api
    .getSceneElements()
    .flatMap((one) =>
      one.type === 'arrow' ? [[one.startBinding?.elementId, one.endBinding?.elementId]] : [],
    );
  const named = (ids: readonly (string | undefined)[]): string =>
    [...new Set(ids.flatMap((other) => labels.get(other ?? '') ?? []))].join(', ');
  const to = named(ends.filter(([from]) => from === id).map(([, end]) => end));
  const from = named(ends.filter(([, end]) => end === id).map(([start]) => start));
  return [
    ...(to === '' ? [] : [words.leadsTo(to)]),
    ...(from === '' ? [] : [words.comesFrom(from)]),
  ];
}
