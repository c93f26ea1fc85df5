import { useEffect, useRef, type RefObject } from 'react';
import { bringFreshIntoSight } from './scroll-into-column.js';

/** A column that follows the lines that are marked in it. */
export function useFreshLine(fromLine: number, toLine: number): RefObject<HTMLDivElement | null> {
  const column = useRef<HTMLDivElement>(null);
  useEffect(() => bringFreshIntoSight(column.current), [fromLine, toLine]);
  return column;
}
