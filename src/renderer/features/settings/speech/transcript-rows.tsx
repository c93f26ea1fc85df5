import type { ReactNode } from 'react';
import { silent, type SpeechSettings } from '../../../../core/speech/speech-settings.js';
import { Switch } from '../../../ui/controls/switch.js';
import { TextField } from '../../../ui/controls/text-field.js';
import { SettingRow } from '../rows/setting-row.js';

type Props = {
  readonly speech: SpeechSettings;
  readonly onChange: (part: Partial<SpeechSettings>) => void;
  /** Sending each take needs the person's word first. */
  readonly onSendEach: (isOn: boolean) => void;
};

/** How recordings become text at the server of the language model. */
export function TranscriptRows({ speech, onChange, onSendEach }: Props): ReactNode {
  return (
    <>
      <SettingRow
        isPart
        title="Transcribing model"
        hint={
          speech.isTranscribedAfter
            ? 'Its name at the server above.'
            : 'Its name at the server above. A recording is sent only when you press Transcribe.'
        }
      >
        <TextField
          label="Transcribing model"
          isMono
          size="long"
          value={speech.transcriber}
          placeholder={silent.transcriber}
          onCommit={(text) => onChange({ transcriber: text.trim() || silent.transcriber })}
        />
      </SettingRow>
      <SettingRow
        isPart
        title="Transcribe after each recording"
        hint="Sends each one as soon as it ends, without a press."
      >
        <Switch
          label="Transcribe after each recording"
          isOn={speech.isTranscribedAfter}
          onChange={onSendEach}
        />
      </SettingRow>
    </>
  );
}
