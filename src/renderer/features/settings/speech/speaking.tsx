import { useEffect, type ReactNode } from 'react';
import type { SpeechSettings } from '../../../../core/speech/speech-settings.js';
import { agreesToSendRecordings } from '../../../state/settings/consent.js';
import { useSettings, type changeSettings } from '../../../state/settings/settings.js';
import { hasServer } from '../../../state/speech/transcripts.js';
import { followVoices, useVoice } from '../../../state/speech/voice.js';
import { Switch } from '../../../ui/controls/switch.js';
import { SettingRow } from '../rows/setting-row.js';
import styles from '../settings.module.css';
import { TranscriptRows } from './transcript-rows.js';

type Props = { readonly onChange: (change: Parameters<typeof changeSettings>[0]) => void };

/** Saying an answer instead of typing it, and being read to; all of it off until it is switched on. */
export function Speaking({ onChange }: Props): ReactNode {
  const speech = useSettings((settings) => settings.speech);
  const isServerSet = useSettings(hasServer);
  const hasVoice = useVoice((voice) => voice.hasVoice);
  useEffect(() => followVoices(), []);
  const change = (part: Partial<SpeechSettings>): void =>
    onChange({ speech: { ...speech, ...part } });
  const sendEach = async (isWanted: boolean): Promise<void> => {
    if (!isWanted || (await agreesToSendRecordings())) change({ isTranscribedAfter: isWanted });
  };
  return (
    <section className={styles['group']} aria-labelledby="speaking">
      <h2 id="speaking" className={styles['heading']}>
        Speaking
      </h2>
      <SettingRow
        isPart
        title="Record in the room"
        hint="Puts a Record button below your notes. Recordings stay in the attempt’s folder on this machine; they are backed up, exported and deleted with it."
      >
        <Switch
          label="Record in the room"
          isOn={speech.isRecorded}
          onChange={(isRecorded) => change({ isRecorded })}
        />
        {speech.isRecorded && !isServerSet ? (
          <p className={styles['aside']}>
            Nothing is sent anywhere. To turn recordings into text, set a server above that
            transcribes.
          </p>
        ) : null}
      </SettingRow>
      {speech.isRecorded && isServerSet ? (
        <TranscriptRows speech={speech} onChange={change} onSendEach={(on) => void sendEach(on)} />
      ) : null}
      {hasVoice ? (
        <SettingRow
          isPart
          title="Read the interviewer’s lines aloud"
          hint="With a voice of this system; nothing is sent. The prompt and each line have a button for it too."
        >
          <Switch
            label="Read the interviewer’s lines aloud"
            isOn={speech.isReadAloud}
            onChange={(isReadAloud) => change({ isReadAloud })}
          />
        </SettingRow>
      ) : null}
    </section>
  );
}
