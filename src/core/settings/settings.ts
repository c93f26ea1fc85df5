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
import { levels } from '../prompt/prompt.js';

const price = z.number().nonnegative().max(1e6).nullable();

const minutes = z.number().positive().max(120).nullable().default(null);

const modelSchema = z.object({
  preset: z.enum(presetIds).nullable().default(noModel.preset),
  baseUrl: z.string().trim().max(2000).default(noModel.baseUrl),
  model: z.string().max(500).default(noModel.model),
  isCareful: z.boolean().default(noModel.isCareful),
  takesPictures: z.boolean().default(noModel.takesPictures),
  pricePerMTokIn: price.default(noModel.pricePerMTokIn),
  pricePerMTokOut: price.default(noModel.pricePerMTokOut),
}) satisfies z.ZodType<ModelSettings>;

const interviewerSchema = z.object({
  by: z.enum(interviewerChoices).default(offlineInterview.by),
  manner: z.enum(manners).default(offlineInterview.manner),
  patienceSec: z.number().int().min(5).max(280).default(offlineInterview.patienceSec),
}) satisfies z.ZodType<InterviewerSettings>;

/** What a person sets. Every field has a default, so that an older file reads whole. */
export const settingsSchema = z.object({
  schema: z.literal(1).default(1),
  theme: z.enum(['system', 'light', 'dark']).default('system'),
  /** Percent of the designed text size. */
  textScale: z.number().int().min(90).max(200).default(100),
  level: z.enum(levels).default('senior'),
  /** The time setting of the last start: who needs more time needs it every time. Null is no limit. */
  timeFactor: z.number().positive().max(10).nullable().default(1),
  /** The length of the last start, in minutes, by what was asked; null is the whole prompt. */
  shortMinutes: z
    .object({ design: minutes, other: minutes })
    .default({ design: null, other: null }),
  /** Single-key shortcuts, such as / and J; speech input can press them by mistake (WCAG 2.1.4). */
  hasSingleKeys: z.boolean().default(true),
  /** Who grades an attempt when it is submitted. */
  grader: z.enum(graderChoices).default('offline'),
  /** Who interviews; the model only where the person has agreed to it. */
  interviewer: interviewerSchema.prefault({}),
  model: modelSchema.prefault({}),
});

export type Settings = Readonly<z.infer<typeof settingsSchema>>;
