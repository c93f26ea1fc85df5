import type { Answer } from '../../../core/answer.js';
import type { CriterionVerdict, Evidence, Grade, Verdict } from '../../../core/grade.js';
import type { Prompt } from '../../../core/prompt.js';
import { encoderName } from '../encoder/encoder.js';
import type { GradeRequest } from '../grader.js';
import { assign } from './assign.js';
import { candidatesIn, type Candidate } from './candidates.js';
import { codeFinder } from './code-evidence.js';
import { compileRubric, type Compiled, type CompiledRubric } from './compile.js';
import { coverageOf } from './coverage.js';
import { drawingFinder } from './drawing-evidence.js';
import { spokenOf } from './drawn-alone.js';
import { evidenceOf } from './evidence.js';
import { aliasTable, type Aliases } from './fold.js';
import type { Fit } from './features.js';
import { droppedIn } from './guards.js';
import { claimsOf, type Claim } from './judge.js';
import { noVectors, type VectorTable } from './meaning.js';
import { passagesOf, type Passage, type ReadSegment } from './passages.js';
import { speller } from './speller.js';
import { fit } from './weights.js';
import { windowsOf } from './windows.js';
import { missReason, reasonOf } from './reasons.js';

export const offlineName = 'offline';
export const offlineVersion = '2';

type Found = { readonly verdict: Verdict; readonly evidence: readonly Evidence[] };

/**
 * Grades by the words of an answer, its drawings and its code; pure, the same input gives the same verdicts. It says
 * what is covered, what is not, and where the words do not settle it. It never counts what it cannot quote.
 */
export function gradeOffline(
  request: GradeRequest,
  aliases: Aliases,
  vectors: VectorTable = noVectors,
): Grade {
  const startMs = performance.now();
  const { id, promptHash, level, gradedAtMs } = request;
  const verdicts = verdictsBy(fit, readAnswer(request, aliases, vectors));
  return {
    id,
    schema: 1,
    grader: {
      name: offlineName,
      version: offlineVersion,
      model: null,
      settings: settingsOf(vectors),
    },
    promptHash,
    level,
    gradedAtMs,
    tookMs: Math.round(performance.now() - startMs),
    verdicts: verdicts.slice(),
  };
}

/** An answer as it was read: all but the weighing, which a fit tries many times. */
export type Read = ReturnType<typeof readAnswer>;

export function readAnswer(
  { prompt, answer }: Pick<GradeRequest, 'prompt' | 'answer'>,
  aliases: Aliases,
  vectors: VectorTable,
) {
  const { rubric, candidates } = findCandidates({ prompt, answer }, aliases, vectors);
  const table = aliasTable(aliases);
  const inDrawing = drawingFinder(answer.board, answer.diagram, table);
  const inCode = codeFinder(prompt, answer.code, table);
  const drawings = spokenOf(
    rubric.criteria.map((compiled) => ({
      drawing: inDrawing(compiled.criterion),
      weight: compiled.criterion.weight,
      isSpokenOf: (candidates.get(compiled) ?? []).some(isSaid),
    })),
  );
  return {
    ...{ prompt, answer },
    criteria: rubric.criteria.map((compiled, index) => ({
      compiled,
      candidates: candidates.get(compiled) ?? [],
      drawing: drawings[index] ?? null,
      code: inCode(compiled),
    })),
  };
}

export function verdictsBy(
  by: Fit,
  { prompt, answer, criteria }: Read,
): readonly CriterionVerdict[] {
  const chosen = assign(
    criteria.map(({ compiled, candidates }) => claimsOf(compiled, candidates, by)),
  );
  return criteria.map(({ compiled, drawing, code }, index) =>
    verdictOf(compiled, chosen[index] ?? null, drawing, code, answer, prompt.phases),
  );
}

const isSaid = ({ passage: { kind }, within }: Candidate): boolean =>
  kind === 'phase' && within.length > 0;

type Candidates = ReadonlyMap<Compiled, readonly Candidate[]>;

/** The rubric as the grader works with it, and for each criterion every window that may be evidence. */
export function findCandidates(
  { prompt, answer }: Pick<GradeRequest, 'prompt' | 'answer'>,
  aliases: Aliases,
  vectors: VectorTable,
): { readonly rubric: CompiledRubric; readonly candidates: Candidates } {
  const table = aliasTable(aliases);
  const rubric = compileRubric(prompt, table, vectors);
  const passages = passagesOf(answer, table, speller(prompt), rubric.index, vectors);
  const coverage = coverageOf(passages, rubric.criteria);
  const dropped = droppedIn(passages, prompt, table, coverage);
  const read = passages.map((passage) => ({ passage, windows: windowsOf(passage, rubric) }));
  const candidates = rubric.criteria.map((compiled) => {
    const found = read
      .filter(({ passage }) => isReadFor(passage, compiled))
      .flatMap(({ passage, windows }) =>
        candidatesIn(
          passage,
          windows,
          compiled,
          rubric,
          coverage,
          (segment) => dropped.has(segment) || !isAsked(passage, segment, compiled),
        ),
      );
    return [compiled, found] as const;
  });
  return { rubric, candidates: new Map(candidates) };
}

/** What it went by: with other means the same answer may get another grade. */
const settingsOf = (vectors: VectorTable): Grade['grader']['settings'] =>
  vectors.size === 0
    ? { method: 'cues and likeness', encoder: 'none' }
    : { method: 'cues, likeness and meaning', encoder: encoderName };

/** Clarifying criteria are judged by what was asked; all others by what was written and drawn. */
export function isReadFor({ kind, phaseId }: Passage, { criterion }: Compiled): boolean {
  if (criterion.kind !== 'clarifying') return kind !== 'question';
  return kind === 'question' || (kind === 'phase' && phaseId === criterion.phase);
}

const assumption = /\b(?:assum\w+|suppose|clarif\w+|confirm\w*|need to know|i(?:'d| would)? ask)\b/;

/** In the notes of the clarifying phase a question mark asks, and so does an assumption that is said. */
export function isAsked(passage: Passage, segment: ReadSegment, { criterion }: Compiled): boolean {
  if (criterion.kind !== 'clarifying' || passage.kind === 'question' || segment.isQuestion)
    return true;
  return assumption.test(passage.text.plain.slice(segment.at, segment.end));
}

const rank: Readonly<Record<Verdict, number>> = { met: 3, partial: 2, unsure: 1, 'not-met': 0 };

function verdictOf(
  compiled: Compiled,
  claim: Claim | null,
  drawing: Found | null,
  code: Found | null,
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
    .toSorted((a, b) => rank[b.verdict] - rank[a.verdict]);
  const [best] = found;
  if (best === undefined) {
    return { criterionId, verdict: 'not-met', evidence: [], reason: missReason(compiled) };
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
        ...{ verdict, isBoth },
        claim: best === said ? claim : null,
        place: best.evidence[0]?.place ?? null,
      },
      phases,
    ),
  };
}
