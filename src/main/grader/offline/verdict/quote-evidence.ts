import type { Answer } from '../../../../core/answer/answer.js';
import type { Evidence } from '../../../../core/grade/grade.js';
import { secondOf } from '../../../../core/attempt/timed-text.js';
import type { Candidate } from '../evidence/candidates.js';
import { quotedStretch } from './quoted-stretch.js';

/** Evidence without what is quoted already, or overlaps with it: two passages of one sentence are both quoted as that sentence. */
export const unrepeated = (evidence: readonly Evidence[]): readonly Evidence[] =>
  evidence.filter((one, at) => !evidence.slice(0, at).some((other) => isSaidIn(one, other)));

function isSaidIn(one: Evidence, other: Evidence): boolean {
  if (one.place.kind === 'text' && other.place.kind === 'text' && one.quote !== other.quote)
    return (
      one.place.phaseId === other.place.phaseId &&
      one.place.start < other.place.end &&
      other.place.start < one.place.end
    );
  return one.quote === other.quote && one.place.kind === other.place.kind;
}

/** The window's own words, from sentence to sentence where that is not long. */
export function evidenceOf(candidate: Candidate, answer: Answer): Evidence {
  const { passage } = candidate;
  const { start, end } = quotedStretch(candidate);
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
