import type { KeyboardEvent } from 'react';

export const useTheseWordsId = 'use-these-words';

type Way = readonly ['forward' | 'backward', 'word' | 'line'];

const ways: Readonly<Record<string, Way>> = {
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
    else extend(selection, way);
    // Not out of the answer.
    if (!panel.contains(selection.focusNode)) selection.extend(focusNode ?? panel, focusOffset);
  } else if (shiftKey) {
    selection.collapse(startIn(panel), 0);
    extend(selection, way);
  } else return;
  event.preventDefault();
  keepInSight(panel, selection);
}

/** Takes in more, and never a piece of a word, which a line can end in. */
function extend(selection: Selection, way: Way): void {
  selection.modify('extend', ...way);
  if (isAmidWord(selection)) selection.modify('extend', way[0], 'word');
}

/** On to a word that is selected, so that one sees where one is. */
function step(selection: Selection, way: Way): void {
  if (way[0] === 'forward' && way[1] === 'word') selection.collapseToEnd();
  else {
    selection.collapseToStart();
    selection.modify('move', ...way);
    if (isAmidWord(selection)) selection.modify('move', 'backward', 'word');
  }
  selection.modify('extend', 'forward', 'word');
}

const amidWord = /^[\p{L}\p{N}]{2}$/u;

function isAmidWord({ focusNode, focusOffset }: Selection): boolean {
  const around = focusNode?.textContent?.slice(Math.max(0, focusOffset - 1), focusOffset + 1) ?? '';
  return focusNode instanceof Text && focusOffset > 0 && amidWord.test(around);
}

/** The end that moves stays in sight; the element around it may be the whole note. */
function keepInSight(panel: HTMLElement, { focusNode, focusOffset }: Selection): void {
  if (focusNode === null) return;
  const end = document.createRange();
  end.setStart(focusNode, focusOffset);
  const [at, seen] = [end.getBoundingClientRect(), panel.getBoundingClientRect()];
  const lines = at.height * 2;
  if (at.bottom + lines > seen.bottom) panel.scrollTop += at.bottom + lines - seen.bottom;
  else if (at.top - lines < seen.top) panel.scrollTop -= seen.top - at.top + lines;
}

/** The first text of what is marked, or else of all. */
function startIn(panel: HTMLElement): Node {
  const meant = panel.querySelector('[data-meant]') ?? panel;
  return document.createTreeWalker(meant, NodeFilter.SHOW_TEXT).nextNode() ?? panel;
}
