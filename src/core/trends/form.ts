import type { Grade } from '../grade/grade.js';
import { judgedBy, type Judged } from '../grade/judged-criteria.js';
import { settle, type Settlement } from '../grade/settlement.js';
import type { Verdict } from '../grade/grade.js';
import type { CriterionKind } from '../prompt/criterion.js';
import type { Prompt } from '../prompt/prompt.js';
import { cardKey, promptsAsked } from '../schedule/attempt-ratings.js';

/** A criterion that a level expects, under its name in the bank: a question of a round is that of its own prompt. */
export type FormCriterion = {
  readonly promptId: string;
  readonly criterionId: string;
  readonly title: string;
  readonly kind: CriterionKind;
  readonly weight: number;
};

/** What all attempts at one prompt, of one length and at one level, have in common. */
export type Form = {
  /** The prompts that it asks: several in a round, else one. */
  readonly promptIds: readonly string[];
  /** Null for the whole prompt. */
  readonly shortMinutes: number | null;
  readonly phases: readonly {
    readonly id: string;
    readonly title: string;
    readonly planSec: number;
  }[];
  readonly criteria: readonly FormCriterion[];
};

/** A verdict of each criterion of a form, one letter each, so that thousands of attempts stay small. */
const letters: Readonly<Record<Verdict, string>> = {
  met: 'm',
  partial: 'p',
  'not-met': 'n',
  unsure: 'u',
};

/** What a grade with what the person settled over it says of an attempt: its form, and the verdicts in the form's order. */
export function formOf(
  prompt: Prompt,
  grade: Grade,
  settlements: readonly Settlement[],
): { readonly form: Form; readonly verdicts: string } {
  const judged = judgedBy(settle(grade, settlements), prompt).filter(
    ({ isExpected }) => isExpected,
  );
  return {
    form: {
      promptIds: promptsAsked(prompt.id),
      shortMinutes: prompt.short?.minutes ?? null,
      phases: prompt.phases.map(({ id, title, minutes }) => ({ id, title, planSec: minutes * 60 })),
      criteria: judged.map(({ criterion }) => criterionIn(prompt.id, criterion)),
    },
    verdicts: judged.map(({ verdict }) => letters[verdict]).join(''),
  };
}

function criterionIn(
  promptId: string,
  { id, title, kind, weight }: Judged['criterion'],
): FormCriterion {
  return { ...cardKey(promptId, id), title, kind, weight };
}

/** The verdict at a place of such a word; not met where the word is too short, as for a criterion that nobody judged. */
export function verdictAt(word: string, at: number): Verdict {
  switch (word[at]) {
    case 'm':
      return 'met';
    case 'p':
      return 'partial';
    case 'u':
      return 'unsure';
    default:
      return 'not-met';
  }
}
