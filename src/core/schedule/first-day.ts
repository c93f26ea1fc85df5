import type { DrillMode } from '../drill/drill-id.js';
import type { PromptKind } from '../prompt/prompt.js';

/** A session has an end in sight. */
export const mostQuestions = 20;

/** What is worth doing today: a few things, and an end. */
export type Today = {
  readonly dueCount: number;
  /** Of these, how many have an answer that was left open. */
  readonly openCount: number;
  /** How long the next session of due questions takes, by one's own pace once there is one. */
  readonly minutes: number;
  readonly answeredToday: number;
  /** When the next question comes; null where none is on its way. */
  readonly nextDueAtMs: number | null;
  /** Questions that were forgotten four times and more. */
  readonly leechCount: number;
  /** Those, and what the person suspended or buried. */
  readonly putAwayCount: number;
  readonly weak: WeakProposal | null;
  readonly unseen: UnseenProposal | null;
  /** The architecture to draw again; null where no drill is due. */
  readonly drill: DueDrill | null;
  /** Nobody has graded anything yet, so that nothing can come back. */
  readonly isNew: boolean;
};

export type ProposedPrompt = {
  readonly promptId: string;
  readonly title: string;
  readonly kind: PromptKind;
  readonly minutes: number;
};

/** A prompt that was never sat; `isAsLast` where it is of the kind that was sat last. */
export type UnseenProposal = ProposedPrompt & { readonly isAsLast: boolean };

/** What to sit of a weak topic; `isAnother` where that is not what was missed, but a prompt that was never sat. */
export type WeakProposal = ProposedPrompt & { readonly topic: string; readonly isAnother: boolean };

/** A board drill that is due, how it is drawn, and the share of boxes and arrows that was right last time, from 0 to 1. */
export type DueDrill = Pick<ProposedPrompt, 'promptId' | 'title'> & {
  readonly mode: DrillMode;
  readonly lastShare: number;
};

/** A prompt that can be proposed, with its topics. */
export type Offered = ProposedPrompt & { readonly topics: readonly string[] };

const dayMs = 86_400_000;

/** What is worth doing before anything was graded; apart from the schedule, so that a start can say it at once. */
export const firstDay = (
  prompts: readonly Offered[],
  tried: ReadonlySet<string>,
  dayStartMs: number,
  drill: DueDrill | null = null,
): Today => {
  const unseen = anotherEachDay(
    prompts.filter(({ promptId }) => !tried.has(promptId)),
    dayStartMs,
  );
  return {
    ...{ dueCount: 0, openCount: 0, minutes: 0, answeredToday: 0, nextDueAtMs: null },
    ...{ leechCount: 0, putAwayCount: 0, weak: null },
    unseen: unseen && { ...unseen, isAsLast: false },
    drill,
    isNew: true,
  };
};

/**
 * Another one of them each day, and the same all day, whichever of the others come and go meanwhile: each has a rank of its
 * own in the day. Null of none.
 */
export function anotherEachDay(
  prompts: readonly ProposedPrompt[],
  dayStartMs: number,
): ProposedPrompt | null {
  const day = String(Math.floor(dayStartMs / dayMs));
  const ranked = prompts.map((prompt) => ({ prompt, rank: hashOf(`${day} ${prompt.promptId}`) }));
  const [first, ...others] = ranked;
  if (first === undefined) return null;
  return proposed(others.reduce((a, b) => (b.rank < a.rank ? b : a), first).prompt);
}

/** FNV-1a, stirred once more, since texts that differ in their last letters alone would come out close together. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0;
}

/** What is said of a prompt that is proposed. */
export function proposed(prompt: ProposedPrompt | undefined): ProposedPrompt | null {
  if (prompt === undefined) return null;
  const { promptId, title, kind, minutes } = prompt;
  return { promptId, title, kind, minutes };
}
