import { CaptureUpdateAction, newElementWith } from '@excalidraw/excalidraw';
import type { ExcalidrawImperativeAPI } from '@excalidraw/excalidraw/types';
import { kindIn } from '../../../../core/board/active-content.js';
import { fillOf } from '../../../../core/board/kind-look.js';
import type { ShelfKind } from '../../../../core/graph/node-kind.js';
import { shapeWords } from '../../../ui/words/shape-words.js';
import { boxesOn, type LabelledBox } from './boxes.js';
import { kindNamed } from './kind-named.js';
import { shapesWords as words } from './shapes-words.js';

/**
 * Says what was named each time that the field for a name closes, and gives the box the kind that the name says; ends with the
 * returned function.
 */
export function tellNames(api: ExcalidrawImperativeAPI, say: (text: string) => void): () => void {
  let named: string | null = null;
  return api.onChange((elements, { editingTextElement }) => {
    if (editingTextElement !== null) {
      named = editingTextElement.type === 'text' ? editingTextElement.containerId : null;
      return;
    }
    if (named === null) return;
    const id = named;
    named = null;
    const label = elements.find((one) => one.type === 'text' && one.containerId === id);
    const text = label?.type === 'text' && !label.isDeleted ? label.originalText : '';
    const name = text.replaceAll(/\s+/g, ' ').trim();
    const kind = kindNamed(name, kindIn(elements.find((one) => one.id === id)?.customData));
    if (kind !== null) setKind(api, id, kind);
    say(words.named(name, kind === null ? null : shapeWords[kind]));
  });
}

/** A step of undo of its own: the name has ended its step. */
function setKind(api: ExcalidrawImperativeAPI, id: string, kind: ShelfKind): void {
  api.updateScene({
    elements: api.getSceneElementsIncludingDeleted().map((one) => {
      if (one.id !== id) return one;
      const was = kindIn(one.customData);
      // A colour that the person chose stays.
      const isOurs = was !== null && one.backgroundColor === fillOf(was);
      const backgroundColor = isOurs ? fillOf(kind) : one.backgroundColor;
      return newElementWith(one, { customData: { kind }, backgroundColor });
    }),
    captureUpdate: CaptureUpdateAction.IMMEDIATELY,
  });
}

type Place = Pick<LabelledBox['box'], 'id' | 'x' | 'y'>;

/** The one box that is selected, where it is now: Excalidraw moves it in place. Null where none is, or several. */
export function selectedPlace(api: ExcalidrawImperativeAPI): Place | null {
  const [one, ...others] = boxesOn(api).filter(({ isSelected }) => isSelected);
  if (one === undefined || others.length > 0) return null;
  const { id, x, y } = one.box;
  return { id, x, y };
}

/** Where an arrow key has brought the box that was selected; null where it is there still, or another one is selected by now. */
export function movedWords(api: ExcalidrawImperativeAPI, key: string, was: Place): string | null {
  const now = selectedPlace(api);
  if (now?.id !== was.id || (now.x === was.x && now.y === was.y)) return null;
  const label = boxesOn(api).find(({ box }) => box.id === was.id)?.label ?? '';
  return words.moved(label, key.replace('Arrow', '').toLowerCase(), now.x, now.y);
}
