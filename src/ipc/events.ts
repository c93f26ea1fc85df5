/** What main announces to the window. Events announce; they never steer. */
export type Events = {
  readonly 'power:suspended': undefined;
  readonly 'power:resumed': undefined;
  readonly 'window:closing': undefined;
  readonly 'attempts:changed': undefined;
  /** More has come back than was known when the window asked. */
  readonly 'flash:changed': undefined;
  /** How many criteria of an attempt have their verdict by now. */
  readonly 'grading:progress': {
    readonly attemptId: string;
    readonly done: number;
    readonly of: number;
  };
  readonly 'self-test:progress': { readonly done: number; readonly of: number };
};

export type EventName = keyof Events;

const names: { readonly [N in EventName]: true } = {
  'power:suspended': true,
  'power:resumed': true,
  'window:closing': true,
  'attempts:changed': true,
  'flash:changed': true,
  'grading:progress': true,
  'self-test:progress': true,
};

export const isEventName = (name: string): name is EventName => Object.hasOwn(names, name);
