import { create } from 'zustand';
import { spokenText } from '../../../core/speech/spoken-text.js';

/** Whether the system can speak, and what it is saying now, by a name of the caller's. */
export const useVoice = create<{ readonly hasVoice: boolean; readonly speaking: string | null }>(
  () => ({ hasVoice: false, speaking: null }),
);

/** What a line of the interviewer is called, for the button beside it to know what is said. */
export const lineName = (text: string): string => `line ${text}`;

const synthesis = (): SpeechSynthesis | null =>
  'speechSynthesis' in window ? window.speechSynthesis : null;

/** Voices of this machine alone: one that a server speaks with would send it the text. */
function ownVoice(): SpeechSynthesisVoice | null {
  const own = (synthesis()?.getVoices() ?? []).filter(({ localService }) => localService);
  const english = own.filter(({ lang }) => /^en\b/i.test(lang));
  return english.find((voice) => voice.default) ?? english[0] ?? own[0] ?? null;
}

/** Looks for a voice, now and whenever the system's list changes; the returned function ends that. */
export function followVoices(): () => void {
  const look = (): void => useVoice.setState({ hasVoice: ownVoice() !== null });
  const from = synthesis();
  look();
  from?.addEventListener('voiceschanged', look);
  return () => from?.removeEventListener('voiceschanged', look);
}

/** What is said now; of what was cut off the end is told late, when the same text may be said anew. */
let saying: SpeechSynthesisUtterance | null = null;

/** Says a text in Markdown, in place of what is being said. */
export function readAloud(name: string, markdown: string): void {
  const from = synthesis();
  const voice = ownVoice();
  if (from === null || voice === null) return;
  from.cancel();
  const said = new SpeechSynthesisUtterance(spokenText(markdown));
  said.voice = voice;
  said.lang = voice.lang;
  const over = (): void => {
    if (saying === said) useVoice.setState({ speaking: null });
  };
  said.addEventListener('end', over);
  said.addEventListener('error', over);
  saying = said;
  useVoice.setState({ speaking: name });
  from.speak(said);
}

export function stopReading(): void {
  if (useVoice.getState().speaking === null) return;
  useVoice.setState({ speaking: null });
  synthesis()?.cancel();
}
