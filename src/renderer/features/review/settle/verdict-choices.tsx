import type { ReactNode } from 'react';
import type { Judged } from '../../../../core/grade/judged-criteria.js';
import type { Settlement } from '../../../../core/grade/settlement.js';
import { classNames } from '../../../ui/class-names.js';
import { Button } from '../../../ui/controls/button.js';
import { VerdictShape } from '../../../ui/status/verdict-mark.js';
import tones from '../../../ui/status/verdict-tones.module.css';
import { slipMarks } from '../criteria/slip-marks.js';
import { KeyHint } from '../../../frame/key-hint.js';
import { choicesFor } from './settle-words.js';
import styles from './verdict-choices.module.css';

type Props = {
  readonly judged: Judged;
  /** What the person said of it before. */
  readonly own: Settlement['verdict'];
  readonly onSay: (verdict: Settlement['verdict']) => void;
};

/** What the person can say of it. Each button wears the key that does the same. */
export function VerdictChoices({ judged, own, onSay }: Props): ReactNode {
  const isSlip = judged.criterion.kind === 'anti-pattern';
  return (
    <div className={styles['choices']} role="group" aria-label="Your verdict">
      {choicesFor(judged).map(({ verdict, words, key }) => {
        const mark = verdict === null ? 'unsure' : isSlip ? slipMarks[verdict] : verdict;
        const isOwn = verdict !== null && verdict === own;
        return (
          <Button
            key={key}
            aria-pressed={verdict === null ? undefined : isOwn}
            className={classNames(styles['choice'], isOwn && tones[mark])}
            onClick={() => onSay(verdict)}
          >
            {verdict === null ? null : <VerdictShape verdict={mark} />}
            {words}
            <KeyHint>{key}</KeyHint>
          </Button>
        );
      })}
    </div>
  );
}
