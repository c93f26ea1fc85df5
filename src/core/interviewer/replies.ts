import type { Turn } from '../attempt/attempt-state.js';
import type { Prompt } from '../prompt/prompt.js';

/** The follow-up or curveball that the next words of the candidate would answer; null where none was the last line. */
export function repliedTo(talk: readonly Turn[]): Turn['about'] | null {
  const last = talk.findLast(({ who, about }) => who === 'interviewer' && about !== undefined);
  const kind = last?.about?.kind;
  return kind === 'follow-up' || kind === 'curveball' ? (last?.about ?? null) : null;
}

/**
 * For each turn of the candidate, the criteria that it may be evidence for: those of the follow-up that it answers, in
 * the phase in which that was asked. None for a question.
 */
export function criteriaAnswered(
  talk: readonly Turn[],
  followUps: Prompt['followUps'],
): ReadonlyMap<Turn, readonly string[]> {
  const answered = new Map<Turn, readonly string[]>();
  let open: { readonly phaseId: string; readonly criteria: readonly string[] } | null = null;
  for (const turn of talk) {
    if (turn.about?.kind === 'follow-up') {
      const criteria = followUps.find(({ id }) => id === turn.about?.id)?.criteria ?? [];
      open = { phaseId: turn.phaseId, criteria };
    } else if (turn.about !== undefined) open = null;
    const isAnswer = turn.who === 'you' && !turn.text.trimEnd().endsWith('?');
    if (isAnswer && open !== null && open.phaseId === turn.phaseId)
      answered.set(turn, open.criteria);
  }
  return answered;
}
