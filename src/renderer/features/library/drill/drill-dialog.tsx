import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { DrillMode } from '../../../../core/drill/drill-id.js';
import type { DrillHistory as History } from '../../../../core/drill/drill-record.js';
import type { PromptSummary } from '../../../../ipc/views.js';
import { call } from '../../../bridge.js';
import { startDrill } from '../../../state/attempt/start-attempt.js';
import { goTo } from '../../../state/navigation.js';
import { Button } from '../../../ui/controls/button.js';
import { DrillScores } from '../../../ui/drill/drill-scores.js';
import { Dialog } from '../../../ui/overlays/dialog.js';
import { ErrorNote } from '../../../ui/status/error-note.js';
import type { Explanation } from '../../../ui/words/error-words.js';
import { showFailure } from '../notes/show-failure.js';
import { DrillLook } from './drill-look.js';

type Props = {
  readonly prompt: Pick<PromptSummary, 'id' | 'title' | 'canBeDrawnChanged'>;
  readonly onClose: () => void;
};

/** Chooses how to redraw an architecture: after a look at it, from the statement alone, or as it is after a change of the task. */
export function DrillDialog({ prompt, onClose }: Props): ReactNode {
  const [diagram, setDiagram] = useState<string | null>(null);
  const [history, setHistory] = useState<History | null>(null);
  const main = useRef<HTMLButtonElement>(null);
  const [openedAtMs] = useState(Date.now);
  const [problem, setProblem] = useState<Explanation | null>(null);
  useEffect(() => {
    void call('drill:history', { promptId: prompt.id }).then((reply) => {
      if (reply.ok) setHistory(reply.value);
    });
  }, [prompt.id]);
  const showIt = (): void => {
    const failed = showFailure(setProblem, 'The drawing cannot be shown.');
    void call('drill:look', { promptId: prompt.id }).then((reply) => {
      if (reply.ok) setDiagram(reply.value.diagram);
      else failed(reply);
    });
  };
  const start = (mode: DrillMode): void => {
    void startDrill(prompt.id, mode).then(showFailure(setProblem, 'Not started.'));
  };
  return (
    <Dialog
      isOpen
      startsAt={() => main.current}
      onClose={onClose}
      size={diagram === null ? 'wide' : 'full'}
      title={`Board drill: ${prompt.title}`}
      description={
        diagram === null
          ? `Redraw the reference architecture on the whiteboard or in Mermaid, then see what you found, what is missing, and why each box is there.${prompt.canBeDrawnChanged ? ' Or draw it after a change to the task, which you read once you begin.' : ''}`
          : 'Take a minute. Once you start, it is out of sight.'
      }
      actions={
        <>
          {diagram === null ? (
            <Button onClick={() => start('statement')}>Draw from the statement</Button>
          ) : null}
          {diagram === null && prompt.canBeDrawnChanged ? (
            <Button onClick={() => start('changed')}>Draw it after a change</Button>
          ) : null}
          {/* One button, which keeps the keys; the press that shows the drawing must not begin as well. */}
          <Button
            ref={main}
            look="primary"
            onClick={({ detail }) => {
              if (diagram === null) showIt();
              else if (detail < 2) start('look');
            }}
            onKeyDown={(event) => (event.repeat ? event.preventDefault() : undefined)}
          >
            {diagram === null ? 'Look at it first' : 'Draw it from memory'}
          </Button>
        </>
      }
    >
      {problem === null ? null : <ErrorNote {...problem} />}
      {diagram !== null ? (
        <DrillLook diagram={diagram} />
      ) : history === null ? null : (
        <DrillScores
          history={history}
          nowMs={openedAtMs}
          onOpen={(attemptId) => goTo({ kind: 'review', attemptId })}
        />
      )}
    </Dialog>
  );
}
