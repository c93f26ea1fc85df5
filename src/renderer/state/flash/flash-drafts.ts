import type { FlashGraded, FlashQuestion } from '../../../core/schedule/flash-question.js';

/** Answers that were begun and not handed in, by the question that they belong to. */
export type Drafts = Readonly<Record<string, string>>;

type Asked = Pick<FlashQuestion, 'promptId' | 'criterionId'>;
type Written = { readonly text: string; readonly graded: FlashGraded | null };

const keyOf = ({ promptId, criterionId }: Asked): string => `${promptId} ${criterionId}`;

/** What was begun on a question; nothing where nothing was. */
export const draftOf = (drafts: Drafts, question: Asked): string => drafts[keyOf(question)] ?? '';

/** The drafts after a session: those that it began are added, those that it answered or emptied are gone. */
export function draftsAfter(
  drafts: Drafts,
  questions: readonly Asked[],
  turns: readonly Written[],
): Drafts {
  const touched = questions.map((question, at) => {
    const turn = turns[at];
    const text = turn?.graded === null ? turn.text : '';
    return [keyOf(question), text] as const;
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
