import { verdictAt, type FormCriterion } from './form.js';
import type { KnownPrompt } from './known-prompt.js';
import type { Sitting } from './sitting.js';

/** How often a criterion was asked and missed. What was open counts as neither. */
export type Missed = {
  readonly promptId: string;
  readonly criterionId: string;
  readonly title: string;
  /** Of its prompt. */
  readonly promptTitle: string;
  /** The headings of the notes to read again; none of a prompt that the bank no longer has. */
  readonly headings: readonly string[];
  readonly asked: number;
  readonly missed: number;
  readonly partly: number;
  /** Whether it was missed when it was last asked. */
  readonly isMissedLast: boolean;
  /** The attempt that missed it last, and when that began. */
  readonly attemptId: string;
  readonly missedAtMs: number;
  readonly hasFlash: boolean;
  readonly weight: number;
};

/** A slip that graders watch for, and how often it was found, half ones among them. */
export type Slip = {
  readonly title: string;
  readonly promptTitle: string;
  readonly found: number;
  readonly watched: number;
  /** The attempt in which it was found last. */
  readonly attemptId: string;
};

type Count = {
  criterion: FormCriterion;
  promptTitle: string;
  met: number;
  partly: number;
  missed: number;
  isMissedLast: boolean;
  attemptId: string;
  missedAtMs: number;
};

/** The criteria missed most often, then in the greatest part of their askings, then the heaviest; and the most frequent slips. */
export function missesOf(
  sittings: readonly Sitting[],
  promptsById: ReadonlyMap<string, KnownPrompt>,
): { readonly missed: readonly Missed[]; readonly slips: readonly Slip[] } {
  const counts = [...countsOf(sittings).values()];
  const missed = counts
    .filter((one) => one.criterion.kind !== 'anti-pattern' && one.missed > 0)
    .map((one) => missedOf(one, promptsById.get(one.criterion.promptId)))
    .toSorted(
      (one, other) =>
        other.missed - one.missed ||
        other.missed / other.asked - one.missed / one.asked ||
        other.weight - one.weight,
    );
  const slips = counts
    .filter((one) => one.criterion.kind === 'anti-pattern' && one.met + one.partly > 0)
    .map(({ criterion, promptTitle, met, partly, missed: absent, attemptId }) => ({
      ...{ title: criterion.title, attemptId },
      promptTitle: promptsById.get(criterion.promptId)?.title ?? promptTitle,
      ...{ found: met + partly, watched: met + partly + absent },
    }))
    .toSorted((one, other) => other.found - one.found || one.watched - other.watched);
  return { missed, slips };
}

function countsOf(sittings: readonly Sitting[]): ReadonlyMap<string, Count> {
  const counts = new Map<string, Count>();
  // The key of a form's criteria is made once, not in each of thousands of attempts.
  const keys = new Map<readonly FormCriterion[], readonly string[]>();
  for (const { id, title, form, verdicts, atMs } of sittings) {
    const of =
      keys.get(form.criteria) ?? form.criteria.map((one) => `${one.promptId} ${one.criterionId}`);
    keys.set(form.criteria, of);
    for (let at = 0; at < form.criteria.length; at += 1) {
      const criterion = form.criteria[at];
      if (criterion === undefined) continue;
      const verdict = verdictAt(verdicts, at);
      if (verdict === 'unsure') continue;
      const key = of[at] ?? '';
      const known = counts.get(key) ?? {
        ...{ criterion, promptTitle: title, met: 0, partly: 0, missed: 0 },
        ...{ isMissedLast: false, attemptId: id, missedAtMs: atMs },
      };
      counts.set(key, known);
      known.criterion = criterion;
      if (verdict === 'met') known.met += 1;
      else if (verdict === 'partial') known.partly += 1;
      else known.missed += 1;
      known.isMissedLast = verdict === 'not-met';
      const isFound =
        criterion.kind === 'anti-pattern' ? verdict !== 'not-met' : verdict === 'not-met';
      if (isFound) {
        known.attemptId = id;
        known.missedAtMs = atMs;
      }
    }
  }
  return counts;
}

function missedOf(count: Count, prompt: KnownPrompt | undefined): Missed {
  const { criterion, promptTitle, met, partly, missed, isMissedLast, attemptId, missedAtMs } =
    count;
  const { promptId, criterionId, title, weight } = criterion;
  return {
    ...{ promptId, criterionId, title, weight, missed, partly },
    ...{ isMissedLast, attemptId, missedAtMs },
    promptTitle: prompt?.title ?? promptTitle,
    headings: prompt?.headings ?? [],
    asked: met + partly + missed,
    hasFlash: prompt?.flash.has(criterionId) ?? false,
  };
}
