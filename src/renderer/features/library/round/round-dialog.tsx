import { useId, type ReactNode } from 'react';
import type { AttemptSummary } from '../../../../core/history/attempt-summary.js';
import type { PromptSummary } from '../../../../ipc/views.js';
import { Button } from '../../../ui/controls/button.js';
import { Dialog } from '../../../ui/overlays/dialog.js';
import { leastOfRound } from './round-choice.js';
import { RoundForm } from './round-form.js';

type Props = {
  readonly prompts: readonly PromptSummary[];
  readonly attempts: readonly AttemptSummary[];
  readonly onClose: () => void;
};

/** Several theory prompts as one attempt. Enter starts. */
export function RoundDialog({ prompts, attempts, onClose }: Props): ReactNode {
  const form = useId();
  const theory = prompts.filter(({ kind }) => kind === 'ml-theory');
  if (theory.length < leastOfRound) return <TooFew count={theory.length} onClose={onClose} />;
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title="A round of theory"
      description="Quick questions, one at a time, with one report. More minutes mean more of each prompt; only what is asked is judged."
      startsAt={() => document.getElementById(form)?.querySelector('input:checked') ?? null}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button look="primary" type="submit" form={form}>
            Start round
          </Button>
        </>
      }
    >
      <RoundForm id={form} theory={theory} attempts={attempts} />
    </Dialog>
  );
}

function TooFew({
  count,
  onClose,
}: {
  readonly count: number;
  readonly onClose: () => void;
}): ReactNode {
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title="A round of theory"
      description={`A round needs ${String(leastOfRound)} theory prompts, and there ${
        count === 1 ? 'is one' : `are ${String(count)}`
      }.`}
      actions={<Button onClick={onClose}>Close</Button>}
    />
  );
}
