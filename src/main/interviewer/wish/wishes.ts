import type { Intent } from '../intent/intent-kind.js';
import { letters, zero } from '../weight-letters.js';
import { signsOf } from './signs.js';
import { wishKinds, type WishChances, type WishKind } from './wish-kind.js';
import fitted from './wish-weights.json' with { type: 'json' };

/** Weights as they are kept: the vocabulary, a bias of each kind, and each sign with one letter a kind. */
export type WishWeights = {
  readonly words: string;
  readonly bias: readonly number[];
  readonly signs: readonly string[];
};

/** What one letter more weighs. */
export const wishStep = 0.4;

/** Hears wishes by weights. */
export function hearer({ words, bias, signs }: WishWeights): (message: string) => WishChances {
  const vocabulary = new Set(words.split(' '));
  const weights = new Map(
    signs.map((line) => {
      const end = line.length - wishKinds.length;
      const row = wishKinds.map(
        (_, at) => (letters.indexOf(line.charAt(end + at)) - zero) * wishStep,
      );
      return [line.slice(0, end), row] as const;
    }),
  );
  return (message) => {
    const shown = signsOf(message, vocabulary).flatMap((sign) => {
      const row = weights.get(sign);
      return row === undefined ? [] : [row];
    });
    const size = 1 / Math.sqrt(shown.length + 1);
    const odds = wishKinds.map(
      (_, kind) => size * shown.reduce((sum, row) => sum + (row[kind] ?? 0), bias[kind] ?? 0),
    );
    const top = Math.max(...odds);
    const powers = odds.map((one) => Math.exp(one - top));
    const all = powers.reduce((sum, one) => sum + one, 0);
    const chance = (kind: WishKind): number => (powers[wishKinds.indexOf(kind)] ?? 0) / all;
    return {
      task: chance('task'),
      hint: chance('hint'),
      stuck: chance('stuck'),
      choice: chance('choice'),
      praise: chance('praise'),
      rubric: chance('rubric'),
      rephrase: chance('rephrase'),
      'small-talk': chance('small-talk'),
      vague: chance('vague'),
      assumption: chance('assumption'),
    };
  };
}

/** How likely a message is a question of the task, and each wish; learned from lines by several writers. */
export const wishChances = hearer(fitted);

/** The likeliest of some chances. */
export const likeliest = (chances: WishChances): WishKind =>
  wishKinds.reduce((best, kind) => (chances[kind] > chances[best] ? kind : best));

/** The likeliest wish, whatever the chance that it is none. */
export const likeliestWish = (chances: WishChances): Intent =>
  wishes.reduce((best, kind) => (chances[kind] > chances[best] ? kind : best));
const wishes = wishKinds.filter((kind) => kind !== 'task');
