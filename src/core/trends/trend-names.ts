import type { Dimension } from '../grade/weights/dimension.js';
import type { Level, PromptKind } from '../prompt/prompt.js';
import type { SeriesKey } from './score-series.js';
import type { Standing } from '../history/standing.js';

export const kindNames: Readonly<Record<PromptKind, string>> = {
  'system-design': 'System design',
  'ml-theory': 'ML theory',
  coding: 'Coding',
};

export const dimensionNames: Readonly<Record<Dimension, string>> = {
  clarifying: 'Clarifying',
  components: 'Components',
  depth: 'Depth',
  evaluation: 'Evaluation',
};

export const levelNames: Readonly<Record<Level, string>> = {
  mid: 'mid',
  senior: 'senior',
  staff: 'staff',
};

export const standingNames: Readonly<Record<Standing | 'none', string>> = {
  weak: 'weak',
  fair: 'fair',
  strong: 'strong',
  open: 'open',
  none: 'not sat',
};

export function seriesName(key: SeriesKey): string {
  switch (key.by) {
    case 'kind':
      return kindNames[key.kind];
    case 'dimension':
      return dimensionNames[key.dimension];
    case 'topic':
      return key.topic;
  }
}

/** A heading of the study notes as it is shown: as a sentence where it is in capitals, without its number and stray blanks. */
export function headingName(heading: string): string {
  const plain = heading
    .replace(/^\d+\. /, '')
    .replace('( ', '(')
    .replace(/ (?=[)?])/g, '');
  return /^[A-Z]+( [A-Z]+)+$/.test(plain)
    ? `${plain.slice(0, 1)}${plain.slice(1).toLowerCase()}`
    : plain;
}
