/** A key of the room: how it is pressed, how it is printed, what it does. */
export type RoomKey = {
  readonly keys: string;
  readonly title: string;
  readonly matches: (event: KeyboardEvent) => boolean;
  readonly run: () => void;
};

const ctrl = (event: KeyboardEvent): boolean => (event.ctrlKey || event.metaKey) && !event.altKey;

/** `code` rather than `key`, so that a key stays in its place on every keyboard layout. */
export const withCtrl =
  (code: string, isShift = false) =>
  (event: KeyboardEvent): boolean =>
    ctrl(event) && event.shiftKey === isShift && event.code === code;

export const withCtrlAlt =
  (code: string) =>
  (event: KeyboardEvent): boolean =>
    (event.ctrlKey || event.metaKey) && event.altKey && !event.shiftKey && event.code === code;

export const withAlt =
  (code: string) =>
  (event: KeyboardEvent): boolean =>
    event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey && event.code === code;

export const plain =
  (key: string, isShift = false) =>
  (event: KeyboardEvent): boolean =>
    event.key === key && event.shiftKey === isShift && !event.ctrlKey && !event.altKey && !event.metaKey;

/** A question mark, unless it is being typed into something. */
export function isQuestionMark(event: KeyboardEvent): boolean {
  if (event.key !== '?' || event.ctrlKey || event.altKey || event.metaKey) return false;
  const { target } = event;
  if (!(target instanceof HTMLElement)) return true;
  return !target.isContentEditable && !target.matches('input, textarea, select, [role="textbox"]');
}
