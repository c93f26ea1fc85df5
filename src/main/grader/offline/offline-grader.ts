import type { Answer } from '../../../core/answer/answer.js';
import type { CriterionVerdict, Evidence, Grade, Verdict } from '../../../core/grade/grade.js';
import type { Prompt } from '../../../core/prompt/prompt.js';
import type { GradeRequest } from '../grader.js';
import { assign } from './verdict/assign-claims.js';
import { evidenceOf } from './verdict/quote-evidence.js';
import type { Aliases } from '../../prompts/aliases.js';
import { aliasTable } from '../text/fold-words.js';
import type { Fit } from './verdict/features.js';
import { claimsOf, type Claim } from './verdict/claims.js';
import { readAnswer, type Read, type ReadCriterion } from './read-answer.js';
import { missReason, reasonOf } from './verdict/verdict-reason.js';
import { fit } from './verdict/fitted-weights.js';

export const offlineName = 'offline';
export const offlineVersion = '8';

type Found = { readonly verdict: Verdict; readonly evidence: readonly Evidence[] };

/**
 * Grades by the words of an answer, its drawings and its code; pure, the same input gives the same verdicts. It says
 * what is covered, what is not, and where the words do not settle it. It never counts what it cannot quote.
 */
export function gradeOffline(request: GradeRequest, aliases: Aliases): Grade {
  const startMs = performance.now();
  const { id, promptHash, level, gradedAtMs } = request;
  const verdicts = verdictsBy(fit, readAnswer(request, aliasTable(aliases)));
  return {
    id,
    schema: 1,
    grader: {
      name: offlineName,
      version: offlineVersion,
      model: null,
      settings: { method: 'cues and likeness' },
    },
    promptHash,
    level,
    gradedAtMs,
    tookMs: Math.round(performance.now() - startMs),
    verdicts: verdicts.slice(),
  };
}

export function verdictsBy(
  by: Fit,
  { prompt, answer, criteria }: Read,
): readonly CriterionVerdict[] {
  const chosen = assign(
    criteria.map(({ compiled, candidates }) => claimsOf(compiled, candidates, by)),
  );
  return criteria.map((criterion, index) =>
    verdictOf(criterion, chosen[index] ?? null, answer, prompt.phases),
  );
}

const rank: Readonly<Record<Verdict, number>> = { met: 3, partial: 2, unsure: 1, 'not-met': 0 };

function verdictOf(
  { compiled, candidates, drawing, code }: ReadCriterion,
  claim: Claim | null,
  answer: Answer,
  phases: Prompt['phases'],
): CriterionVerdict {
  const criterionId = compiled.criterion.id;
  const said: Found | null =
    claim === null
      ? null
      : {
          verdict: claim.verdict,
          evidence: [claim.candidate, ...claim.others].map((one) => evidenceOf(one, answer)),
        };
  const found = [said, drawing, code]
    .filter((one) => one !== null)
    .filter(({ verdict }) => verdict !== 'not-met')
    .toSorted((a, b) => rank[b.verdict] - rank[a.verdict]);
  const [best] = found;
  if (best === undefined) {
    const reason = missReason(compiled, drawing !== null, candidates);
    return { criterionId, verdict: 'not-met', evidence: [], reason };
  }
  // Half in words and half in the drawing, each whole in its way, is the whole.
  const isBoth =
    said?.verdict === 'partial' &&
    drawing?.verdict === 'partial' &&
    claim?.candidate.isThin === false;
  const verdict = isBoth ? 'met' : best.verdict;
  return {
    criterionId,
    verdict,
    evidence: found
      .filter((one) => rank[one.verdict] >= rank.partial || one === best)
      .flatMap(({ evidence }) => evidence),
    reason: reasonOf(
      compiled,
      {
        verdict,
        isBoth,
        claim: best === said ? claim : null,
        place: best.evidence[0]?.place ?? null,
        isTurned: best === drawing && drawing.isTurned,
      },
      phases,
    ),
  };
}
