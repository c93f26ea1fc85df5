import { chunkMs, takeBitsPerSecond } from '../../../core/speech/take-limits.js';
import { fail, ok, type Result } from '../../../core/result.js';

/** Why there is nothing to record with: refused by the system or by main, not there, or taken by another program. */
export type MicrophoneProblem = 'denied' | 'missing' | 'busy';

const names: Readonly<Record<string, MicrophoneProblem>> = {
  NotAllowedError: 'denied',
  SecurityError: 'denied',
  NotFoundError: 'missing',
  OverconstrainedError: 'missing',
  NotReadableError: 'busy',
  AbortError: 'busy',
};

/** Asks for the microphone that the system uses. */
export async function openMicrophone(): Promise<Result<MediaStream, MicrophoneProblem>> {
  try {
    return ok(await navigator.mediaDevices.getUserMedia({ audio: true, video: false }));
  } catch (error) {
    const problem = error instanceof DOMException ? names[error.name] : undefined;
    if (problem === undefined) throw error;
    return fail(problem);
  }
}

/** A microphone that is recorded from. */
type Recorder = {
  /** Once the last part has been heard, whoever ended it: also where the microphone was pulled out. */
  readonly ended: Promise<void>;
  readonly stop: () => void;
};

/** Records from now on, and lets `hear` have one part after the other. */
export function recordFrom(
  stream: MediaStream,
  hear: (bytes: Uint8Array<ArrayBuffer>) => Promise<void>,
): Recorder {
  const recorder = new MediaRecorder(stream, {
    mimeType: 'audio/webm;codecs=opus',
    audioBitsPerSecond: takeBitsPerSecond,
  });
  let heard: Promise<void> = Promise.resolve();
  recorder.addEventListener('dataavailable', ({ data }) => {
    if (data.size === 0) return;
    heard = heard.then(async () => hear(new Uint8Array(await data.arrayBuffer())));
  });
  const stopped = new Promise<void>((resolve) => {
    recorder.addEventListener('stop', () => resolve(), { once: true });
  });
  recorder.start(chunkMs);
  return {
    ended: stopped.then(async () => {
      letGo(stream);
      await heard;
    }),
    stop: () => {
      if (recorder.state !== 'inactive') recorder.stop();
    },
  };
}

/** The system's sign that somebody listens goes out. */
export function letGo(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}
