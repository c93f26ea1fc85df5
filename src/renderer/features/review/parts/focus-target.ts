import { flushSync } from 'react-dom';
import {
  closePanel,
  setCurrent,
  show,
  useReviewView,
  wantWhole,
  type Shown,
} from '../../../state/review/review-view.js';

export const rowId = (criterionId: string): string => `criterion-${criterionId}`;
export const panelWordsId = 'panel-words';
/** The title of what is settled, where the report gave way to that. */
export const settleTitleId = 'settle-title';

/** A part of the report by its id, which is drawn now where it was still to come. */
function partOf(id: string): HTMLElement | null {
  const part = document.getElementById(id);
  if (part !== null || useReviewView.getState().isWhole) return part;
  flushSync(wantWhole);
  return document.getElementById(id);
}

/** Brings a criterion into sight and puts the focus on it. */
export function goToCriterion(criterionId: string): void {
  const row = partOf(rowId(criterionId));
  setCurrent(criterionId);
  row?.focus({ preventScroll: true });
  row?.scrollIntoView({ block: 'nearest' });
}

/** Brings a section to the top of its column and puts the focus on its title. */
export function goToSection(sectionId: string): void {
  partOf(sectionId)?.scrollIntoView({ block: 'start' });
  document.getElementById(`${sectionId}-title`)?.focus({ preventScroll: true });
}

export const testRowId = (name: string): string => `test-${name}`;

/** Goes to the first of some tests in the list of them; false where the screen shows none. */
function goToTest([first]: readonly string[]): boolean {
  const row = partOf(testRowId(first ?? '')) ?? document.getElementById('tests-title');
  row?.focus({ preventScroll: true });
  row?.scrollIntoView({ block: 'center' });
  return row !== null;
}

type Change = { readonly criterionId: string; readonly failing: readonly string[] };

/** Goes to the first test that a change is to fix; to its criterion where it fixes none. */
export function goToChange({ criterionId, failing }: Change): void {
  if (failing.length === 0 || !goToTest(failing)) goToCriterion(criterionId);
}

/** Whether the focus is in the list of tests. */
export const isAtTests = (): boolean =>
  (document.activeElement?.closest('section')?.querySelector('#tests-title') ?? null) !== null;

/** Goes to the tests, or opens the panel at a place; where it is shown already, goes there. */
export function openPlace(target: Shown): void {
  if (target.place?.kind === 'tests' && goToTest(target.place.names)) return;
  const { shown } = useReviewView.getState();
  if (shown !== null && isSamePlace(shown, target)) {
    document.getElementById(panelWordsId)?.focus({ preventScroll: true });
  } else {
    keepInPlace(target.criterionId, () => show(target));
  }
}

/** The panel takes room from the text, which flows anew: the row that the person is at stays where it stands. */
function keepInPlace(criterionId: string | null, change: () => void): void {
  const row = criterionId === null ? null : document.getElementById(rowId(criterionId));
  const before = row?.getBoundingClientRect().top;
  flushSync(change);
  if (row === null || before === undefined) return;
  scrollerOf(row).scrollTop += row.getBoundingClientRect().top - before;
}

function scrollerOf(row: Element): Element {
  for (let at = row.parentElement; at !== null; at = at.parentElement) {
    const scrolls = /auto|scroll/.test(getComputedStyle(at).overflowY);
    if (scrolls && at.scrollHeight > at.clientHeight) return at;
  }
  return document.documentElement;
}

export const isSamePlace = (one: Shown, other: Shown): boolean =>
  one.criterionId === other.criterionId && one.place === other.place;

/** Closes the panel; the focus goes back to the criterion that it showed. */
export function leavePanel(): void {
  const { shown, currentId } = useReviewView.getState();
  if (shown === null) return;
  keepInPlace(shown.criterionId ?? currentId, closePanel);
  const settled = document.getElementById(settleTitleId);
  const id = shown.criterionId ?? currentId;
  const row = id === null ? null : document.getElementById(rowId(id));
  (settled ?? row)?.focus({ preventScroll: true });
}
