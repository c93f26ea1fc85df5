import type { Phase } from '../prompt/prompt.js';
import type { AttemptState } from './attempt-state.js';

/** What the report says of phases that were checked in practice; null where none was. */
export function checkedWords(
  { checks }: Pick<AttemptState, 'checks'>,
  phases: readonly Phase[],
): string | null {
  const checked = phases.filter(({ id }) => checks.some(({ phaseId }) => phaseId === id));
  if (checked.length === 0) return null;
  const titles = new Intl.ListFormat('en').format(checked.map(({ title }) => title));
  return `Checked during practice: ${titles}. What you wrote after that, you wrote knowing what the grader looks for.`;
}
