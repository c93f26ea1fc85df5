type Mend = { readonly selector: string; readonly name: string; readonly value: string };

// What Excalidraw 0.18 leaves without a name, or gives a role that it may not have inside a page.
const mends: readonly Mend[] = [
  // Its keys are its own, as those of an application are: letters choose tools, arrows move what is selected.
  { selector: '.excalidraw-container:not([role])', name: 'role', value: 'application' },
  {
    selector: '.excalidraw-container:not([aria-label])',
    name: 'aria-label',
    value: 'Whiteboard: / adds a shape, Tab goes from box to box',
  },
  { selector: '.main-menu-trigger:not([aria-label])', name: 'aria-label', value: 'Board menu' },
  {
    selector: '.App-toolbar__extra-tools-trigger:not([aria-label])',
    name: 'aria-label',
    value: 'More tools',
  },
  {
    selector: '.color-picker-container[role="dialog"]:not([aria-label])',
    name: 'aria-label',
    value: 'Colours',
  },
  {
    selector: '.FontPicker__container[role="dialog"]:not([aria-label])',
    name: 'aria-label',
    value: 'Fonts',
  },
  {
    selector: '[role="dialog"]:not([aria-label]):not([aria-labelledby])',
    name: 'aria-label',
    value: 'Board',
  },
  {
    selector: 'textarea.excalidraw-wysiwyg:not([aria-label])',
    name: 'aria-label',
    value: 'Name or text on the board',
  },
  { selector: '[role="contentinfo"]', name: 'role', value: 'group' },
  {
    selector: '.layer-ui__wrapper__footer[role="group"]:not([aria-label])',
    name: 'aria-label',
    value: 'View and history',
  },
  // Radix puts a trigger's attributes on a div that is none.
  ...['aria-controls', 'aria-expanded', 'aria-haspopup'].map((name) => ({
    selector: `div[data-state][${name}]:not([role])`,
    name,
    value: '',
  })),
];

const hasField = ({ addedNodes }: MutationRecord): boolean =>
  [...addedNodes].some((one) => one instanceof HTMLTextAreaElement);

/** Gives the board's controls the names that they lack, now and whenever they are drawn anew. */
export function keepNamed(frame: HTMLElement): () => void {
  let request = 0;
  const mend = (): void => {
    request = 0;
    for (const { selector, name, value } of mends) {
      for (const element of frame.querySelectorAll(selector)) {
        if (value === '') element.removeAttribute(name);
        else element.setAttribute(name, value);
      }
    }
  };
  const observer = new MutationObserver((changes) => {
    // Excalidraw gives it the focus as it comes, and then its name is read.
    if (changes.some(hasField)) mend();
    if (request === 0) request = requestAnimationFrame(mend);
  });
  observer.observe(frame, { childList: true, subtree: true });
  mend();
  return () => {
    cancelAnimationFrame(request);
    observer.disconnect();
  };
}
