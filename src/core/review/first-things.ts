import type { AttemptEvent } from '../attempt/attempt-event.js';
import { ownValue } from '../attempt/own-value.js';
import { applySplice, emptyText, type TimedText } from '../attempt/timed-text.js';
import { readDiagram } from '../mermaid/read-mermaid.js';
import { figuresIn } from './figures/figures-in-text.js';

/** When somebody first drew a component and first said a number, in seconds; null where they never did. */
export type FirstThings = {
  readonly componentSec: number | null;
  readonly numberSec: number | null;
};

const boxes = new Set(['rectangle', 'ellipse', 'diamond']);

/** A box on the board or in Mermaid; a number in the notes or in a question, list numbers apart. */
export function firstThings(events: readonly AttemptEvent[]): FirstThings {
  let componentSec: number | null = null;
  let numberSec: number | null = null;
  let diagram = emptyText;
  const texts: Record<string, TimedText> = {};
  for (const event of events) {
    const { atSec } = event;
    if (event.kind === 'board-changed') {
      const isDrawn = event.elements.some(({ type, isDeleted }) => !isDeleted && boxes.has(type));
      if (isDrawn) componentSec ??= atSec;
    } else if (event.kind === 'diagram-changed' && componentSec === null) {
      diagram = applySplice(diagram, event.splice, atSec);
      if (readDiagram(diagram.text).nodes.length > 0) componentSec = atSec;
    } else if (event.kind === 'question-asked') {
      if (holdsNumber(event.text)) numberSec ??= atSec;
    } else if (event.kind === 'text-changed' && numberSec === null) {
      const before = ownValue(texts, event.phaseId) ?? emptyText;
      const { text } = (texts[event.phaseId] = applySplice(before, event.splice, atSec));
      if (holdsNumber(lineAround(text, event.splice.at, event.splice.insert.length)))
        numberSec = atSec;
    }
    if (componentSec !== null && numberSec !== null) break;
  }
  return { componentSec, numberSec };
}

/** The lines that a splice touched: a number and its unit may be typed a word at a time. */
function lineAround(text: string, at: number, length: number): string {
  const from = at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
  const newline = text.indexOf('\n', at + length);
  return text.slice(from, newline === -1 ? text.length : newline);
}

/** "1." before an item is no estimate, nor is code: what counts has a unit, a noun behind it, some size, a fraction, or a sum before it. */
const holdsNumber = (text: string): boolean =>
  /\d/.test(text) &&
  figuresIn(text.replaceAll(noEstimate, ' ')).some(
    ({ unit, value, sum }) =>
      unit.kind !== 'count' ||
      unit.noun !== '' ||
      value >= 100 ||
      !Number.isInteger(value) ||
      sum.length >= leastOfSum,
  );

/** "1=1" adds up nothing. */
const leastOfSum = 2;

/** List marks, code, orders of a cost, times of day, "4-gram", "HTTP 503" and "503s": numerals that measure nothing. */
const noEstimate =
  /^[ \t]*(?:[-*+>][ \t]+)*\(?\d{1,2}[.):][ \t]|`[^`\n]*`|(?<!\w)[OoΘΩ] ?\([^()\n]*\)|(?<![\d.:])(?:[01]?\d|2[0-4]):[0-5]\d(?![\d:])(?: ?[ap]\.?m\b\.?)?|(?<![\d.])\d{1,2} ?(?:[ap]\.?m\b\.?|o['’]clock\b)|\b\d+-(?:grams?|bit|shot|dimensional|[dD])\b|\b(?:HTTP(?:\/\d(?:\.\d)?)?|status(?: codes?)?|codes?|errors?) [1-5]\d\d\b|\b[45](?:\d\ds?|xx)\b(?= (?:from|error|response|status)s?\b)|\b[45]\d\ds\b/gim;
