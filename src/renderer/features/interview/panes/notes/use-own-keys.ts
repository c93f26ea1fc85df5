import { useEffectEvent, useLayoutEffect, type RefObject } from 'react';
import { isCharacterAlone } from '../../../../state/commands/chord.js';
import { hearText } from './own-keys.js';
import { useTextKeys } from './use-text-keys.js';

/** A field's keys and what they write, heard by listeners of its own. */
export function useOwnKeys(
  field: RefObject<HTMLTextAreaElement | null>,
  onInput: (field: HTMLTextAreaElement) => void,
): void {
  const onTextKey = useTextKeys();
  const hearKey = useEffectEvent((event: KeyboardEvent, area: HTMLTextAreaElement) => {
    onTextKey(event, area);
    // The blank, which is heard here, goes no further either.
    if (isCharacterAlone(event)) event.stopPropagation();
  });
  const hearInput = useEffectEvent(onInput);
  useLayoutEffect(() => {
    const area = field.current;
    if (area === null) return;
    const onKey = (event: KeyboardEvent): void => hearKey(event, area);
    area.addEventListener('keydown', onKey);
    const hearNoMore = hearText(area, () => hearInput(area));
    return () => {
      area.removeEventListener('keydown', onKey);
      hearNoMore();
    };
  }, [field]);
}
