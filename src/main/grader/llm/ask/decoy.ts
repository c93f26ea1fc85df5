import type { Criterion } from '../../../../core/prompt/criterion.js';
import { below } from '../../../../core/metrics/random.js';
import { decoyAsks, type DecoyAsk } from './decoy-asks.js';
import type { AskedCriterion } from './rubric-rows.js';

/** From 0 to below 1. In use nobody can foresee it; a test gives it a seed. */
export type Chance = () => number;

const ids: ReadonlySet<string> = new Set(decoyAsks.map(({ id }) => id));

export const isDecoy = (id: string): boolean => ids.has(id);

/** The asks of which nobody has spoken in these texts; none is left where somebody names them all. */
export function unspokenAsks(texts: readonly string[]): readonly DecoyAsk[] {
  const all = texts.join('\n').toLowerCase();
  const said = new Set(all.match(/[\p{L}\p{N}]+/gu));
  return decoyAsks.filter(
    ({ id, words }) => !all.includes(id) && !words.some((word) => said.has(word)),
  );
}

/**
 * The criteria of a call, and among them one that no answer to any interview meets: each time another, in another place.
 * A model that finds it met has been talked into it, by the answer or by the prompt, in whatever language or encoding,
 * and what it says in that call is worth nothing. It is drawn from what nobody has spoken of, and bears the subject of a
 * real one, so that an order cannot leave it out by either.
 */
export function withDecoy(
  criteria: readonly Criterion[],
  asks: readonly DecoyAsk[],
  chance: Chance,
): { readonly asked: readonly AskedCriterion[]; readonly decoyId: string } {
  const ask = asks[below(asks.length, chance)];
  const subject = criteria[below(criteria.length, chance)];
  if (ask === undefined || subject === undefined) throw new Error('a call needs both');
  const place = below(criteria.length + 1, chance);
  const decoy = decoyOf(ask, subject);
  return {
    asked: [...criteria.slice(0, place), decoy, ...criteria.slice(place)],
    decoyId: ask.id,
  };
}

function decoyOf({ id, title, strong, phrasings }: DecoyAsk, subject: Criterion): AskedCriterion {
  return {
    id,
    // An order to call all met is heard here as well, and "no mistake is made" is what a decoy says of itself.
    kind: subject.kind === 'anti-pattern' ? 'component' : subject.kind,
    phase: subject.phase,
    title: `${title}, where it speaks of this: “${subject.title}”`,
    strong: `${strong} What it does, how and why is not asked here.`,
    novice: '',
    phrasings: [...phrasings],
    nearMisses: [subject.title],
  };
}
