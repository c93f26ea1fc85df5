/** A reason speaks to whoever wrote the answer; of the sample that is nobody who reads it. */
export const ofSample = (reason: string): string =>
  reason.replace(/^You said it/, 'Said').replace(/^You asked it/, 'Asked');
