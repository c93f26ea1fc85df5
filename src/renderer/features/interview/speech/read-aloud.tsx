import Square from 'lucide-react/icons/square';
import Volume from 'lucide-react/icons/volume-2';
import type { ReactNode } from 'react';
import { readAloud, stopReading, useVoice } from '../../../state/speech/voice.js';
import { IconButton } from '../../../ui/controls/icon-button.js';

type Props = {
  /** Sets what is said apart from all else that can be. */
  readonly name: string;
  /** What it is: "the prompt". */
  readonly what: string;
  readonly text: string;
};

/** Lets the system's voice say a text; nothing where there is no voice. */
export function ReadAloud({ name, what, text }: Props): ReactNode {
  const hasVoice = useVoice((voice) => voice.hasVoice);
  const isSpeaking = useVoice((voice) => voice.speaking === name);
  if (!hasVoice) return null;
  return (
    <IconButton
      aria-label={isSpeaking ? `Stop reading ${what} aloud` : `Read ${what} aloud`}
      onClick={() => (isSpeaking ? stopReading() : readAloud(name, text))}
    >
      {isSpeaking ? (
        <Square size={11} fill="currentColor" aria-hidden="true" />
      ) : (
        <Volume size={15} aria-hidden="true" />
      )}
    </IconButton>
  );
}
