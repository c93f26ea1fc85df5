import {
  closePanel,
  setCurrent,
  show,
  useReviewView,
  type Shown,
} from '../../../state/review/review-view.js';

export const rowId = (criterionId: string): string => `criterion-${criterionId}`;
export const panelWordsId = 'panel-words';
/** The title of what is settled, where the report gave way to that. */
export const settleTitleId = 'settle-title';

/** Brings a criterion into sight and puts the focus on it. */
export function goToCriterion(criterionId: string): void {
  const row = document.getElementById(rowId(criterionId));
  setCurrent(criterionId);
  row?.focus({ preventScroll: true });
  row?.scrollIntoView({ block: 'nearest' });
}

/** Brings a section to the top of its column and puts the focus on its title. */
export function goToSection(sectionId: string): void {
  document.getElementById(sectionId)?.scrollIntoView({ block: 'start' });
  document.getElementById(`${sectionId}-title`)?.focus({ preventScroll: true });
}

/** Opens the panel at a place; where it is shown already, goes there. */
export function openPlace(target: Shown): void {
  const { shown } = useReviewView.getState();
  if (shown !== null && isSamePlace(shown, target)) {
    document.getElementById(panelWordsId)?.focus({ preventScroll: true });
  } else {
    show(target);
  }
}

export const isSamePlace = (one: Shown, other: Shown): boolean =>
  one.criterionId === other.criterionId && one.place === other.place;

/** Closes the panel; the focus goes back to the criterion that it showed. */
export function leavePanel(): void {
  const { shown, currentId } = useReviewView.getState();
  if (shown === null) return;
  closePanel();
  const settled = document.getElementById(settleTitleId);
  const id = shown.criterionId ?? currentId;
  const row = id === null ? null : document.getElementById(rowId(id));
  (settled ?? row)?.focus({ preventScroll: true });
}
