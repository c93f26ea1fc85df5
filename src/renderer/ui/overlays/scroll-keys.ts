import type { KeyboardEvent } from 'react';

/** Of a line of text that one scrolls by. */
const linePx = 48;
const ownKeys =
  'textarea, select, [contenteditable], [type="radio"], [type="range"], [type="number"], [role="listbox"], [role="group"][tabindex]';

/** Scrolls what a dialog shows by the keys for that, wherever in it the focus is; not where they do something of their own. */
export function scrollByKey(event: KeyboardEvent<HTMLElement>, body: HTMLElement | null): void {
  const { key, target, currentTarget } = event;
  if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey)
    return;
  if (body === null || !(target instanceof HTMLElement) || body.scrollHeight <= body.clientHeight)
    return;
  // What opens over the dialog passes its keys on to it.
  if (!currentTarget.contains(target) || target.closest(ownKeys) !== null) return;
  const isText = target.matches('input');
  const page = body.clientHeight * 0.875;
  const to = {
    ArrowDown: body.scrollTop + linePx,
    ArrowUp: body.scrollTop - linePx,
    PageDown: body.scrollTop + page,
    PageUp: body.scrollTop - page,
    ...(!isText && { Home: 0, End: body.scrollHeight }),
  }[key];
  if (to === undefined) return;
  event.preventDefault();
  body.scrollTo({ top: to });
}
