import { useRef, type KeyboardEvent } from 'react';

/** Letters that follow each other within this are one name, as the library's list has it. */
const pauseMs = 750;

type Option<T> = { readonly value: T; readonly title: string };

/**
 * The library goes on to the next option that begins with what is typed, also where the chosen one begins so. Whoever types
 * two letters of the chosen one's name keeps it; one letter alone goes on, as everywhere.
 */
export function useTypedName<T extends string>(chosen: T, options: readonly Option<T>[]) {
  const typed = useRef({ text: '', atMs: 0, start: chosen });
  const forget = (): void => {
    typed.current = { text: '', atMs: 0, start: chosen };
  };
  return {
    forget,
    onKeyDown: ({ key, ctrlKey, altKey, metaKey, timeStamp }: KeyboardEvent): void => {
      const { text, atMs, start } = typed.current;
      if (key.length !== 1 || ctrlKey || altKey || metaKey) {
        if (key !== 'Shift' && key !== 'Enter') forget();
        return;
      }
      const goesOn = text !== '' && timeStamp - atMs < pauseMs;
      typed.current = {
        text: goesOn ? text + key : key,
        atMs: timeStamp,
        start: goesOn ? start : chosen,
      };
    },
    /** The option whose name is being typed anew; null where there is none. */
    kept: (): T | null => {
      const { text, start } = typed.current;
      const title = options.find(({ value }) => value === start)?.title ?? '';
      return text.length > 1 && title.toLowerCase().startsWith(text.toLowerCase()) ? start : null;
    },
  };
}
