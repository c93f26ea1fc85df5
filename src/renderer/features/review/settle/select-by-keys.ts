import type { KeyboardEvent } from 'react';

export const useTheseWordsId = 'use-these-words';

const ways: Readonly<Record<string, readonly ['forward' | 'backward', 'word' | 'line']>> = {
  ArrowRight: ['forward', 'word'],
  ArrowLeft: ['backward', 'word'],
  ArrowDown: ['forward', 'line'],
  ArrowUp: ['backward', 'line'],
};

/**
 * Selects in the answer that has the focus, from what is marked in it: Shift and an arrow take in a word or a line more, an arrow
 * alone goes on to the next word or line, and Enter judges by what is selected. A text that cannot be typed in has no caret.
 */
export function selectByKeys(event: KeyboardEvent<HTMLElement>): void {
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  const { currentTarget: panel, key, shiftKey } = event;
  const selection = document.getSelection();
  const way = ways[key];
  if (selection === null || (way === undefined && key !== 'Enter')) return;
  const isBegun = !selection.isCollapsed && panel.contains(selection.focusNode);
  if (way === undefined) {
    if (!isBegun) return;
    document.getElementById(useTheseWordsId)?.click();
  } else if (isBegun) {
    const { focusNode, focusOffset } = selection;
    if (!shiftKey) step(selection, way);
    else selection.modify('extend', ...way);
    // Not out of the answer.
    if (!panel.contains(selection.focusNode)) selection.extend(focusNode ?? panel, focusOffset);
  } else if (shiftKey) {
    selection.collapse(startIn(panel), 0);
    selection.modify('extend', ...way);
  } else return;
  event.preventDefault();
  selection.focusNode?.parentElement?.scrollIntoView({ block: 'nearest' });
}

/** On to a word that is selected, so that one sees where one is. */
function step(selection: Selection, way: readonly ['forward' | 'backward', 'word' | 'line']): void {
  if (way[0] === 'forward' && way[1] === 'word') selection.collapseToEnd();
  else {
    selection.collapseToStart();
    selection.modify('move', ...way);
  }
  selection.modify('extend', 'forward', 'word');
}

/** The first text of what is marked, or else of all. */
function startIn(panel: HTMLElement): Node {
  const meant = panel.querySelector('[data-meant]') ?? panel;
  return document.createTreeWalker(meant, NodeFilter.SHOW_TEXT).nextNode() ?? panel;
}
