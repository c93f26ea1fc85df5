/** Scrolls a column of its own, and nothing around it, to what was just typed or said; else to the end of the part that was typed in last. */
export function bringFreshIntoSight(column: HTMLElement | null): void {
  const fresh = column?.querySelector('[data-meant]') ?? column?.querySelector('[data-latest]');
  if (!column || !fresh) return;
  const [box, around] = [fresh.getBoundingClientRect(), column.getBoundingClientRect()];
  if (box.bottom > around.bottom) column.scrollTop += box.bottom - around.bottom + 12;
  else if (box.top < around.top) column.scrollTop -= around.top - box.top + 12;
}
