const dotGap = 22;

/** Keeps the dotted paper under the drawing. Straight to the style: scrolling renders nothing of ours. */
export function moveDots(frame: HTMLElement | null, x: number, y: number, zoom: number): void {
  let gap = dotGap * zoom;
  // Dots that stand close would be a grey; every second one goes until they do not.
  while (gap < dotGap / 2) gap *= 2;
  frame?.style.setProperty('--dot-gap', `${String(gap)}px`);
  frame?.style.setProperty('--dot-x', `${String((x * zoom) % gap)}px`);
  frame?.style.setProperty('--dot-y', `${String((y * zoom) % gap)}px`);
}
