import type { Level, PromptKind } from '../../../core/prompt/prompt.js';

// Listed here again, since core/prompt/prompt.ts brings zod along and the first screen does without it.
export const kinds: readonly PromptKind[] = ['system-design', 'ml-theory', 'coding'];
export const levels: readonly Level[] = ['mid', 'senior', 'staff'];

export const levelWords: Readonly<Record<Level, string>> = {
  mid: 'Mid',
  senior: 'Senior',
  staff: 'Staff',
};

export const kindWords: Readonly<Record<PromptKind, string>> = {
  'system-design': 'System design',
  'ml-theory': 'ML theory',
  coding: 'Coding',
};
