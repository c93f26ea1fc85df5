import type { Answer } from '../../../../core/answer/answer.js';
import type { Evidence } from '../../../../core/grade/grade.js';
import { secondOf } from '../../../../core/attempt/timed-text.js';
import type { Candidate } from '../evidence/candidates.js';
import { quotedStretch } from './quoted-stretch.js';

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
