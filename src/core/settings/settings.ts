import { z } from 'zod';
import { graderChoices } from './model-settings.js';
import { presetIds } from './model-presets.js';
import { noModel, type ModelSettings } from './model-settings.js';
import {
  interviewerChoices,
  manners,
  offlineInterview,
  type InterviewerSettings,
} from './interviewer-settings.js';
import { silent, type SpeechSettings } from '../speech/speech-settings.js';
import { isChordText } from '../commands/chord-text.js';
import type { Dimension } from '../grade/weights/dimension.js';
import { weightLimits } from '../grade/weights/own-weights.js';
import { levels } from '../prompt/prompt.js';

const price = z
  .number()
  .nonnegative()
  .max(1e6)
  .nullable()
  .describe('Dollars per million tokens; null where it is not known.');

const minutes = z
  .number()
  .positive()
  .max(120)
  .nullable()
  .default(null)
  .describe('Minutes, where the prompt has a sitting of that length; null is the whole prompt.');

const modelSchema = z.object({
  preset: z.enum(presetIds).nullable().default(noModel.preset).describe('Null: no language model.'),
  baseUrl: z.string().trim().max(2000).default(noModel.baseUrl).describe('Up to and with /v1.'),
  model: z.string().max(500).default(noModel.model).describe('The model’s name at its server.'),
  isCareful: z
    .boolean()
    .default(noModel.isCareful)
    .describe('One criterion a question: slower and dearer, and more exact.'),
  takesPictures: z
    .boolean()
    .default(noModel.takesPictures)
    .describe('Sends the whiteboard as a picture too.'),
  pricePerMTokIn: price.default(noModel.pricePerMTokIn),
  pricePerMTokOut: price.default(noModel.pricePerMTokOut),
}) satisfies z.ZodType<ModelSettings>;

const interviewerSchema = z.object({
  by: z.enum(interviewerChoices).default(offlineInterview.by).describe('Who interviews.'),
  manner: z.enum(manners).default(offlineInterview.manner).describe('Of a model that interviews.'),
  patienceSec: z
    .number()
    .int()
    .min(5)
    .max(280)
    .default(offlineInterview.patienceSec)
    .describe('Seconds that a silent model is waited for.'),
}) satisfies z.ZodType<InterviewerSettings>;

const weightOf = (what: string) =>
  z
    .number()
    .min(weightLimits.least)
    .max(weightLimits.most)
    .default(1)
    .describe(`What the weights of ${what} are multiplied by.`);

const weightsSchema = z.object({
  clarifying: weightOf('clarifying questions'),
  components: weightOf('components'),
  depth: weightOf('deep dives'),
  evaluation: weightOf('evaluation'),
} satisfies Record<Dimension, unknown>);

const speechSchema = z.object({
  isRecorded: z
    .boolean()
    .default(silent.isRecorded)
    .describe('Offers to record you in the room; recordings stay in the attempt’s folder.'),
  isTranscribedAfter: z
    .boolean()
    .default(silent.isTranscribedAfter)
    .describe('Sends each recording to the model’s server when it ends, once you agreed to that.'),
  transcriber: z
    .string()
    .trim()
    .min(1)
    .max(500)
    .default(silent.transcriber)
    .describe('The model that transcribes, at the server of “model”.'),
  isReadAloud: z
    .boolean()
    .default(silent.isReadAloud)
    .describe('Reads the interviewer’s lines aloud, where the system has a voice.'),
}) satisfies z.ZodType<SpeechSettings>;

const chord = z
  .string()
  .max(40)
  .refine(isChordText, 'must be a key such as "Mod+K", "Alt+3", "F5" or "j"')
  .nullable()
  .describe('Mod is Ctrl, on a Mac Cmd. Null takes the command’s keys away.');

/** What a person sets. Every field has a default, so that an older file reads whole. The descriptions are in the published schema. */
export const settingsSchema = z.object({
  schema: z.literal(1).default(1).describe('The version of this file’s form.'),
  theme: z.enum(['system', 'light', 'dark']).default('system').describe('Light or dark.'),
  textScale: z
    .number()
    .int()
    .min(90)
    .max(200)
    .default(100)
    .describe('The text’s size in percent of the usual one.'),
  level: z.enum(levels).default('senior').describe('The level that answers are graded at.'),
  // Who needs more time needs it every time.
  timeFactor: z
    .number()
    .positive()
    .max(10)
    .nullable()
    .default(1)
    .describe('What limits are multiplied by; 1.5 is half as much again, null is no limit.'),
  shortMinutes: z
    .object({ design: minutes, other: minutes })
    .default({ design: null, other: null })
    .describe('How long a sitting is, unless you choose otherwise: of a design, and of all else.'),
  rubricWeights: weightsSchema
    .prefault({})
    .describe(
      'What counts how much in attempts that are graded from now on; only how these stand to each other matters.',
    ),
  hasSingleKeys: z
    .boolean()
    .default(true)
    .describe('Keys of one character, such as / and J; speech input can press them by mistake.'),
  shortcuts: z
    .record(z.string().max(100), chord)
    .default({})
    .describe('Your own keys, by a command’s name, such as "go-history": "Mod+H".'),
  hasNotifications: z
    .boolean()
    .default(true)
    .describe('Tells the end of a phase and of the time while the window is out of sight.'),
  isIntroduced: z
    .boolean()
    .default(false)
    .describe('Whether the words of the first start are done with.'),
  grader: z
    .enum(graderChoices)
    .default('offline')
    .describe('Who grades an attempt when it is submitted.'),
  // The model only where the person has agreed to it.
  interviewer: interviewerSchema.prefault({}).describe('Who interviews, and how.'),
  model: modelSchema.prefault({}).describe('The language model and its server.'),
  speech: speechSchema.prefault({}).describe('Speaking in the room, and being read to.'),
});

export type Settings = Readonly<z.infer<typeof settingsSchema>>;
