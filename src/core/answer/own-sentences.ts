import type { AttemptState } from '../attempt/attempt-state.js';
import { ownValue } from '../attempt/own-value.js';
import { notesParts } from '../attempt/scratchpad.js';
import { secondOf, type TimedText } from '../attempt/timed-text.js';
import type { Evidence } from '../grade/grade.js';
import type { Prompt } from '../prompt/prompt.js';

type Starter = Pick<NonNullable<Prompt['code']>, 'starter'>;
type Stretch = { readonly start: number; readonly end: number };

/**
 * What the person asked, wrote, coded and put on the board, sentence by sentence, to choose a quote from: questions first,
 * then the phases in their order, lines of code, labels. Each is found again by `findOwnWords`. A code starter is not theirs.
 */
export function ownSentences(
  state: AttemptState,
  { phases, code }: Pick<Prompt, 'phases'> & { readonly code?: Starter | undefined },
): readonly Evidence[] {
  const asked = state.talk.filter(({ who }) => who === 'you');
  return [
    ...asked.flatMap(({ text, atSec }, index) =>
      sentencesIn(text).map(({ start, end }) => ({
        quote: text.slice(start, end),
        place: { kind: 'question' as const, index, atSec },
      })),
    ),
    ...notesParts(phases).flatMap(({ id }) => inPhase(id, ownValue(state.texts, id))),
    ...inCode(state.code, code?.starter ?? ''),
    ...[...state.board.values()].flatMap(({ id, isDeleted, text }) =>
      isDeleted || typeof text !== 'string' || text.trim() === ''
        ? []
        : [{ quote: text.trim(), place: { kind: 'board' as const, ids: [id] } }],
    ),
  ];
}

function inPhase(phaseId: string, timed: TimedText | undefined): readonly Evidence[] {
  if (timed === undefined) return [];
  return sentencesIn(timed.text).map(({ start, end }) => ({
    quote: timed.text.slice(start, end),
    place: { kind: 'text', phaseId, start, end, atSec: secondOf(timed, start, end) ?? 0 },
  }));
}

function inCode(code: TimedText, starter: string): readonly Evidence[] {
  let lineStart = 0;
  return code.text.split('\n').flatMap((line, index): Evidence[] => {
    const start = lineStart;
    lineStart += line.length + 1;
    const quote = line.trim();
    if (!hasLetter(quote) || starter.includes(quote)) return [];
    const atSec = secondOf(code, start, start + line.length) ?? 0;
    return [{ quote, place: { kind: 'code', fromLine: index + 1, toLine: index + 1, atSec } }];
  });
}

/** Sentences end at a line's end, and at a full stop, question or exclamation mark that white space follows. */
function sentencesIn(text: string): readonly Stretch[] {
  const found: Stretch[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const unit = text.charAt(at);
    const isLineEnd = at === text.length || unit === '\n';
    const isStop =
      '.?!'.includes(unit) && text.charAt(at + 1).trim() === '' && !isShortened(text, at);
    if (!isLineEnd && !isStop) continue;
    found.push(...trimmed(text, start, isLineEnd ? at : at + 1));
    start = at + 1;
  }
  return found;
}

/** "i.e." and "e.g." end no sentence. */
const isShortened = (text: string, at: number): boolean =>
  ['i.e.', 'e.g.'].includes(text.slice(Math.max(0, at - 3), at + 1).toLowerCase());

/** Without the white space and the list marks around it; nothing where no letter is left. */
function trimmed(text: string, from: number, to: number): readonly Stretch[] {
  let [start, end] = [from, to];
  while (start < end && ' \t\r-*•>#'.includes(text.charAt(start))) start += 1;
  while (end > start && text.charAt(end - 1).trim() === '') end -= 1;
  return hasLetter(text.slice(start, end)) ? [{ start, end }] : [];
}

const hasLetter = (text: string): boolean => /\p{L}/u.test(text);
