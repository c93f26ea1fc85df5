import type { Mode } from '../../../../core/attempt/attempt-event.js';
import { bandWords, floorOf } from '../../../../core/grade/band.js';
import { dimensions } from '../../../../core/grade/weights/dimension.js';
import { outcomes, spansDays, type Outcome } from '../../../../core/history/history-filter.js';
import { kinds, kindWords } from '../../../ui/words/domain-words.js';
import type { Option } from '../../../ui/controls/filter-select.js';

// Listed here again, since the events' schema brings zod along.
export const modesOfAttempts: readonly Mode[] = ['mock', 'practice'];
const modeWords: Readonly<Record<Mode, string>> = { mock: 'Mock', practice: 'Practice' };

function outcomeWords(outcome: Outcome): string {
  switch (outcome) {
    case 'open':
      return 'Still open';
    case 'not-graded':
      return 'Not graded';
    case 'unfinished':
      return 'Unfinished';
    default:
      return bandWords(outcome);
  }
}

const spanWords: Readonly<Record<(typeof spansDays)[number], string>> = {
  7: 'Last 7 days',
  30: 'Last 30 days',
  90: 'Last 3 months',
  365: 'Last 12 months',
};

export const kindOptions = kinds.map((value): Option => ({ value, title: kindWords[value] }));
export const modeOptions = modesOfAttempts.map((value): Option => ({
  value,
  title: modeWords[value],
}));
export const outcomeOptions = outcomes.map((value): Option => ({
  value,
  title: outcomeWords(value),
}));
export const weakOptions = dimensions.map((value): Option => ({
  value,
  title: `Weak in ${value} (under ${String(floorOf('lean-hire'))} %)`,
}));
export const spanOptions = spansDays.map((days): Option => ({
  value: String(days),
  title: spanWords[days],
}));
export const shortOptions: readonly Option[] = [
  { value: 'yes', title: 'Short sittings' },
  { value: 'no', title: 'Whole sittings' },
  { value: 'few', title: 'Too few criteria for a band' },
];
export const settledOptions: readonly Option[] = [
  { value: 'yes', title: 'Settled by you' },
  { value: 'no', title: 'Nothing settled' },
];
