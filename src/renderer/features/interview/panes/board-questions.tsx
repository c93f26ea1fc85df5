import type { ReactNode } from 'react';
import type { BoardElement } from '../../../../core/board/board-element.js';
import { Button } from '../../../ui/controls/button.js';
import { Confirm } from '../../../ui/overlays/confirm.js';
import { Dialog } from '../../../ui/overlays/dialog.js';
import { drawingWords } from './drawing-words.js';

/** Something would take the place of a drawing, or of the diagram's text. */
export type BoardQuestion =
  | {
      readonly kind: 'board';
      readonly elements: readonly BoardElement[];
      /** The board holds an earlier version of it. */
      readonly isThere: boolean;
    }
  | { readonly kind: 'text'; readonly text: string };

type Props = {
  readonly question: BoardQuestion | null;
  readonly onClose: () => void;
  readonly onBoard: (elements: readonly BoardElement[], where: 'add' | 'replace') => void;
  readonly onText: (text: string) => void;
};

export function BoardQuestions({ question, onClose, onBoard, onText }: Props): ReactNode {
  const { askBoard, askText } = drawingWords;
  const answer = (where: 'add' | 'replace') => (): void => {
    onClose();
    if (question?.kind === 'board') onBoard(question.elements, where);
  };
  const isThere = question?.kind === 'board' && question.isThere;
  return (
    <>
      <Dialog
        isOpen={question?.kind === 'board'}
        onClose={onClose}
        title={askBoard.title}
        description={isThere ? askBoard.descriptionThere : askBoard.description}
        actions={
          <>
            <Button onClick={onClose}>Cancel</Button>
            {(isThere ? (['add', 'replace'] as const) : (['replace', 'add'] as const)).map(
              (where, at) => (
                <Button key={where} {...(at === 1 && { look: 'primary' })} onClick={answer(where)}>
                  {askBoard[where]}
                </Button>
              ),
            )}
          </>
        }
      />
      <Confirm
        isOpen={question?.kind === 'text'}
        title={askText.title}
        description={askText.description}
        verb={askText.replace}
        onConfirm={() => {
          onClose();
          if (question?.kind === 'text') onText(question.text);
        }}
        onCancel={onClose}
      />
    </>
  );
}
