/**
 * What a model is given of an answer: JSON, and what it holds beyond text, for which there are rules of its own. `excerpt`
 * says that it is not the whole.
 */
export type ShownAnswer = {
  readonly json: string;
  readonly holds: readonly ('drawings' | 'code' | 'excerpt')[];
};
