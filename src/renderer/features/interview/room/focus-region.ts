/** Regions carry `data-region`; what takes the focus in one carries `data-pane-focus`, or is its first control. */
export type RegionName = 'bar' | 'statement' | 'ask' | 'whiteboard' | 'diagram' | 'code' | 'notes';

const focusable =
  'textarea, button:not([disabled]), [href], input, [role="tab"][tabindex="0"], .excalidraw, [tabindex="0"]';

const mostTries = 300;
const quickTries = 20;

/**
 * Puts the focus into a region once it is on the screen; a pane may still be loading, and then comes after what else was chosen.
 * At first as soon as React has shown it, and not a frame later: on a full board a frame is long, and a letter that is typed in
 * it would be a tool's. Then in the next frame, since a dialog that closes gives the focus back; but not from where a key that was
 * pressed meanwhile has brought the person, nor out of what the same key has opened there.
 */
export function focusRegion(name: RegionName): void {
  queueMicrotask(() => {
    const isThere = focusNow(name);
    let isAway = false;
    const goAway = (): void => void (isAway = true);
    if (isThere) addEventListener('keydown', goAway, { capture: true, once: true });
    requestAnimationFrame(() => {
      removeEventListener('keydown', goAway, { capture: true });
      if (!isAway && !isInOpened() && !focusNow(name)) focusInFrame(name, mostTries);
    });
  });
}

function focusInFrame(name: RegionName, triesLeft: number): void {
  requestAnimationFrame(() => {
    if (isInOpened() || focusNow(name)) return;
    const hasNone = document.activeElement === document.body;
    if (triesLeft > (hasNone ? 0 : mostTries - quickTries)) focusInFrame(name, triesLeft - 1);
  });
}

const isInOpened = (): boolean =>
  (document.activeElement?.closest('[role="dialog"][data-open]') ?? null) !== null;

function focusNow(name: RegionName): boolean {
  const region = regions().find((one) => one.dataset['region'] === name);
  return region !== undefined && focusInside(region);
}

/** What had the focus in a column that was hidden. */
let hadFocus: HTMLElement | null = null;

/** Hides columns of the room, or shows them again; whoever was writing in one then is back where they were. */
export function hideOrShow(
  names: readonly RegionName[],
  isHiding: boolean,
  change: () => void,
): void {
  const { activeElement } = document;
  const own = activeElement?.closest<HTMLElement>('[data-region]')?.dataset['region'];
  if (isHiding && activeElement instanceof HTMLElement && names.some((name) => name === own))
    hadFocus = activeElement;
  change();
  if (isHiding) return;
  if (hadFocus !== null) focusAgain(hadFocus, quickTries);
  hadFocus = null;
}

function focusAgain(element: HTMLElement, triesLeft: number): void {
  requestAnimationFrame(() => {
    if (document.activeElement !== document.body) return;
    element.focus();
    if (document.activeElement !== element && triesLeft > 0) focusAgain(element, triesLeft - 1);
  });
}

/** Goes to the region after the one that has the focus, or before it. */
export function nextRegion(by: 1 | -1): void {
  const all = regions();
  // One may stand in another, as the tests do in the code's.
  const own = document.activeElement?.closest<HTMLElement>('[data-region]') ?? null;
  const at = own === null ? -1 : all.indexOf(own);
  for (let step = 1; step <= all.length; step += 1) {
    const index = at === -1 && by === 1 ? step - 1 : at + by * step;
    const region = all[((index % all.length) + all.length) % all.length];
    if (region !== undefined && focusInside(region)) return;
  }
}

function regions(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-region]')].filter(isReachable);
}

function isReachable(element: HTMLElement): boolean {
  return (
    element.closest('[inert], [hidden]') === null &&
    element.checkVisibility({ visibilityProperty: true })
  );
}

function focusInside(region: HTMLElement): boolean {
  const marked = [...region.querySelectorAll<HTMLElement>('[data-pane-focus]')].filter(isReachable);
  const [target = region] = marked;
  const inner = target.matches(focusable)
    ? target
    : [...target.querySelectorAll<HTMLElement>(focusable)].find(isReachable);
  inner?.focus();
  return inner !== undefined && region.contains(document.activeElement);
}
