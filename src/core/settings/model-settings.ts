import type { PresetId } from './model-presets.js';

/** Who may grade: the rules on this machine, or the language model that the person set. */
export const graderChoices = ['offline', 'llm'] as const;

export type GraderChoice = (typeof graderChoices)[number];

/** The language model that the person set. Its key and the consent to send answers there are not here: main keeps them apart. */
export type ModelSettings = {
  /** Null: none, everything is graded offline. */
  readonly preset: PresetId | null;
  readonly baseUrl: string;
  readonly model: string;
  /** One criterion a question: slower and dearer, and more exact. */
  readonly isCareful: boolean;
  readonly takesPictures: boolean;
  /** Dollars per million tokens, as the person entered them; null where they did not. */
  readonly pricePerMTokIn: number | null;
  readonly pricePerMTokOut: number | null;
};

export const noModel: ModelSettings = {
  preset: null,
  baseUrl: '',
  model: '',
  isCareful: false,
  takesPictures: false,
  pricePerMTokIn: null,
  pricePerMTokOut: null,
};

/**
 * The settings with another server. What held for the old one (its model, prices) does not carry
 * over; what the person likes (`isCareful`) does.
 */
export function withServer(
  before: ModelSettings,
  preset: PresetId | null,
  baseUrl: string,
): ModelSettings {
  if (baseUrl === before.baseUrl) return { ...before, preset };
  return { ...noModel, isCareful: before.isCareful, preset, baseUrl };
}

/** What is still missing before the model can be asked for a grade; null where nothing is. */
export function missingOf(settings: ModelSettings): 'server' | 'model' | null {
  if (settings.preset === null || settings.baseUrl === '') return 'server';
  return settings.model === '' ? 'model' : null;
}
