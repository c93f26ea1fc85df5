import type { Answer } from '../../../../core/answer/answer.js';
import type { Evidence } from '../../../../core/grade/grade.js';
import { secondOf } from '../../../../core/attempt/timed-text.js';
import type { Candidate } from '../evidence/candidates.js';
import type { Passage } from '../passages/passages.js';

/** A line or two of a report, in UTF-16 units. */
const mostQuote = 280;

/** The window's own words, cut down to the stretch that holds the hits where it is long. */
export function evidenceOf(candidate: Candidate, answer: Answer): Evidence {
  const { passage } = candidate;
  const { start, end } = stretch(candidate);
  const quote = passage.text.source.slice(start, end);
  switch (passage.kind) {
    case 'question': {
      const atSec = answer.questions[passage.questionIndex]?.atSec ?? 0;
      return { quote, place: { kind: 'question', index: passage.questionIndex, atSec } };
    }
    case 'board':
    case 'diagram':
      return { quote, place: { kind: passage.kind, ids: passage.ids.slice() } };
    case 'phase': {
      const timed = answer.phases.find(({ phaseId }) => phaseId === passage.phaseId)?.text;
      const atSec = timed === undefined ? null : secondOf(timed, start, end);
      return {
        quote,
        place: { kind: 'text', phaseId: passage.phaseId ?? '', start, end, atSec: atSec ?? 0 },
      };
    }
  }
}

function stretch({ passage, first, last, hits }: Candidate): {
  readonly start: number;
  readonly end: number;
} {
  const from = passage.segments[first]?.from ?? 0;
  const to = passage.segments[last]?.to ?? from;
  if (to - from <= mostQuote) return { start: from, end: to };
  const tokens = tokensOf(passage, first, last);
  const held = tokens.filter(({ at, end }) => hits.some((hit) => at >= hit.at && end <= hit.end));
  const start = Math.max(from, (held[0]?.from ?? from) - 40);
  const end = Math.min(
    to,
    Math.max(start + 80, Math.min(start + mostQuote, (held.at(-1)?.to ?? to) + 40)),
  );
  const whole = tokens.filter((token) => token.from >= start && token.to <= end);
  return { start: whole[0]?.from ?? from, end: whole.at(-1)?.to ?? to };
}

function tokensOf(passage: Passage, first: number, last: number) {
  return passage.segments.slice(first, last + 1).flatMap(({ tokens }) => tokens);
}
