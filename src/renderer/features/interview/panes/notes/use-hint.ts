import { useLayoutEffect, type RefObject } from 'react';
import { hearText } from './own-keys.js';

/**
 * What an empty field asks for, as its placeholder. It goes with the first letter: the browser sets the style of a placeholder
 * at each key, hidden or not, which makes it look at the styles of the page.
 */
export function useHint(field: RefObject<HTMLTextAreaElement | null>, hint: string): void {
  useLayoutEffect(() => {
    const area = field.current;
    if (area === null) return;
    let isShown: boolean | null = null;
    const show = (isDue: boolean): void => {
      if (isDue === isShown) return;
      isShown = isDue;
      if (isDue) area.placeholder = hint;
      else area.removeAttribute('placeholder');
    };
    show(area.value === '');
    return hearText(area, show);
  }, [field, hint]);
}
