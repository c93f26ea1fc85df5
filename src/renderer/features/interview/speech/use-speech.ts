import { useEffect, useMemo, useRef } from 'react';
import { statementAt } from '../../../../core/library/round-id.js';
import { theAttempt, useAttempt } from '../../../state/attempt/attempt-store.js';
import { useProvidedCommands, type Command } from '../../../state/commands/commands.js';
import { useSettings } from '../../../state/settings/settings.js';
import { endTake, startTake, useRecording } from '../../../state/speech/recording.js';
import {
  followVoices,
  lineName,
  readAloud,
  stopReading,
  useVoice,
} from '../../../state/speech/voice.js';
import { recordChord } from './speech-bar.js';

/** What speaking and listening need while the room is there: commands, and an end in time. */
export function useSpeech(): void {
  const isRecorded = useSettings(({ speech }) => speech.isRecorded);
  const hasVoice = useVoice((voice) => voice.hasVoice);
  const commands = useMemo(
    () => [...(isRecorded ? [record] : []), ...(hasVoice ? [read] : [])],
    [isRecorded, hasVoice],
  );
  useProvidedCommands('speech', commands);
  useEffect(() => followVoices(), []);
  useTakeEnds();
  useLinesAloud();
}

const record: Command = {
  id: 'room-record',
  title: 'Record, or end the recording',
  section: 'Interview',
  keys: [recordChord],
  isForTyping: true,
  run: () => void (useRecording.getState().recording === 'none' ? startTake() : endTake()),
};

const read: Command = {
  id: 'room-read-aloud',
  title: 'Read the prompt aloud, or stop',
  section: 'Interview',
  isForTyping: true,
  run: () => {
    const { prompt, live } = theAttempt();
    if (useVoice.getState().speaking === null)
      readAloud('statement', statementAt(prompt, live.state.phaseId));
    else stopReading();
  },
};

/** A take is of one phase, and of a clock that runs. */
function useTakeEnds(): void {
  const phaseId = useAttempt((open) => open.live.state.phaseId);
  const isPaused = useAttempt((open) => open.live.state.isPaused);
  const isBusy = useAttempt((open) => open.business.kind === 'submitting');
  useEffect(
    () => () => {
      void endTake();
      stopReading();
    },
    [phaseId, isPaused, isBusy],
  );
}

/** Lines of the interviewer that come while one is in the room; not into a recording. */
function useLinesAloud(): void {
  const isWanted = useSettings(({ speech }) => speech.isReadAloud);
  const talk = useAttempt((open) => open.live.state.talk);
  const heard = useRef(talk.length);
  useEffect(() => {
    const news = talk.slice(heard.current).filter(({ who }) => who === 'interviewer');
    heard.current = talk.length;
    const last = news.at(-1);
    const isRecording = useRecording.getState().recording !== 'none';
    if (!isWanted || isRecording || last === undefined) return;
    readAloud(lineName(last.text), news.map(({ text }) => text).join('\n'));
  }, [isWanted, talk]);
}
