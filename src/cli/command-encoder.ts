import { resolve } from 'node:path';
import { childChannel, installedModel } from '../main/grader/encoder/child-channel.js';
import type { Encoder } from '../main/grader/encoder/encoder.js';
import { vectorsName } from '../main/grader/encoder/packaged.js';
import { remembering } from '../main/grader/encoder/caching-encoder.js';
import { encoderOver } from '../main/grader/encoder/remote-encoder.js';
import { readPacked } from '../main/grader/encoder/vector-file.js';

/** What a build has packed, where there was one: it only saves time. */
const packed = resolve(import.meta.dirname, '../../node_modules/.cache/hotseat', vectorsName);

/** The app's sentence encoder for a command, which has to close it: its process would hold the command open. */
export const commandEncoder = (): Encoder =>
  remembering(encoderOver(childChannel(installedModel())), () => readPacked(packed));
