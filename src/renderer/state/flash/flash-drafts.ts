import type { FlashGraded, FlashQuestion } from '../../../core/schedule/flash-question.js';

/** Answers that were begun and not handed in, or left open, by the question that they belong to. */
export type Drafts = Readonly<Record<string, string>>;

type Asked = Pick<FlashQuestion, 'promptId' | 'criterionId'>;
type Written = { readonly text: string; readonly graded: Pick<FlashGraded, 'rating'> | null };

const keyOf = ({ promptId, criterionId }: Asked): string => `${promptId} ${criterionId}`;

/** What is kept of a question; nothing where nothing is. */
export const draftOf = (drafts: Drafts, question: Asked): string => drafts[keyOf(question)] ?? '';

/** The drafts after a session: those that it began or left open are added, those that it settled or emptied are gone. */
export function draftsAfter(
  drafts: Drafts,
  questions: readonly Asked[],
  turns: readonly Written[],
): Drafts {
  const touched = questions.map((question, at) => {
    const turn = turns[at];
    const isOpen = (turn?.graded?.rating ?? null) === null;
    return [keyOf(question), isOpen ? (turn?.text ?? '') : ''] as const;
  });
  return Object.fromEntries(
    [...Object.entries(drafts), ...touched]
      // The last word on a question counts, so an earlier one goes also where nothing follows it.
      .filter(
        ([key, text], at, all) =>
          all.findLastIndex(([other]) => other === key) === at && text.trim() !== '',
      ),
  );
}
