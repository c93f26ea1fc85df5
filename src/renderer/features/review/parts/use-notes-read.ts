import { useEffect, useState } from 'react';
import { notesRead, scratchpad } from '../../../../core/attempt/scratchpad.js';
import { readSums } from '../../../panes/sums/read-sums.js';

/** A part of the notes as it is read again. What core cannot reckon by itself, units and powers, comes from the room's reader a moment later. */
export function useNotesRead(id: string, text: string): string {
  const [read, setRead] = useState({ text: '', results: [] as readonly (string | null)[] });
  useEffect(() => {
    if (id !== scratchpad.id) return;
    let isShown = true;
    void readSums(text).then((results) => {
      if (isShown) setRead({ text, results });
    });
    return () => {
      isShown = false;
    };
  }, [id, text]);
  return notesRead(id, text, read.text === text ? read.results : []);
}
