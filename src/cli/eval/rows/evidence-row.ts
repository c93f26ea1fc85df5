import type { Answer } from '../../../core/answer/answer.js';
import type { Evidence } from '../../../core/grade/grade.js';
import type { Row } from '../../report/report-rows.js';
import { figureRow, type Bar } from './figure-row.js';
import type { Graded } from '../grading/grade-set.js';

type Claims = { readonly promptId: string; readonly claimed: number; readonly found: number };

/** Of all that a grader first called met, the share whose quote stands in the answer. */
export function evidenceRow(graded: readonly Graded[], bar: Bar | undefined): Row {
  return figureRow(
    {
      name: 'met with verified evidence',
      of: (cases) => {
        const claimed = sum(cases, (one) => one.claimed);
        return claimed === 0 ? null : sum(cases, (one) => one.found) / claimed;
      },
      bar,
    },
    graded.map(claimsIn),
  );
}

/** A model's own claims are in its record, since only those that bear out become a verdict; others are looked up. */
function claimsIn({ promptId, labelled: { answer }, grade }: Graded): Claims {
  const { claimedMet, foundMet } = grade.grader.settings;
  if (typeof claimedMet === 'number' && typeof foundMet === 'number')
    return { promptId, claimed: claimedMet, found: foundMet };
  const met = grade.verdicts.filter(({ verdict }) => verdict === 'met');
  const found = met.filter(
    ({ evidence }) => evidence.length > 0 && evidence.every((one) => standsIn(answer, one)),
  );
  return { promptId, claimed: met.length, found: found.length };
}

const sum = (cases: readonly Claims[], of: (one: Claims) => number): number =>
  cases.reduce((all, one) => all + of(one), 0);

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
