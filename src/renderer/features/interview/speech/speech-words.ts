import { assertNever } from '../../../../core/result.js';
import type { RecordingProblem } from '../../../state/speech/recording.js';
import type { MicrophoneProblem } from '../../../state/speech/microphone.js';
import { errorWords } from '../../../ui/words/error-words.js';

/** Why nothing is recorded, and what to do; writing works all the same. */
export function problemWords(problem: RecordingProblem): string {
  switch (problem.kind) {
    case 'microphone':
      return microphoneWords[problem.problem];
    case 'refused': {
      const { happened, safe, todo } = errorWords(problem.error);
      return problem.error.kind === 'wrong-state' ? happened : `${happened} ${safe} ${todo}`;
    }
    default:
      return assertNever(problem);
  }
}

const microphoneWords: Readonly<Record<MicrophoneProblem, string>> = {
  denied: 'The microphone was refused. Allow it for Hotseat in the system’s privacy settings.',
  missing: 'No microphone was found. Plug one in, then record again.',
  busy: 'The microphone cannot be opened. Another program may be using it.',
};
