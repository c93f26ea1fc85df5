import { offlineInterview } from './interviewer-settings.js';
import { silent } from '../speech/speech-settings.js';
import { noModel } from './model-settings.js';
import { evenWeights } from '../grade/weights/own-weights.js';
import type { Settings } from './settings.js';

/** Apart from the schema, so that the window's first code does without zod. */
export const defaultSettings: Settings = {
  schema: 1,
  theme: 'system',
  textScale: 100,
  level: 'senior',
  timeFactor: 1,
  shortMinutes: { design: null, other: null },
  rubricWeights: evenWeights,
  hasSingleKeys: true,
  shortcuts: {},
  hasNotifications: true,
  isIntroduced: false,
  grader: 'offline',
  interviewer: offlineInterview,
  model: noModel,
  speech: silent,
};
