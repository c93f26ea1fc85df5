import { remembered } from '../../../core/remembered.js';

/** So many different words are kept; more come only from texts that are no prose. */
const most = 20_000;

/** The same work on words, done once for each: a rubric says the same few thousand words thirty thousand times. */
export const rememberedWords = <T extends string | readonly string[]>(
  work: (word: string) => T,
): ((word: string) => T) => remembered(most, work);
