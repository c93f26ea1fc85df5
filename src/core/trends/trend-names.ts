import { counted } from '../counted.js';
import type { Dimension } from '../grade/weights/dimension.js';
import type { Level, PromptKind } from '../prompt/prompt.js';
import type { SeriesKey } from './score-series.js';
import { bandOf, bandWords } from '../grade/band.js';
import { countedSpan } from '../history/standing.js';
import { isTooLittle, type HeadingCell } from './heading-map.js';

export const kindNames: Readonly<Record<PromptKind, string>> = {
  'system-design': 'System design',
  'ml-theory': 'ML theory',
  coding: 'Coding',
};

const dimensionNames: Readonly<Record<Dimension, string>> = {
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

/** What stands behind a heading, on the scale of the bands: "strong hire", "hire or above"; what was sat in part makes none. */
export function headingStanding({
  last,
  isInPart,
}: Pick<HeadingCell, 'last' | 'isInPart'>): string {
  if (last === null) return 'not sat';
  if (isTooLittle({ last })) return counted(last.criteria, 'criterion', 'criteria');
  if (isInPart && last.standing !== 'weak') return 'in part';
  const { low, high } = countedSpan({ ...last, band: last.cap });
  const [least, most] = [bandOf(low), bandOf(high)];
  if (least === most) return bandWords(least).toLowerCase();
  if (last.standing === 'open') return 'open';
  return last.standing === 'weak' ? 'below lean hire' : 'hire or above';
}

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
