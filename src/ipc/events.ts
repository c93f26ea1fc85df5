import type { Settings } from '../core/settings/settings.js';
import type { SettingsTrouble } from './desktop-views.js';

/** What main announces to the window. Events announce; they never steer. */
export type Events = {
  readonly 'power:suspended': undefined;
  readonly 'window:closing': undefined;
  readonly 'attempts:changed': undefined;
  /** More has come back than was known when the window asked. */
  readonly 'flash:changed': undefined;
  /** The schedule is being made anew: how many attempts are read by now; null where that ended. */
  readonly 'flash:progress': { readonly done: number; readonly of: number } | null;
  /** More attempts were read for the charts than were known when the window asked. */
  readonly 'trends:changed': undefined;
  /** How many of the attempts that a search has to read it has read by now. */
  readonly 'history:progress': { readonly done: number; readonly of: number };
  /** The person chose a command in the menu; `isByKey` where the menu took its key. */
  readonly 'menu:chosen': { readonly id: string; readonly isByKey: boolean };
  /** The person chose an attempt outside the window. */
  readonly 'attempt:chosen': { readonly attemptId: string };
  /** Somebody changed the settings file. */
  readonly 'settings:changed': {
    readonly settings: Settings;
    readonly trouble: SettingsTrouble | null;
  };
  /** How many criteria of an attempt have their verdict by now. */
  readonly 'grading:progress': {
    readonly attemptId: string;
    readonly done: number;
    readonly of: number;
  };
  /** What a model has said so far in answer to a question, as far as it has passed; empty where it begins anew. */
  readonly 'interviewer:said': { readonly attemptId: string; readonly text: string };
  readonly 'self-test:progress': { readonly done: number; readonly of: number };
  /** How many attempts of an export are read. */
  readonly 'import:progress': { readonly done: number; readonly of: number };
  /** A link to something in Hotseat was opened; `link:take` tells it. */
  readonly 'link:opened': undefined;
};

export type EventName = keyof Events;

const names: { readonly [N in EventName]: true } = {
  'power:suspended': true,
  'window:closing': true,
  'attempts:changed': true,
  'flash:changed': true,
  'flash:progress': true,
  'trends:changed': true,
  'history:progress': true,
  'menu:chosen': true,
  'attempt:chosen': true,
  'settings:changed': true,
  'grading:progress': true,
  'interviewer:said': true,
  'self-test:progress': true,
  'import:progress': true,
  'link:opened': true,
};

export const isEventName = (name: string): name is EventName => Object.hasOwn(names, name);
