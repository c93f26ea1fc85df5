import { atLeast, atMost, below, type Bar } from './figure-row.js';

export const graderNames = ['offline', 'llm', 'none'] as const;
export type GraderName = (typeof graderNames)[number];

/** The figures that have a bar for one grader or another. */
export const barredNames = [
  'κ',
  'macro-F1',
  'coverage',
  'accuracy where sure',
  'calibration error',
  'labelled total in the stated range',
  'far off and not warned',
  'ordering',
  'ordering over length',
  'met with verified evidence',
  'flips in 5 runs',
  'time per answer',
  'time per answer, again',
  'memory of grading',
] as const;
export type Barred = (typeof barredNames)[number];

/** How good the verdicts have to be. They bind on prompts that nobody tuned on, so on held-out sets alone. */
const quality: Readonly<Record<GraderName, Readonly<Partial<Record<Barred, Bar>>>>> = {
  offline: {
    κ: atLeast(0.6),
    'macro-F1': atLeast(0.8),
    coverage: atLeast(0.65),
    'accuracy where sure': atLeast(0.93),
    'calibration error': atMost(0.05),
    'labelled total in the stated range': atLeast(0.95),
    'far off and not warned': atMost(0),
    ordering: atLeast(0.92),
  },
  llm: { κ: atLeast(0.7), coverage: atLeast(0.8), ordering: atLeast(0.97) },
  none: {},
};

/** What has to hold on any set. */
const always: Readonly<Record<GraderName, Readonly<Partial<Record<Barred, Bar>>>>> = {
  offline: {
    'time per answer': below(300),
    'time per answer, again': below(300),
    'memory of grading': below(120),
  },
  llm: { 'met with verified evidence': atLeast(0.95), 'flips in 5 runs': atMost(0.05) },
  none: {},
};

/** The bar of a figure for a grader; undefined where there is none, or none that binds on this set. */
export function barOf(name: Barred, grader: GraderName, isHeldOut: boolean): Bar | undefined {
  if (!isHeldOut || grader === 'none') return always[grader][name];
  if (name === 'ordering over length') return atLeast(0.15);
  return quality[grader][name] ?? always[grader][name];
}
