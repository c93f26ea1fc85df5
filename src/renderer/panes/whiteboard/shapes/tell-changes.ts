import type { ExcalidrawImperativeAPI } from '@excalidraw/excalidraw/types';
import { boxesOn } from './boxes.js';
import { shapesWords as words } from './shapes-words.js';

/** Says what was named each time that the field for a name closes; ends with the returned function. */
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
    const name = label?.type === 'text' && !label.isDeleted ? label.originalText : '';
    say(words.named(name.replaceAll(/\s+/g, ' ').trim()));
  });
}

/** Where an arrow key has brought the box that is selected; null where it moved none, or several. */
export function movedWords(api: ExcalidrawImperativeAPI, key: string): string | null {
  const [one, ...others] = boxesOn(api).filter(({ isSelected }) => isSelected);
  if (one === undefined || others.length > 0) return null;
  return words.moved(one.label, key.replace('Arrow', '').toLowerCase(), one.box.x, one.box.y);
}
