import { useEffect, type RefObject } from 'react';
import { drillOf } from '../../../../core/drill/drill-id.js';
import { useAttempt } from '../../../state/attempt/attempt-store.js';

const ownMoves = ['wheel', 'pointerdown', 'keydown'] as const;

/**
 * Of a drill after a change, that is what nobody has read yet, and it stands at the end of the statement: there it opens, and
 * stays while its parts come, until the person moves it.
 */
export function useChangeInSight(statement: RefObject<HTMLElement | null>): void {
  const isChanged = useAttempt(({ prompt }) => drillOf(prompt.id)?.mode === 'changed');
  useEffect(() => {
    const section = statement.current;
    if (!isChanged || section === null) return undefined;
    const sizes = new ResizeObserver(() => {
      section.scrollTop = section.scrollHeight;
    });
    for (const part of [section, ...section.children]) sizes.observe(part);
    const stop = (): void => sizes.disconnect();
    for (const move of ownMoves) section.addEventListener(move, stop, { once: true });
    return () => {
      stop();
      for (const move of ownMoves) section.removeEventListener(move, stop);
    };
  }, [isChanged, statement]);
}
