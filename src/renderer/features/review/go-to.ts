import { setCurrent } from '../../state/review-view.js';
import { rowId } from './criterion-row.js';

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
