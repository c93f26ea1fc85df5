import type { PromptKind } from '../../../../../core/prompt/prompt.js';

/** What an empty field of notes asks for. */
export function noteHint(kind: PromptKind, title: string, isDrill: boolean): string {
  if (isDrill) return 'Notes for yourself. A drill compares boxes and arrows alone.';
  switch (kind) {
    case 'ml-theory':
      return 'Your answer: a few sentences, or a formula or number where that is shorter. It is graded.';
    case 'coding':
      return `Notes for ${title}: your approach, edge cases, costs. They are graded with the code.`;
    case 'system-design':
      return `Notes for ${title}: decisions, numbers, trade-offs. They are graded.`;
  }
}
