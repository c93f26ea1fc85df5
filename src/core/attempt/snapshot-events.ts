import type { AttemptEvent } from './attempt-event.js';
import type { AttemptState } from './attempt-state.js';
import type { BoardElement } from '../board/board-element.js';
import { ownValue } from './own-value.js';
import { emptyText, spliceBetween, type Splice } from './timed-text.js';

/** What a pane holds at one moment. */
export type Snapshot =
  | { readonly kind: 'text'; readonly phaseId: string; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'diagram'; readonly text: string }
  | { readonly kind: 'board'; readonly elements: readonly BoardElement[] };

/** The longest insert of one event, in UTF-16 units; half of what the journal takes. */
export const maxInsert = 2_000_000;

/** The events that bring a state to what a pane holds, at `atSec`; none where they agree. */
export function eventsBetween(
  state: AttemptState,
  snapshot: Snapshot,
  atSec: number,
): readonly AttemptEvent[] {
  switch (snapshot.kind) {
    case 'text': {
      const { phaseId } = snapshot;
      const before = ownValue(state.texts, phaseId) ?? emptyText;
      return splicesTo(before.text, snapshot.text).map((splice) => ({
        kind: 'text-changed',
        atSec,
        phaseId,
        splice,
      }));
    }
    case 'code':
      return splicesTo(state.code.text, snapshot.text).map((splice) => ({
        kind: 'code-changed',
        atSec,
        splice,
      }));
    case 'diagram':
      return splicesTo(state.diagram.text, snapshot.text).map((splice) => ({
        kind: 'diagram-changed',
        atSec,
        splice,
      }));
    case 'board': {
      const elements = changedElements(state.board, snapshot.elements);
      return elements.length === 0 ? [] : [{ kind: 'board-changed', atSec, elements }];
    }
  }
}

/**
 * The elements that differ from the known ones by version, the deleted among them. An element that
 * is gone from the scene without a trace (a replaced scene) comes back marked as deleted.
 */
export function changedElements(
  known: ReadonlyMap<string, BoardElement>,
  scene: readonly BoardElement[],
): BoardElement[] {
  let met = 0;
  const changed = scene.filter((element) => {
    const before = known.get(element.id);
    if (before === undefined) return !element.isDeleted;
    met += 1;
    return (
      before.version !== element.version ||
      before['versionNonce'] !== element['versionNonce'] ||
      before.isDeleted !== element.isDeleted
    );
  });
  // Thousands of elements are compared several times a second; a set of them is rarely needed.
  if (met === known.size) return changed;
  const present = new Set(scene.map((element) => element.id));
  for (const before of known.values()) {
    if (before.isDeleted || present.has(before.id)) continue;
    changed.push({ ...before, isDeleted: true, version: before.version + 1 });
  }
  return changed;
}

function splicesTo(before: string, after: string): readonly Splice[] {
  const splice = spliceBetween(before, after);
  if (splice === null) return [];
  const splices: Splice[] = [];
  let from = 0;
  do {
    splices.push({
      at: splice.at + from,
      remove: from === 0 ? splice.remove : 0,
      insert: splice.insert.slice(from, from + maxInsert),
    });
    from += maxInsert;
  } while (from < splice.insert.length);
  return splices;
}
