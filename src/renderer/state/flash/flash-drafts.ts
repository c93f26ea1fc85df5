import type { FlashDrafts } from '../../../core/schedule/flash-drafts.js';
import type { FlashQuestion } from '../../../core/schedule/flash-question.js';

type Asked = Pick<FlashQuestion, 'promptId' | 'criterionId' | 'leftOpen'>;
type Written = { readonly text: string; readonly graded: object | null };

const keyOf = ({ promptId, criterionId }: Asked): string => `${promptId} ${criterionId}`;

/** What stands in the field as a question comes: what was begun, else the answer that was left open; nothing where neither is. */
export const draftOf = (drafts: FlashDrafts, question: Asked): string =>
  drafts[keyOf(question)] ?? question.leftOpen;

/** The drafts after a session: those that it began are added, those that it handed in or emptied are gone. */
export function draftsAfter(
  drafts: FlashDrafts,
  questions: readonly Asked[],
  turns: readonly Written[],
): FlashDrafts {
  const touched = questions.map((question, at) => {
    const turn = turns[at];
    const isBegun = turn?.graded === null && turn.text !== question.leftOpen;
    return [keyOf(question), isBegun ? turn.text : ''] as const;
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
