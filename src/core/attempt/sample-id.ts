const prefix = 'sample-';

/** The id of an attempt that Hotseat shows as a sample, from the id that it would have else. */
export const sampleIdOf = (id: string): string => `${prefix}${id}`;

/** Whether an attempt is the sample: nobody sat it, so that it counts in no trend, no schedule and no weak topic. */
export const isSampleId = (id: string): boolean => id.startsWith(prefix);
