import type { Answer } from '../../../../core/answer/answer.js';
import type { CriterionVerdict, Evidence } from '../../../../core/grade/grade.js';
import { secondOf } from '../../../../core/attempt/timed-text.js';
import type { Bag } from '../../text/word-similarity.js';
import type { Candidate } from '../evidence/candidates.js';
import { quotedStretch } from './quoted-stretch.js';

type Window = Pick<Candidate, 'passage' | 'first' | 'last' | 'hits'>;

/** The window's own words, from sentence to sentence where that is not long; of a long one also what comes nearest to what is asked. */
export function evidenceOf(candidate: Window, answer: Answer, asked?: Bag): Evidence {
  const { passage } = candidate;
  const { start, end } = quotedStretch({ ...candidate, asked });
  const quote = passage.text.source.slice(start, end);
  if (passage.questionIndex >= 0) {
    const atSec = answer.questions[passage.questionIndex]?.atSec ?? 0;
    return { quote, place: { kind: 'question', index: passage.questionIndex, atSec } };
  }
  switch (passage.kind) {
    case 'board':
    case 'diagram':
      return { quote, place: { kind: passage.kind, ids: passage.ids.slice() } };
    case 'question':
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

/** Without what stands in another of them: nothing is shown twice of a criterion, however many windows hold it. */
export const withoutRepeats = (all: readonly Evidence[]): Evidence[] =>
  all.filter(
    (one, at) =>
      !all.some(
        (other, index) => index !== at && holds(other, one) && (index < at || !holds(one, other)),
      ),
  );

/** As many passages as are shown of what is not credited. */
const mostShown = 3;

/** What is shown of a verdict that goes by one window: that first, then the rest of what came near. */
export function shownFirst(
  one: Window,
  { closest = [] }: Pick<CriterionVerdict, 'closest'>,
  answer: Answer,
): Evidence[] {
  const own = evidenceOf(one, answer);
  const others = closest.filter(({ quote }) => !quote.includes(own.quote));
  return withoutRepeats([own, ...others]).slice(0, mostShown);
}

/** What stands in none of the passages that are shown already. */
export const notAmong = (shown: readonly Evidence[], all: readonly Evidence[]): Evidence[] =>
  all.filter((one) => !shown.some((other) => holds(other, one) || holds(one, other)));

function holds({ quote, place }: Evidence, { quote: part, place: its }: Evidence): boolean {
  if (place.kind === 'text' && its.kind === 'text')
    return place.phaseId === its.phaseId && place.start <= its.start && its.end <= place.end;
  return quote === part && JSON.stringify(place) === JSON.stringify(its);
}
