import { lazy, Suspense, type ReactNode } from 'react';
import type { AttemptSummary } from '../../../../core/history/attempt-summary.js';
import type { PromptSummary } from '../../../../ipc/views.js';
import { CommandKey } from '../../../frame/command-key.js';
import { Button } from '../../../ui/controls/button.js';
import styles from './random-buttons.module.css';

const RoundDialog = lazy(async () => ({
  default: (await import('./round-dialog.js')).RoundDialog,
}));

type Props = {
  readonly prompts: readonly PromptSummary[];
  readonly attempts: readonly AttemptSummary[];
  readonly isRoundOpen: boolean;
  readonly onRound: (isOpen: boolean) => void;
  readonly onSurprise: () => void;
};

/** Prompts by chance: one to look at, or several as a round. */
export function RandomButtons(props: Props): ReactNode {
  const { prompts, attempts, isRoundOpen, onRound, onSurprise } = props;
  return (
    <div className={styles['buttons']}>
      <Button
        onClick={onSurprise}
        aria-keyshortcuts="s"
        title="Prompts you haven’t seen or did badly on come sooner"
      >
        Surprise me <CommandKey id="surprise" usual="s" />
      </Button>
      <Button onClick={() => onRound(true)} aria-keyshortcuts="r" aria-haspopup="dialog">
        Round… <CommandKey id="round" usual="r" />
      </Button>
      <Suspense fallback={null}>
        {isRoundOpen ? (
          <RoundDialog prompts={prompts} attempts={attempts} onClose={() => onRound(false)} />
        ) : null}
      </Suspense>
    </div>
  );
}
