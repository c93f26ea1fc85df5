/** What a person sets of speaking and listening. */
export type SpeechSettings = {
  /** Whether the room offers to record. */
  readonly isRecorded: boolean;
  /** Whether each recording goes to the model's server, to be written down, when it ends. */
  readonly isTranscribedAfter: boolean;
  /** The name of the model that transcribes. */
  readonly transcriber: string;
  /** Whether the interviewer's lines are read aloud as they come. */
  readonly isReadAloud: boolean;
};

/** Nothing is recorded, sent or said. */
export const silent: SpeechSettings = {
  isRecorded: false,
  isTranscribedAfter: false,
  transcriber: 'whisper-1',
  isReadAloud: false,
};
