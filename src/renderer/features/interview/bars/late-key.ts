/** Nobody reads a question and begins to answer it within this; what comes so soon was meant for the card before it. */
const lateMs = 700;

const modifiers = ['Shift', 'Control', 'Alt', 'Meta', 'AltGraph', 'CapsLock'];

/** Whether a key says something by itself: one that goes with others does not, nor one that is still held down. */
export const isOwnKey = ({ key, repeat }: KeyboardEvent): boolean =>
  !repeat && !modifiers.includes(key);

/** Swallows the first key that comes just after a card has gone by itself: it is no text of the field that has come up. */
export function swallowLateKey(): void {
  const stop = (): void => {
    clearTimeout(timer);
    window.removeEventListener('keydown', onKey, { capture: true });
  };
  const onKey = (event: KeyboardEvent): void => {
    if (!isOwnKey(event)) return;
    event.preventDefault();
    event.stopPropagation();
    stop();
  };
  const timer = setTimeout(stop, lateMs);
  window.addEventListener('keydown', onKey, { capture: true });
}
