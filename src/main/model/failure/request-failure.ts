import type { ModelError } from '../chat-model.js';

/** Why one request gave nothing. */
export type Failure = {
  readonly problem: ModelError;
  /** What may be tried next: nothing, the same `later`, or the same question put in a plainer form. */
  readonly next: 'nothing' | 'later' | 'plainer';
  /** The pause that the server asked for. */
  readonly pauseSec: number | null;
  /** What the server said of a request that it does not take, to find the setting at fault; never shown as it is. */
  readonly said: string;
};

export const final = (problem: ModelError): Failure => ({
  problem,
  next: 'nothing',
  pauseSec: null,
  said: '',
});

export const passing = (problem: ModelError, pauseSec: number | null = null): Failure => ({
  problem,
  next: 'later',
  pauseSec,
  said: '',
});

/** Carries a failure out of the fetch that the SDK calls; its message says nothing, since the SDK reads messages. */
export class FailedRequest extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super('no reply');
    this.failure = failure;
  }
}
