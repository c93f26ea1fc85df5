import type { Turn } from '../attempt/attempt-state.js';
import type { Verdict } from '../grade/grade.js';
import type { FollowUp, Prompt } from '../prompt/prompt.js';

/** How a follow-up stands to the answer so far; shares from 0 to 1. */
export type Standing = {
  readonly followUp: FollowUp;
  /** Of what it is about, how much was spoken of: one asks on where somebody has begun. */
  readonly touched: number;
  /** Of what a strong answer to it says, how much was said already. */
  readonly answered: number;
  /** Of its words, how many only facts hold that were never told. */
  readonly untold: number;
  /** Whether what it needs was told or said. */
  readonly isFounded: boolean;
};

const isAnswered = 0.6;

/**
 * The follow-up of a phase to ask now: none whose point is met, and none that builds on what nobody spoke of; first what
 * was spoken of, stands on what is known, and is still open. Null where nothing is left to ask.
 */
export function chooseFollowUp(
  prompt: Pick<Prompt, 'followUps' | 'rubric'>,
  phaseId: string,
  talk: readonly Turn[],
  verdicts: ReadonlyMap<string, Verdict>,
  standingOf: (followUp: FollowUp) => Omit<Standing, 'followUp'>,
): FollowUp | null {
  const asked = new Set(
    talk.flatMap(({ about }) => (about?.kind === 'follow-up' ? [about.id] : [])),
  );
  const open = prompt.followUps
    .filter(({ id, phase }) => phase === phaseId && !asked.has(id))
    .map((followUp) => ({ followUp, ...standingOf(followUp) }))
    .filter((standing) => standing.isFounded && !isMet(standing, verdicts));
  const weight = ({ followUp, touched, untold }: Standing): number =>
    openWeight(followUp, prompt.rubric, verdicts) * (0.5 + touched) * (1 - untold);
  return open.toSorted((a, b) => weight(b) - weight(a))[0]?.followUp ?? null;
}

function isMet({ followUp, answered }: Standing, verdicts: ReadonlyMap<string, Verdict>): boolean {
  const { criteria = [] } = followUp;
  if (answered >= isAnswered) return true;
  return criteria.length > 0 && criteria.every((id) => verdicts.get(id) === 'met');
}

/** The weight of its criteria that are not met; a follow-up that names none counts as one small criterion. */
function openWeight(
  { criteria = [] }: FollowUp,
  rubric: Prompt['rubric'],
  verdicts: ReadonlyMap<string, Verdict>,
): number {
  const open = rubric.filter(({ id }) => criteria.includes(id) && verdicts.get(id) !== 'met');
  return 1 + open.reduce((sum, { weight }) => sum + weight, 0);
}
