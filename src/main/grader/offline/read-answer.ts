import { scratchpad } from '../../../core/attempt/scratchpad.js';
import { isRound } from '../../../core/library/round-id.js';
import type { Prompt } from '../../../core/prompt/prompt.js';
import type { GradeRequest } from '../grader.js';
import {
  candidatesIn,
  type Candidate,
  type ReadingContext,
  type WindowSignals,
} from './evidence/candidates.js';
import { codeFinder, type CodeFound } from './evidence/code-evidence.js';
import type { Compiled } from './rubric/compile-rubric.js';
import { isCallForHelp } from './passages/clarifying-question.js';
import { coverageOf } from './passages/term-coverage.js';
import { drawingFinder, type DrawingFound } from './evidence/drawing-evidence.js';
import { spokenOf } from './evidence/drawing-credit.js';
import type { AliasTable } from '../text/fold-words.js';
import { droppedIn, type Dropped } from './passages/discarded-segments.js';
import { isTalk, passagesOf, type Passage } from './passages/passages.js';
import { toldIn } from './passages/told-segments.js';
import { withSupport } from './evidence/support.js';
import { readPrompt, type ReadPrompt } from './read-prompt.js';
import { windowsOf } from './passages/windows.js';

/** One criterion with everything that may be evidence for it. */
export type ReadCriterion = {
  readonly compiled: Compiled;
  readonly candidates: readonly Candidate[];
  readonly drawing: DrawingFound | null;
  readonly code: CodeFound | null;
  readonly parts: readonly ReadPart[];
};

export type ReadPart = Pick<ReadCriterion, 'compiled' | 'candidates' | 'code'>;

/** An answer as it was read: all but the weighing, which a fit tries many times. */
export type Read = {
  readonly prompt: Prompt;
  readonly answer: GradeRequest['answer'];
  readonly passages: readonly Passage[];
  readonly dropped: Dropped;
  readonly criteria: readonly ReadCriterion[];
  readonly promptWords: ReadPrompt['promptWords'];
  readonly readAgain: ReadPrompt['readAgain'];
};

export function readAnswer(
  { prompt, answer }: Pick<GradeRequest, 'prompt' | 'answer'>,
  aliases: AliasTable,
): Read {
  const { plain, rubric, spell, sealed, isGranted, promptWords, readAgain } = readPrompt(
    prompt,
    aliases,
  );
  const passages = passagesOf(answer, aliases, spell, rubric.index);
  const coverage = coverageOf(passages, rubric.criteria);
  const dropped = droppedIn(passages, prompt, sealed, coverage);
  const read = passages.map((passage) => ({ passage, windows: windowsOf(passage) }));
  const inDrawing = drawingFinder(answer.board, answer.diagram, aliases);
  const inCode = codeFinder(prompt, answer.code, aliases);
  const told = toldIn(passages, answer, prompt, plain);
  const context: ReadingContext = {
    weigh: rubric.weigh,
    coverage,
    dropped,
    told,
    isGranted,
  };
  // In a round each phase is another question: what was written on one is no evidence for the next.
  const isAsked = ({ kind, phaseId }: Passage, { criterion }: Compiled): boolean =>
    kind !== 'phase' ||
    !isRound(prompt) ||
    [criterion.phase, scratchpad.id].includes(phaseId ?? '');
  const evidenceFor = (compiled: Compiled) => ({
    compiled,
    candidates: withSupport(
      read
        .filter(({ passage }) => isReadFor(passage, compiled) && isAsked(passage, compiled))
        .flatMap((one) => candidatesIn(one, compiled, context))
        .filter((one) => isHome(one.passage, compiled) || speaksOf(one)),
    ),
    code: inCode(compiled),
  });
  const found = rubric.criteria.map(evidenceFor);
  const drawings = spokenOf(
    found.map(({ compiled: { criterion }, candidates }) => ({
      drawing: inDrawing(criterion),
      weight: criterion.weight,
      isSpokenOf: candidates.some(isSaid),
    })),
  );
  const criteria = found.map((one, index) => ({
    ...one,
    drawing: drawings[index] ?? null,
    parts: one.compiled.parts.map(evidenceFor),
  }));
  return { prompt, answer, passages, dropped, criteria, promptWords, readAgain };
}

const isSaid = ({ passage: { kind }, within }: Candidate): boolean =>
  kind === 'phase' && within.length > 0;

/** What was told in the conversation belongs to its phase, or to the criteria of the follow-up that it answers. */
const isHome = (passage: Passage, { criterion }: Compiled): boolean =>
  !isTalk(passage) ||
  passage.phaseId === criterion.phase ||
  passage.repliesTo.includes(criterion.id);

/** So near to what meets a criterion, and nearer than to what falls short of it. */
const leastNear = 0.25;
const leastLean = 0.05;

/** "I forgot: the line with the time must go to the end" is evidence for what it speaks of, wherever it is told. */
const speaksOf = ({ within, closeness, halfCloseness }: WindowSignals): boolean =>
  within.length > 0 && closeness >= leastNear && closeness - halfCloseness >= leastLean;

/**
 * Clarifying criteria are judged by what was asked; all others by what was written, drawn, answered to follow-ups, and told in
 * the conversation, in another phase only where it speaks of them.
 */
function isReadFor(passage: Passage, { criterion }: Compiled): boolean {
  const { kind, phaseId, repliesTo } = passage;
  if (criterion.kind !== 'clarifying') {
    return repliesTo.includes(criterion.id) || kind !== 'question';
  }
  if (kind === 'question') return !isCallForHelp(passage);
  return kind === 'phase' && phaseId === criterion.phase;
}
