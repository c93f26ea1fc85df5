import { useEffect, useEffectEvent, type RefObject } from 'react';
import { isCharacterAlone } from '../../../../state/commands/chord.js';
import { useTextKeys } from './use-text-keys.js';

/** What a letter fires on its way. */
const fired = ['keydown', 'keypress', 'textInput', 'input', 'keyup'] as const;

/**
 * A field's keys, heard by listeners of its own. A letter ends there: where one types no command is a letter, and on its way
 * through React, the board, the code editor and the window it would cost a sixth of the time until it is shown. Keys with a
 * modifier, and those that write nothing, go on.
 */
export function useOwnKeys(
  field: RefObject<HTMLTextAreaElement | null>,
  onInput: (field: HTMLTextAreaElement) => void,
): void {
  const onTextKey = useTextKeys();
  const hear = useEffectEvent((event: Event, area: HTMLTextAreaElement) => {
    if (event.type === 'input') onInput(area);
    if (event.type === 'keydown' && event instanceof KeyboardEvent) onTextKey(event, area);
    if (!(event instanceof KeyboardEvent) || isCharacterAlone(event)) event.stopPropagation();
  });
  useEffect(() => {
    const area = field.current;
    if (area === null) return;
    const listen = (event: Event): void => hear(event, area);
    for (const type of fired) area.addEventListener(type, listen);
    return () => {
      for (const type of fired) area.removeEventListener(type, listen);
    };
  }, [field]);
}
