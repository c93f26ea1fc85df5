import { useEffect } from 'react';
import { useLibraryView } from '../../state/library/library-view.js';

const dwellMs = 300;

/** Calls `onDwell` once the person has let a prompt of their choice stay highlighted for a moment. */
export function useDwell(onDwell: () => void): void {
  const id = useLibraryView((view) => view.highlightedId);
  const isChosen = useLibraryView((view) => view.isChosen);
  useEffect(() => {
    if (!isChosen || id === null) return undefined;
    const timer = setTimeout(onDwell, dwellMs);
    return () => clearTimeout(timer);
  }, [id, isChosen, onDwell]);
}
