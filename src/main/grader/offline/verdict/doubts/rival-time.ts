import type { CriterionVerdict } from '../../../../../core/grade/grade.js';
import type { Prompt } from '../../../../../core/prompt/prompt.js';
import type { ReadCriterion } from '../../read-answer.js';
import { rivalTimeIn } from '../../rubric/rival-time.js';
import { doubtful } from '../judge-window.js';

/** A criterion that would be met is open where what it is met by names another time of day than its author: "start by 01:55" for "at 01:00 at the latest". */
export function unlessOtherTime(
  verdict: CriterionVerdict,
  { compiled: { criterion }, candidates }: ReadCriterion,
  { statement, phases, facts }: Prompt,
): CriterionVerdict {
  const isMet = verdict.verdict === 'met' || verdict.parts?.includes('met') === true;
  if (!isMet || ['clarifying', 'anti-pattern'].includes(criterion.kind)) return verdict;
  const shown = verdict.evidence.filter(({ place }) => place.kind === 'text');
  const notes = new Set(
    candidates
      .map(({ passage }) => passage)
      .filter(({ kind, phaseId }) => kind === 'phase' && phaseId === criterion.phase)
      .map(({ text }) => text.source),
  );
  const rival = rivalTimeIn(
    { quotes: shown.map(({ quote }) => quote), notes: [...notes].join('\n') },
    criterion.strong,
    [statement, ...phases.map(({ ask }) => ask ?? ''), ...facts.map(({ answer }) => answer)],
  );
  if (rival === null) return verdict;
  const { parts: _, ...rest } = verdict;
  const reason = `You write “${rival.said}”; I look for ${rival.wanted}.`;
  return { ...rest, verdict: 'unsure', evidence: [], reason, closest: shown, chance: doubtful };
}
