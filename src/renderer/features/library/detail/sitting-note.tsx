import type { ReactNode } from 'react';
import type { CountByLevel } from '../../../../core/prompt/prompt.js';
import { changeSettings, useSettings } from '../../../state/settings/settings.js';
import { lengthFor } from '../../../../core/library/chosen-sitting.js';
import type { PromptSummary } from '../../../../ipc/views.js';
import { Button } from '../../../ui/controls/button.js';
import { sittingWords } from './start-words.js';
import styles from './prompt-detail.module.css';

type Props = {
  readonly prompt: Pick<PromptSummary, 'kind' | 'criteria'>;
  readonly sitting: { readonly minutes: number; readonly criteria: CountByLevel };
  readonly wholeMinutes: number;
};

/** What a shorter sitting judges, and the way back to the whole prompt. */
export function SittingNote({ prompt, sitting, wholeMinutes }: Props): ReactNode {
  const level = useSettings((settings) => settings.level);
  const lengths = useSettings((settings) => settings.shortMinutes);
  return (
    <div role="note" className={styles['sitting']}>
      <p>{sittingWords(sitting.minutes, sitting.criteria[level], prompt.criteria[level])}</p>
      <Button
        onClick={() =>
          void changeSettings({ shortMinutes: { ...lengths, [lengthFor(prompt.kind)]: null } })
        }
      >
        Take all {wholeMinutes} minutes
      </Button>
    </div>
  );
}
