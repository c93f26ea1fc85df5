import Trash from 'lucide-react/icons/trash-2';
import { useState, type ReactNode } from 'react';
import type { TakeView } from '../../../../ipc/speech-routes.js';
import { useSettings } from '../../../state/settings/settings.js';
import { removeTake, soundOf } from '../../../state/speech/takes.js';
import {
  cancelTranscript,
  hasServer,
  transcribe,
  transcriptKey,
  typeTranscript,
  useTranscripts,
  type Transcript,
} from '../../../state/speech/transcripts.js';
import { Button } from '../../../ui/controls/button.js';
import { IconButton } from '../../../ui/controls/icon-button.js';
import { Confirm } from '../../../ui/overlays/confirm.js';
import { TakePlayer } from '../../../ui/speech/take-player.js';
import { takeWords } from '../../../ui/speech/take-words.js';
import { errorWords } from '../../../ui/words/error-words.js';
import styles from './speech-bar.module.css';

type Props = {
  readonly attemptId: string;
  readonly take: TakeView;
  readonly onShow: (phaseId: string) => void;
  readonly onDeleted: () => void;
};

/** A recording: to be heard, turned into text, deleted. */
export function TakeRow({ attemptId, take, onShow, onDeleted }: Props): ReactNode {
  const { file, phaseId, number } = take;
  const name = `take ${String(number)}`;
  const [isAsked, setAsked] = useState(false);
  const canTranscribe = useSettings(hasServer);
  const transcript = useTranscripts(({ of }) => of[transcriptKey(attemptId, file)]);
  const load = async (): Promise<Blob | string> => {
    const sound = await soundOf(attemptId, file);
    return sound instanceof Blob ? sound : errorWords(sound).happened;
  };
  const insert = (): void => {
    onShow(phaseId);
    // Its notes are shown by the next frame.
    requestAnimationFrame(() => typeTranscript(attemptId, file));
  };
  return (
    <li className={styles['take']}>
      <span className={styles['name']}>{takeWords(take)}</span>
      <TakePlayer name={name} load={load} />
      {transcript?.kind === 'asking' ? (
        <Button
          aria-label={`Stop transcribing ${name}`}
          onClick={() => cancelTranscript(attemptId, file)}
        >
          Stop
        </Button>
      ) : null}
      {transcript?.kind === 'ready' ? (
        <Button look="primary" aria-label={`Insert the text of ${name}`} onClick={insert}>
          Insert text
        </Button>
      ) : null}
      {canTranscribe && transcript?.kind !== 'asking' && transcript?.kind !== 'ready' ? (
        <Button aria-label={`Transcribe ${name}`} onClick={() => void transcribe(attemptId, file)}>
          Transcribe
        </Button>
      ) : null}
      <IconButton
        look="danger"
        className={styles['delete']}
        aria-label={`Delete ${name}`}
        onClick={() => setAsked(true)}
      >
        <Trash size={15} aria-hidden="true" />
      </IconButton>
      <p
        role={transcript?.kind === 'failed' ? 'alert' : 'status'}
        className={transcript?.kind === 'failed' ? styles['wrong'] : styles['note']}
      >
        {transcript === undefined ? null : transcriptWords(transcript)}
      </p>
      <Confirm
        isOpen={isAsked}
        title={`Delete ${name}?`}
        description="It is deleted at once; backups may hold it a while longer. Your notes stay."
        verb="Delete"
        onConfirm={() => {
          setAsked(false);
          void removeTake(attemptId, file).then(onDeleted);
        }}
        onCancel={() => setAsked(false)}
      />
    </li>
  );
}

function transcriptWords(transcript: Transcript): string {
  switch (transcript.kind) {
    case 'asking':
      return 'Transcribing…';
    case 'ready':
      return 'Its text is here.';
    case 'typed':
      return 'Its text is in your notes; read it through.';
    case 'nothing-heard':
      return 'No words were heard in it.';
    case 'failed': {
      const { happened, todo } = errorWords(transcript.error);
      return `${happened} The recording is kept. ${todo}`;
    }
  }
}
