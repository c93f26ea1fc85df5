import { create } from 'zustand';
import type { Reply } from '../../../ipc/contract.js';
import { call } from '../../bridge.js';
import { changeSettings, settingsWritten, useSettings } from './settings.js';

/** Whether the person has agreed that answers go to the server that is set; null until main has told it. */
export const useConsent = create<{
  readonly isGiven: boolean | null;
  readonly isForInterview: boolean;
  readonly isForRecordings: boolean;
}>(() => ({ isGiven: null, isForInterview: false, isForRecordings: false }));

export async function loadConsent(): Promise<void> {
  show(await call('consent:status'));
}

/**
 * Has main ask the person, where they have not agreed yet to send answers to the server that is set; false where they
 * would rather not. What else keeps an answer from being sent is said by the call that sends it.
 */
export async function agreesToSend(isForInterview = false): Promise<boolean> {
  await settingsWritten(); // main asks about, and then calls, the server and model that it holds
  const reply = await call('consent:ask', { isForInterview });
  show(reply);
  return reply.ok || reply.error.kind !== 'cancelled';
}

/** The same for recordings, which may be turned into text there. */
export async function agreesToSendRecordings(): Promise<boolean> {
  const reply = await call('take:consent');
  await loadConsent();
  return reply.ok;
}

/** From now on nothing goes there; attempts are graded offline. */
export async function takeConsentBack(): Promise<void> {
  show(await call('consent:withdraw'));
  const { interviewer, speech } = useSettings.getState();
  await changeSettings({
    grader: 'offline',
    interviewer: { ...interviewer, by: 'offline' },
    speech: { ...speech, isTranscribedAfter: false },
  });
}

function show(reply: Reply<'consent:status'>): void {
  if (reply.ok) useConsent.setState(reply.value);
}
