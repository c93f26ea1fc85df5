import { useState, type ReactNode } from 'react';
import type { GraderChoice } from '../../../../core/grader-choice.js';
import { hasConsent } from '../../../../core/model-settings.js';
import { agreeToSend } from '../../../state/model.js';
import { changeSettings, useSettings } from '../../../state/settings.js';
import { Segmented } from '../../../ui/segmented.js';
import { SettingRow } from '../setting-row.js';
import { ModelConsent } from '../../../model-consent.js';

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
  const [isAsked, setIsAsked] = useState(false);
  const choose = (next: GraderChoice): void => {
    if (next === 'llm' && !hasConsent(model)) setIsAsked(true);
    else keep(changeSettings({ grader: next }));
  };
  const agree = async (): Promise<boolean> =>
    (await agreeToSend()) && (await changeSettings({ grader: 'llm' }));
  return (
    <SettingRow
      isPart
      title="Graded by"
      hint="When you submit. Any attempt can be graded by the other one as well."
    >
      <Segmented label="Graded by" value={grader} options={options} onChange={choose} />
      {isAsked ? (
        <ModelConsent
          onAgree={() => {
            setIsAsked(false);
            keep(agree());
          }}
          onCancel={() => setIsAsked(false)}
        />
      ) : null}
    </SettingRow>
  );
}
