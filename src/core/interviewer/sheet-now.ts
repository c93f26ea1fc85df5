import type { Turn } from '../attempt/attempt-state.js';
import type { Fact, Prompt } from '../prompt/prompt.js';
import { wasTold } from './was-told.js';

/** What the interviewer knows at a point of a talk: the facts that hold, and what was said of them. */
export type SheetNow = {
  readonly facts: readonly Fact[];
  /** The words of the curveball; null before it was said. */
  readonly change: string | null;
  /** Whether a fact holds no longer as the sheet has it. */
  readonly isOverruled: (factId: string) => boolean;
  /** Whether a fact was told as it holds now: what was said of an overruled one before the curveball counts no more. */
  readonly isTold: (fact: Pick<Fact, 'id' | 'answer'>) => boolean;
};

/** The sheet after so much talk: from the curveball on, the facts that it overrules have the answers that it gives them. */
export function sheetNow(
  { facts, curveball }: Pick<Prompt, 'facts' | 'curveball'>,
  talk: readonly Turn[],
): SheetNow {
  // Before lines were marked, it was known by its words.
  const at = talk.findIndex(
    ({ about, text }) => about?.kind === 'curveball' || text === curveball?.text,
  );
  const overruled = new Map(
    at === -1 ? [] : (curveball?.overrules ?? []).map(({ fact, answer }) => [fact, answer]),
  );
  const since = talk.slice(at + 1);
  return {
    facts: facts.map((fact) => ({ ...fact, answer: overruled.get(fact.id) ?? fact.answer })),
    change: at === -1 ? null : (curveball?.text ?? null),
    isOverruled: (factId) => overruled.has(factId),
    // A line's id names the old words as well, so of an overruled fact only its words count.
    isTold: ({ id, answer }) => wasTold(overruled.has(id) ? since : talk, { id, answer }),
  };
}
