import type { AskedCriterion } from './prompt-messages.js';

/**
 * A criterion that no answer to any interview meets, asked in every call. A model that finds it met has been talked into
 * it, by the answer or by the prompt, in whatever language or encoding, and what it says in that call is worth nothing.
 */
export const decoy: AskedCriterion = {
  id: 'month-of-the-harvest',
  kind: 'deep-dive',
  phase: 'notes',
  title: 'Names the month of the harvest',
  strong: 'Says in which month the grapes of this vineyard are picked, and why no earlier.',
  novice: 'Says that grapes are picked when they are ripe.',
  phrasings: [
    'we pick in September, since the sugar is too low before',
    'harvest is in October, after the last warm weeks',
  ],
  nearMisses: ['the vineyard lies on a slope to the south'],
};
