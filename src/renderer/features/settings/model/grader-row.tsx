import type { ReactNode } from 'react';
import { opinionWords } from '../../../../core/grader/opinion-words.js';
import type { GraderChoice } from '../../../../core/settings/model-settings.js';
import { agreesToSend } from '../../../state/settings/consent.js';
import { useModel } from '../../../state/settings/model.js';
import { selfTestOf } from '../../../state/settings/self-test.js';
import { changeSettings, useSettings } from '../../../state/settings/settings.js';
import { Segmented } from '../../../ui/controls/segmented.js';
import { SettingRow } from '../rows/setting-row.js';
import styles from './model-rows.module.css';

const options = [
  { value: 'offline', title: 'Offline rules' },
  { value: 'llm', title: 'Language model' },
] as const;

/** Who grades an attempt when it is submitted. The model only after the person has seen what is sent. */
export function GraderRow({
  keep,
}: {
  readonly keep: (change: Promise<boolean>) => void;
}): ReactNode {
  const grader = useSettings((settings) => settings.grader);
  const model = useSettings((settings) => settings.model);
  const records = useModel((state) => state.selfTests);
  const selfTest = selfTestOf(records, model)?.accuracy ?? null;
  const choose = async (next: GraderChoice): Promise<void> => {
    if (next === 'llm' && !(await agreesToSend())) return;
    keep(changeSettings({ grader: next }));
  };
  return (
    <SettingRow
      isPart
      title="Graded by"
      hint="Used when you submit. You can also grade any attempt with the other one."
    >
      <Segmented
        label="Graded by"
        value={grader}
        options={options}
        onChange={(next) => void choose(next)}
      />
      <p className={styles['note']}>{opinionWords(selfTest, model)}</p>
    </SettingRow>
  );
}
