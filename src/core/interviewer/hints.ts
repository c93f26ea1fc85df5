import type { AttemptState, Turn } from '../attempt/attempt-state.js';
import type { CriterionVerdict } from '../grade/grade.js';
import type { HintTaken } from '../grade/hint-cost.js';
import type { Hint, Prompt } from '../prompt/prompt.js';
import { shownByTests } from './shown-by-tests.js';

/** One step of help: `group` counts the prompt's hints, `step` from 0. `isSure` says that what it hints at is missing for sure; `stood` are those of its criteria that the answer meets, or likely meets. */
export type HintStep = {
  readonly id: string;
  readonly text: string;
  readonly isSure: boolean;
  readonly stood: readonly string[];
};

/** Whether a prompt has any help to give; a prompt of a pack need not. */
export const hasHints = ({ hints = [] }: Pick<Prompt, 'hints'>): boolean => hints.length > 0;

const idOf = (group: number, step: number): string => `${String(group)}/${String(step)}`;

/** What a wish for a hint comes to: the next one, all of it standing in the answer already, or nothing left to say. */
export type NextHint = HintStep | 'all-there' | 'none-left';

/**
 * How the answer stands, by criteria: those that it meets by the verdicts that a report would show, those that are open and
 * more likely met, and those whose tests the last run failed.
 */
export type AnswerSoFar = {
  readonly there: ReadonlySet<string>;
  readonly likely: ReadonlySet<string>;
  readonly failing: ReadonlySet<string>;
  /** Those whose tests are hidden, in part at least, of code that passes all that are not: it may well do them. */
  readonly sealed: ReadonlySet<string>;
  /** Those whose tests all pass before everybody's eyes. */
  readonly green: ReadonlySet<string>;
  /** Nothing was written or asked in the phase. */
  readonly isBlank: boolean;
  /** The words on a red test, which come before any hint; null where there is none, or it was said since. */
  readonly toMend: string | null;
};

/**
 * The next hint in a phase. First, free, a red test itself; then what it is about and little else, in whatever phase it belongs to; then the group that was begun
 * last, until its criteria stand in the answer or it is told to its end; else the group of which least stands there, of two the one that green tests show less of, last
 * the groups of which all that is open is likely there. A group that is all there is told only in a blank phase, and free.
 */
export function nextHint(
  { hints = [], rubric }: Pick<Prompt, 'hints' | 'rubric'>,
  phaseId: string,
  talk: readonly Turn[],
  { there, likely, failing, sealed, green, isBlank, toMend }: AnswerSoFar,
): NextHint {
  const taken = stepsTaken(talk);
  const judged = new Set(rubric.map(({ id }) => id));
  const shareOf = ({ criteria }: Hint, is: (id: string) => boolean): number => {
    const own = criteria.filter((id) => judged.has(id));
    return own.length === 0 ? 0 : own.filter(is).length / own.length;
  };
  const openShare = (hint: Hint): number => shareOf(hint, (id) => !there.has(id));
  const missingShare = (hint: Hint): number =>
    shareOf(hint, (id) => !there.has(id) && !likely.has(id));
  const isRed = ({ criteria }: Hint): boolean =>
    criteria.some((id) => judged.has(id) && failing.has(id));
  const untold = hints
    .map((hint, group) => ({ hint, group, step: taken.get(group) ?? 0 }))
    .filter(
      ({ hint, step }) =>
        (hint.phase === phaseId || isRed(hint)) &&
        hint.criteria.some((id) => judged.has(id)) &&
        step < hint.steps.length,
    );
  const open = untold
    .filter(({ hint }) => openShare(hint) > 0)
    .toSorted(
      (a, b) =>
        missingShare(b.hint) - missingShare(a.hint) ||
        openShare(b.hint) - openShare(a.hint) ||
        shareOf(a.hint, (id) => green.has(id)) - shareOf(b.hint, (id) => green.has(id)),
    );
  const last = lastGroup(talk);
  const redShare = ({ criteria }: Hint): number => {
    const own = criteria.filter((id) => judged.has(id) && !there.has(id));
    return own.filter((id) => failing.has(id)).length / own.length;
  };
  // Of two red tests, what speaks of one alone goes before what speaks of green ones too.
  const red = open
    .filter(({ hint }) => isRed(hint))
    .toSorted((a, b) => redShare(b.hint) - redShare(a.hint) || a.group - b.group);
  // Its id names no group, so that it costs nothing.
  if (toMend !== null) return { id: freeId, text: toMend, isSure: true, stood: [] };
  const missing = open.filter(({ hint }) => missingShare(hint) > 0);
  const next = [red, missing, open].find(({ length }) => length > 0) ?? [];
  const chosen = next.find(({ group }) => group === last) ?? next[0];
  const text = chosen?.hint.steps[chosen.step];
  if (chosen !== undefined && text !== undefined)
    return {
      id: idOf(chosen.group, chosen.step),
      text: text.trim(),
      isSure:
        shareOf(chosen.hint, (id) => !there.has(id) && !likely.has(id) && !sealed.has(id)) > 0 ||
        isRed(chosen.hint),
      stood: chosen.hint.criteria.filter((id) => there.has(id) || likely.has(id)),
    };
  const [spare] = untold;
  if (spare === undefined) return 'none-left';
  return isBlank
    ? {
        id: freeId,
        text: `${spare.hint.steps[spare.step]?.trim() ?? ''} ${freeWords}`,
        isSure: true,
        stood: [],
      }
    : 'all-there';
}

/**
 * What is said in place of a hint where all is there, and which phase has hints next. Nothing of the answer: beside what is there may
 * stand what is wrong, and words may be right and the code not, as only hidden tests would tell.
 */
export function allThereIn(
  { hints = [], phases, rubric }: Pick<Prompt, 'hints' | 'phases' | 'rubric'>,
  phaseId: string,
): string {
  const tested = new Set(rubric.filter(({ tests = [] }) => tests.length > 0).map(({ id }) => id));
  const isCode = hints.some(
    ({ phase, criteria }) => phase === phaseId && criteria.some((id) => tested.has(id)),
  );
  const check = isCode ? ' I don’t know that your code does all of it: check that.' : '';
  const later = phases
    .slice(phases.findIndex(({ id }) => id === phaseId) + 1)
    .find(({ id }) => hints.some(({ phase }) => phase === id));
  const next = later === undefined ? '' : ` “${later.title}” has hints of its own.`;
  return `What I could hint at in this phase you have.${check}${next} This hint cost you nothing.`;
}

/** The id of what is said in a hint's place. */
export const freeId = 'there';
const freeWords = 'You wrote of it in another phase, so this hint cost you nothing.';

/** An open criterion this likely is hinted at last: whoever wrote it would pay for what they know. */
const likelyFrom = 0.5;

type ByWords = readonly Pick<CriterionVerdict, 'criterionId' | 'verdict' | 'chance'>[];

/** The criteria that a report of the same verdicts would call met. */
export const surelyMet = (verdicts: ByWords): readonly string[] =>
  verdicts.filter(({ verdict }) => verdict === 'met').map(({ criterionId }) => criterionId);

/** The criteria that are left open and are more likely met than not. */
export const likelyMet = (verdicts: ByWords): readonly string[] =>
  verdicts
    .filter(({ verdict, chance = 0 }) => verdict === 'unsure' && chance >= likelyFrom)
    .map(({ criterionId }) => criterionId);

/** What was taken, for the score; nothing in practice, where hints are free. */
export function hintsTaken(
  { hints = [], rubric }: Pick<Prompt, 'hints' | 'rubric'>,
  state: Pick<AttemptState, 'mode' | 'talk' | 'code' | 'runs'>,
): readonly HintTaken[] {
  const { mode, talk } = state;
  if (mode === 'practice') return [];
  return [...stepsTaken(talk)].flatMap(([group, steps]) => {
    const criteria = hints[group]?.criteria;
    const first = talk.find((turn) => hintIds([turn]).some((id) => groupOf(id) === group));
    if (criteria === undefined) return [];
    const shown = first === undefined ? [] : shownByTests({ rubric }, state, first.atSec);
    const had = criteria.filter((id) => shown.includes(id));
    return [{ criteria, steps, atSec: first?.atSec, had, stood: first?.about?.stood ?? [] }];
  });
}

/** How many steps of help were told, whatever they cost. */
export const hintsTold = (talk: readonly Turn[]): number => new Set(hintIds(talk)).size;

/** A prompt as it is scored: with what its attempt took of its hints. */
export const withHintsTaken = <P extends Pick<Prompt, 'hints' | 'rubric'>>(
  prompt: P,
  state: Pick<AttemptState, 'mode' | 'talk' | 'code' | 'runs'>,
): P & { readonly hintsTaken: readonly HintTaken[] } => ({
  ...prompt,
  hintsTaken: hintsTaken(prompt, state),
});

const groupOf = (id: string): number => Number(id.split('/')[0]);

const hintIds = (talk: readonly Turn[]): readonly string[] =>
  talk.flatMap(({ about }) => (about?.kind === 'hint' && /^\d/.test(about.id) ? [about.id] : []));

function stepsTaken(talk: readonly Turn[]): ReadonlyMap<number, number> {
  const steps = new Map<number, number>();
  for (const id of new Set(hintIds(talk)))
    steps.set(groupOf(id), (steps.get(groupOf(id)) ?? 0) + 1);
  return steps;
}

function lastGroup(talk: readonly Turn[]): number | null {
  const id = hintIds(talk).at(-1);
  return id === undefined ? null : groupOf(id);
}
