import type { ArrowKind, LineStyle } from './board-style.js';

/** What the bar above the board says. */
export const barWords = {
  bar: 'Board',
  colour: 'Colour',
  line: 'Line',
  arrow: 'Arrows',
  more: 'More style options',
  moreTip: 'Fill, corners, text and order',
  noMore: 'Select something, or choose a tool',
} as const;

// Excalidraw's own strong shades; on dark its canvas turns them round.
export const colours = [
  ['#1e1e1e', 'Plain'],
  ['#e03131', 'Red'],
  ['#2f9e44', 'Green'],
  ['#1971c2', 'Blue'],
  ['#f08c00', 'Orange'],
] as const;

export const lines: readonly (readonly [LineStyle, string])[] = [
  ['solid', 'Solid'],
  ['dashed', 'Dashed'],
  ['dotted', 'Dotted'],
];

export const arrowKinds: readonly (readonly [ArrowKind, string])[] = [
  ['one-way', 'One way'],
  ['two-way', 'Both ways'],
  ['plain', 'No arrowheads'],
];
