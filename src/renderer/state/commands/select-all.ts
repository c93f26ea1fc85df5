import { useNavigation } from '../navigation.js';
import { chordOfKey, typing } from './keys.js';

/** From now on Ctrl A selects the whole window nowhere: in a field its text, on the board its shapes, and where one reads to copy all that stands there. */
export function keepSelectionSmall(): void {
  window.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || chordOfKey(event) !== 'Mod+A') return;
    const isInField = event.target instanceof Element && event.target.closest(typing) !== null;
    const isRead = useNavigation.getState().screen.kind === 'review';
    if (!isInField && !isRead) event.preventDefault();
  });
}
