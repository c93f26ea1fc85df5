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

/** A heading of the notes as it is shown: as a sentence where it is in capitals, and without blanks inside brackets. */
export const headingName = (heading: string): string =>
  /^[A-Z]+( [A-Z]+)+$/.test(heading)
    ? `${heading.slice(0, 1)}${heading.slice(1).toLowerCase()}`
    : heading.replace('( ', '(').replace(' )', ')');
