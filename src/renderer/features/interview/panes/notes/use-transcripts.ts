import { useEffect } from 'react';
import { transcriptEdit } from '../../../../../core/speech/transcript-edit.js';
import { connectNotes } from '../../../../state/speech/transcripts.js';

/** Takes what was transcribed into the notes, as if it were typed: undo takes it back, and the journal has it as typing. */
export function useTranscripts(
  fieldOf: (phaseId: string) => HTMLTextAreaElement | undefined,
): void {
  useEffect(
    () =>
      connectNotes((phaseId, text) => {
        const field = fieldOf(phaseId);
        if (field === undefined || field.readOnly || !field.checkVisibility()) return false;
        typeInto(field, text);
        return true;
      }),
    [fieldOf],
  );
}

function typeInto(field: HTMLTextAreaElement, text: string): void {
  const before = document.activeElement;
  field.focus({ preventScroll: true });
  const { at, insert } = transcriptEdit(field.value, field.selectionEnd, text);
  field.setSelectionRange(at, at);
  // No other way to change the text lets the browser's own undo take it back.
  document.execCommand('insertText', false, insert);
  // Whoever draws or asks meanwhile goes on where they are.
  if (before instanceof HTMLElement && before !== field) before.focus({ preventScroll: true });
}
