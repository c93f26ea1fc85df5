import { useEffect, useState } from 'react';
import { panelWordsId } from '../parts/focus-target.js';

/** What is selected in the answer beside the report, while `isOn`; empty where nothing is. */
export function useSelectedWords(isOn: boolean): string {
  const [words, setWords] = useState('');
  useEffect(() => {
    if (!isOn) return undefined;
    const look = (): void => setWords(selectedIn(document.getElementById(panelWordsId)));
    document.addEventListener('selectionchange', look);
    return () => {
      document.removeEventListener('selectionchange', look);
      setWords('');
    };
  }, [isOn]);
  return words;
}

function selectedIn(panel: HTMLElement | null): string {
  const selection = document.getSelection();
  const { anchorNode = null, focusNode = null } = selection ?? {};
  const isThere = panel?.contains(anchorNode) === true && panel.contains(focusNode);
  return isThere ? (selection?.toString().trim() ?? '') : '';
}
