import { isLoopback } from '../../core/settings/loopback.js';
import type { Consent } from '../storage/stores/consent-file.js';

export type ConsentQuestion = {
  readonly message: string;
  readonly detail: string;
  readonly yes: string;
};

/** What the person is asked before their answers, or a key on the disk, are trusted to a server. */
export function consentWords(
  origin: string,
  missing: readonly Consent[],
  hasKeyring: boolean,
): ConsentQuestion {
  const { host } = new URL(origin);
  const storing = hasKeyring ? inKeyring : withoutKeyring;
  if (missing.includes('interview')) return interviewWords(new URL(origin));
  if (missing.includes('recordings')) return recordingsWords(new URL(origin));
  if (!missing.includes('answers')) {
    return { message: `Store the key for ${host} on this disk?`, detail: storing, yes: 'Store It' };
  }
  const isStored = missing.includes('stored-key');
  return {
    message: isStored
      ? `Send answers to ${host}, and store its key on this disk?`
      : `Send answers to ${host}?`,
    detail: [...sendingWords(new URL(origin)), ...(isStored ? [storing] : []), takenBack].join(
      '\n\n',
    ),
    yes: isStored ? 'Agree' : 'Agree to Send',
  };
}

function interviewWords(url: URL): ConsentQuestion {
  return {
    message: `Let a model at ${url.host} interview you?`,
    detail: [
      `While you sit in an interview, Hotseat sends this to ${url.host}, at each of your questions and about once a phase:\n${sentInInterview}`,
      'The rubric and the reference answer are not sent. Attempts may be graded by the model too, if you choose that.',
      'Your key for it goes with it. Hotseat sends no other attempt, no files, and not your name.',
      ...whereWords(url),
      takenBack,
    ].join('\n\n'),
    yes: 'Agree to Send',
  };
}

function recordingsWords(url: URL): ConsentQuestion {
  return {
    message: `Send recordings of your voice to ${url.host}?`,
    detail: [
      `To turn it into text, Hotseat sends a recording to ${url.host}: when you press Transcribe, or when it ends, if you switch that on.`,
      'Your key for it goes with it. Nothing else of the attempt does, and not your name; but a voice can tell who you are.',
      ...whereWords(url),
      takenBack,
    ].join('\n\n'),
    yes: 'Agree to Send',
  };
}

function sendingWords(url: URL): readonly string[] {
  return [
    `For each attempt its model grades, Hotseat sends this to ${url.host}:\n${sent}`,
    'Your key for it goes with it. Hotseat sends no other attempt, no files, and not your name.',
    ...whereWords(url),
  ];
}

function whereWords({ hostname, protocol }: URL): readonly string[] {
  const isHere = isLoopback(hostname);
  return [
    ...(protocol === 'http:' && !isHere ? [inTheOpen] : []),
    isHere
      ? 'The server runs on this machine; what it passes on is up to its own settings.'
      : 'What happens to it there is up to whoever runs that server.',
  ];
}

const sent = [
  '• the prompt’s statement, its rubric and its reference answer',
  '• your questions, and the facts that the interviewer told you',
  '• your notes, your code and its test results',
  '• your whiteboard and diagram as text; as a picture too if you switch that on',
].join('\n');

const sentInInterview = [
  '• the prompt’s statement and its fact sheet',
  '• all that you and the interviewer have said',
  '• your notes and your diagram’s text, when it asks on',
].join('\n');

const inTheOpen =
  'The connection is not encrypted: anyone on the network can read all of it and the key, and change what comes back.';
const takenBack = 'You can withdraw consent in the settings.';
const inKeyring = 'The key is stored encrypted by the system’s keyring.';
const withoutKeyring =
  'This system has no keyring that Hotseat can use: any program running under your account can read a stored key.';
