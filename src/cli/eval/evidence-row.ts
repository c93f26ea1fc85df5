import type { Answer } from '../../core/answer.js';
import type { Evidence } from '../../core/grade.js';
import type { Row } from '../measured.js';
import { figureRow, type Bar } from './figure-row.js';
import type { Graded } from './grade-set.js';

/** Of all that was called met, the share whose every quote stands in the answer where the grade says. */
export function evidenceRow(graded: readonly Graded[], bar: Bar | undefined): Row {
  const met = graded.flatMap(({ promptId, labelled: { answer }, grade }) =>
    grade.verdicts
      .filter(({ verdict }) => verdict === 'met')
      .map(({ evidence }) => ({
        promptId,
        isVerified: evidence.length > 0 && evidence.every((one) => standsIn(answer, one)),
      })),
  );
  return figureRow(
    {
      name: 'met with verified evidence',
      of: (cases) =>
        cases.length === 0
          ? null
          : cases.filter(({ isVerified }) => isVerified).length / cases.length,
      bar,
      reason: met.length === 0 ? 'nothing was called met' : undefined,
    },
    met,
  );
}

/** Whether a quote is a stretch of the answer at its place; a drawing's has to name elements that are there. */
export function standsIn(answer: Answer, { quote, place }: Evidence): boolean {
  switch (place.kind) {
    case 'text': {
      const phase = answer.phases.find(({ phaseId }) => phaseId === place.phaseId);
      return quote !== '' && phase?.text.text.slice(place.start, place.end) === quote;
    }
    case 'question':
      return quote !== '' && answer.questions[place.index]?.text.includes(quote) === true;
    case 'code': {
      const lines = answer.code.text.split('\n').slice(place.fromLine - 1, place.toLine);
      return quote !== '' && lines.join('\n').includes(quote.trim());
    }
    case 'board':
    case 'diagram': {
      const { nodes, edges, groups } = answer[place.kind];
      const known = [...nodes, ...edges, ...groups].map(({ id }) => id);
      return place.ids.length > 0 && place.ids.every((id) => known.includes(id));
    }
    case 'tests':
      return place.names.length > 0;
  }
}
