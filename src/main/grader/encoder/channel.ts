/** What is asked of the encoder's process, one text at a time: batches are slower, and this way nobody waits long. */
export type Asked = { readonly id: number; readonly text: string };

/** `vector` is null where the model could not be loaded. */
export type Told = { readonly id: number; readonly vector: Float32Array | null };

/** A process or thread with the encoder in it; the app and plain Node have one each. */
export type Channel = {
  readonly ask: (asked: Asked) => void;
  readonly stop: () => void;
};

/** `onEnd` comes once, when it ended by itself or by `stop`. */
export type OpenChannel = (on: {
  readonly told: (told: Told) => void;
  readonly end: () => void;
}) => Channel;
