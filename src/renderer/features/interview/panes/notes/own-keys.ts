import { isCharacterAlone } from '../../../../state/commands/chord.js';

/** What a letter fires on its way. */
const fired = ['keydown', 'keypress', 'textInput', 'input', 'selectionchange', 'keyup'] as const;

type Hearer = (isEmpty: boolean) => void;
const fields = new Map<EventTarget, Set<Hearer>>();

/**
 * Hears that the text of a field has changed, and ends the way of its letters at the window, before it has begun. Where one
 * types no command is a letter, and on its way through React, the board, the code editor and the window it would cost a
 * sixth of the time until it is shown. Keys with a modifier, and those that write nothing, go on; a blank as far as the field.
 */
export function hearText(field: HTMLTextAreaElement, hearer: Hearer): () => void {
  const hearers = fields.get(field) ?? new Set();
  fields.set(field, hearers.add(hearer));
  // The same listener for the next field is the same.
  for (const type of fired) window.addEventListener(type, keep, { capture: true });
  return () => {
    hearers.delete(hearer);
    if (hearers.size === 0) fields.delete(field);
    if (fields.size > 0) return;
    for (const type of fired) window.removeEventListener(type, keep, { capture: true });
  };
}

function keep(event: Event): void {
  const hearers = event.target === null ? undefined : fields.get(event.target);
  if (hearers === undefined) return;
  if (event instanceof KeyboardEvent && (isBlankDown(event) || !isCharacterAlone(event))) return;
  event.stopPropagation();
  if (event.type !== 'input') return;
  // Read once: a letter makes a new string of the whole text.
  const isEmpty = (event.target as HTMLTextAreaElement).value === '';
  for (const hear of hearers) hear(isEmpty);
}

/** The field has a use for it: it begins a list. */
const isBlankDown = ({ type, key }: KeyboardEvent): boolean => type === 'keydown' && key === ' ';
