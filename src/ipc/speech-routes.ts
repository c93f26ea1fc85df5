import { z } from 'zod';
import { takeLimits } from '../core/speech/take-limits.js';
import { parseTakeName } from '../core/speech/take-name.js';
import { attemptId, nothing, reply, route } from './route.js';

/** A recording as lists show it. */
export type TakeView = {
  /** Of its file: `clarify-2.webm`. */
  readonly file: string;
  readonly phaseId: string;
  readonly number: number;
  readonly bytes: number;
  /** How long it is; null where its file does not say. */
  readonly sec: number | null;
};

const file = z.string().refine((name) => parseTakeName(name) !== null);
const ofTake = z.strictObject({ attemptId, file });

/** Recordings made in the room: they lie in the attempt's folder, and go nowhere but where the person sends them. */
export const speechRoutes = {
  'take:list': route(z.strictObject({ attemptId }), reply<readonly TakeView[]>()),
  /** Opens the microphone to the window, and names the file; nothing is written yet. Only where recording is switched on. */
  'take:begin': route(
    z.strictObject({ attemptId, phaseId: z.string().min(1).max(100) }),
    reply<{ readonly file: string }>(),
  ),
  /** The next part of the take under way. Answers its size once the disk has it. */
  'take:append': route(
    ofTake.extend({ bytes: z.instanceof(Uint8Array).refine(isChunk) }),
    reply<{ readonly bytes: number }>(),
  ),
  /** Ends the take, if it is under way, and closes the microphone. */
  'take:end': route(ofTake, reply<void>()),
  'take:read': route(ofTake, reply<{ readonly bytes: Uint8Array }>()),
  /** Deletes it for good; the attempt itself is left as it is. */
  'take:remove': route(ofTake, reply<void>()),
  /**
   * Sends a take to the model's server, and answers what was said. The person agrees first, in a dialog of main's; where
   * `mayAsk` is false, a take that was not agreed to is not sent.
   */
  'take:transcribe': route(
    ofTake.extend({ mayAsk: z.boolean() }),
    reply<{ readonly text: string }>(),
  ),
  /** Ends the transcription under way. */
  'take:cancel-transcript': route(ofTake, reply<void>()),
  /** Asks the person, in a dialog of main's, whether recordings may go to the server in the settings. */
  'take:consent': route(nothing, reply<void>()),
} as const;

function isChunk({ byteLength }: Uint8Array): boolean {
  return byteLength > 0 && byteLength <= takeLimits.chunk;
}
