import type { AttemptEvent } from '../attempt/attempt-event.js';
import type { AttemptState } from '../attempt/attempt-state.js';
import { secondOf } from '../attempt/timed-text.js';
import type { BoardElement } from '../board/board-element.js';
import type { Evidence } from '../grade/grade.js';
import { assertNever } from '../result.js';

/** When each element of a board was there as it ended, by its id: drawn, and with its last label. */
export function drawnSince(events: readonly AttemptEvent[]): ReadonlyMap<string, number> {
  const since = new Map<string, number>();
  const last = new Map<string, BoardElement>();
  for (const event of events) {
    if (event.kind !== 'board-changed') continue;
    for (const element of event.elements) {
      const before = last.get(element.id);
      if (element.isDeleted) {
        last.delete(element.id);
        since.delete(element.id);
        continue;
      }
      // Moved, resized or coloured it says what it said.
      if (before?.['text'] !== element['text'] || before === undefined)
        since.set(element.id, event.atSec);
      last.set(element.id, element);
    }
  }
  for (const { id, containerId } of [...last.values()]) {
    if (typeof containerId !== 'string' || !since.has(containerId)) continue;
    since.set(containerId, Math.max(since.get(containerId) ?? 0, since.get(id) ?? 0));
  }
  return since;
}

/** The second at which a piece of evidence stood in the answer; null where nothing of it is found there. */
export function evidenceSecond(
  { place, quote }: Evidence,
  state: Pick<AttemptState, 'diagram' | 'elapsedSec'>,
  drawn: ReadonlyMap<string, number>,
): number | null {
  switch (place.kind) {
    case 'text':
    case 'question':
    case 'code':
      return place.atSec;
    case 'board':
      return latest(place.ids.map((id) => drawn.get(id) ?? null));
    case 'diagram':
      return latest([quote, ...place.ids].map((words) => secondOfWords(state, words)));
    case 'tests':
      return state.elapsedSec; // all of them run once it is handed in
    default:
      return assertNever(place);
  }
}

/** When these words were first written of all that stands in the diagram. */
function secondOfWords({ diagram }: Pick<AttemptState, 'diagram'>, words: string): number | null {
  const isPart = (sign: string | undefined): boolean => /[\p{L}\p{N}_]/u.test(sign ?? ' ');
  const { text } = diagram;
  for (let at = text.indexOf(words); words !== '' && at !== -1; at = text.indexOf(words, at + 1)) {
    const end = at + words.length;
    if (!isPart(text[at - 1]) && !isPart(text[end])) return secondOf(diagram, at, end);
  }
  return null;
}

function latest(seconds: readonly (number | null)[]): number | null {
  const known = seconds.filter((sec) => sec !== null);
  return known.length === 0 ? null : Math.max(...known);
}
