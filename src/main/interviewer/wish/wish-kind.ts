import type { Intent } from '../intent/intent-kind.js';

/** What a message may be: a question of the task, or a wish. */
export const wishKinds = [
  'task',
  'hint',
  'stuck',
  'choice',
  'praise',
  'rubric',
  'rephrase',
  'small-talk',
  'vague',
  'assumption',
] as const satisfies readonly ('task' | Intent)[];
export type WishKind = (typeof wishKinds)[number];
export type WishChances = Readonly<Record<WishKind, number>>;
