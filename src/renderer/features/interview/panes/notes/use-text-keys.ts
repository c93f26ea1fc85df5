import { useRef } from 'react';
import {
  continuedList,
  doubledBullet,
  indented,
  outdented,
  withoutTrail,
  type TextEdit,
} from './text-edit.js';

const own: ReadonlySet<string> = new Set(['Tab', 'Enter', ' ']);

/**
 * Tab indents, Enter goes on with a list. Escape lets the next Tab leave the field, so that nobody is kept in it
 * (WCAG 2.1.2).
 */
export function useTextKeys(): (event: KeyboardEvent, field: HTMLTextAreaElement) => void {
  /** What stood there when Escape was pressed last; a letter after it is heard by nobody, but changes that. */
  const leaving = useRef<string | null>(null);
  return (event, field) => {
    const { key, shiftKey } = event;
    const hasModifier = event.ctrlKey || event.altKey || event.metaKey;
    if (field.readOnly || hasModifier || event.isComposing || key === 'Shift') return;
    const left = leaving.current;
    leaving.current = key === 'Escape' ? field.value : null;
    if (!own.has(key)) return;
    const { value, selectionStart, selectionEnd } = field;
    const wasLeaving = left === value;
    if (key === 'Tab' && wasLeaving) {
      if (selectionStart === selectionEnd) apply(field, withoutTrail(value, selectionStart));
    } else if (key === 'Tab') {
      event.preventDefault();
      apply(field, (shiftKey ? outdented : indented)(value, selectionStart, selectionEnd));
    } else if (key === 'Enter' && !shiftKey && selectionStart === selectionEnd) {
      const edit = continuedList(value, selectionStart);
      if (edit !== null) event.preventDefault();
      apply(field, edit);
    } else if (key === ' ' && selectionStart === selectionEnd) {
      const edit = doubledBullet(value, selectionStart);
      if (edit !== null) event.preventDefault();
      apply(field, edit);
    }
  };
}

function apply(field: HTMLTextAreaElement, edit: TextEdit | null): void {
  if (edit === null) return;
  field.setSelectionRange(edit.from, edit.to);
  // No other way to change the text lets the browser's own undo take it back.
  if (edit.insert === '') document.execCommand('delete');
  else document.execCommand('insertText', false, edit.insert);
  field.setSelectionRange(...edit.select);
}
