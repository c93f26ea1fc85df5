const attribute = 'data-box';
const otherwise = 'data-otherwise';

/** What makes a button the one that says otherwise of its row's box. */
export const saysOtherwise = { [otherwise]: '' };

/** What makes an element the row of a box of the reference. */
export const boxRow = (id: string): { readonly [attribute]: string } => ({ [attribute]: id });

const all = (): readonly HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>(`[${attribute}]`),
];
const rowOf = (id: string): HTMLElement | undefined =>
  all().find((row) => row.getAttribute(attribute) === id);

/** The ids of the reference's boxes as they stand on the screen. */
export const boxRows = (): readonly string[] =>
  all().map((row) => row.getAttribute(attribute) ?? '');

/** Brings a box's row into sight and puts the focus on it. */
export function goToBox(id: string): void {
  const row = rowOf(id);
  row?.focus({ preventScroll: true });
  row?.scrollIntoView({ block: 'nearest' });
}

/** Keeps a box's row where it stands on the screen, while lists above it grow or shrink. */
export function inPlace(id: string, change: () => void): void {
  const topOf = (): number | undefined => rowOf(id)?.getBoundingClientRect().top;
  const before = topOf();
  change();
  const after = topOf();
  if (before === undefined || after === undefined) return;
  rowOf(id)
    ?.closest('main')
    ?.scrollBy({ top: after - before });
}

/** Whether the focus is at a box's row, and the button that says otherwise of it. */
export function boxWayIn(id: string): {
  readonly isCurrent: boolean;
  readonly button: HTMLElement | null;
} {
  const row = rowOf(id);
  return {
    isCurrent: row?.contains(document.activeElement) ?? false,
    button: row?.querySelector<HTMLElement>(`[${otherwise}]`) ?? null,
  };
}
