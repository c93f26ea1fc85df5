/** What main announces to the window. Events announce; they never steer. */
export type Events = {
  readonly 'power:suspended': undefined;
  readonly 'power:resumed': undefined;
  readonly 'window:closing': undefined;
  readonly 'attempts:changed': undefined;
};

export type EventName = keyof Events;

const names: { readonly [N in EventName]: true } = {
  'power:suspended': true,
  'power:resumed': true,
  'window:closing': true,
  'attempts:changed': true,
};

export const isEventName = (name: string): name is EventName => Object.hasOwn(names, name);
