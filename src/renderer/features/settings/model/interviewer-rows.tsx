import type { ReactNode } from 'react';
import {
  patiences,
  type InterviewerChoice,
  type InterviewerSettings,
} from '../../../../core/settings/interviewer-settings.js';
import { agreesToSend, useConsent } from '../../../state/settings/consent.js';
import { changeSettings, useSettings } from '../../../state/settings/settings.js';
import { Segmented } from '../../../ui/controls/segmented.js';
import { SettingRow } from '../rows/setting-row.js';

const choices = [
  { value: 'offline', title: 'Offline rules' },
  { value: 'llm', title: 'Language model' },
] as const;
const manners = [
  { value: 'friendly', title: 'Friendly' },
  { value: 'strict', title: 'Strict' },
] as const;
const waits = patiences.map((sec) => ({
  value: String(sec),
  title: sec < 60 ? `${String(sec)} s` : `${String(sec / 60)} min`,
}));

/** Who interviews, and how. The model only after the person has seen what is sent, and when. */
export function InterviewerRows({
  keep,
}: {
  readonly keep: (change: Promise<boolean>) => void;
}): ReactNode {
  const interviewer = useSettings((settings) => settings.interviewer);
  const change = (part: Partial<InterviewerSettings>): void =>
    keep(changeSettings({ interviewer: { ...interviewer, ...part } }));
  const choose = async (by: InterviewerChoice): Promise<void> => {
    if (by === 'llm') {
      await agreesToSend(true);
      if (!useConsent.getState().isForInterview) return;
    }
    change({ by });
  };
  return (
    <>
      <SettingRow
        isPart
        title="Interviewer"
        hint="A model answers from the fact sheet and asks about what you wrote. Code strikes what the sheet does not hold."
      >
        <Segmented
          label="Interviewer"
          value={interviewer.by}
          options={choices}
          onChange={(by) => void choose(by)}
        />
      </SettingRow>
      {interviewer.by === 'llm' ? (
        <>
          <SettingRow isPart title="Manner">
            <Segmented
              label="Manner"
              value={interviewer.manner}
              options={manners}
              onChange={(manner) => change({ manner })}
            />
          </SettingRow>
          <SettingRow
            isPart
            title="Patience"
            hint="How long a silent model is waited for. After that you can have the offline answer."
          >
            <Segmented
              label="Patience"
              value={String(interviewer.patienceSec)}
              options={waits}
              onChange={(sec) => change({ patienceSec: Number(sec) })}
            />
          </SettingRow>
        </>
      ) : null}
    </>
  );
}
