import type { Criterion } from '../../../core/prompt/criterion.js';
import type { CriterionVerdict, Grade } from '../../../core/grade/grade.js';
import { fail, ok, type Result } from '../../../core/result.js';
import { verdictFromTests } from '../../../core/grade/tests/grade-by-tests.js';
import type { ChatModel, Usage } from '../../model/chat-model.js';
import type { GradeError, Grader, GradeRequest } from '../grader.js';
import { gradingTokens, isToBeAsked, usual } from './ask/grading-tokens.js';
import { answerView, isBlank, wholeAnswer, type AnswerView } from './view/answer-view.js';
import { withoutSharedEvidence, type RestingVerdict } from './votes/shared-evidence.js';
import { openSession, type LlmOptions, type Session } from './votes/grading-session.js';
import { certainAntiPattern } from './votes/certain-anti-patterns.js';
import { noOpinion } from './votes/vote.js';
import { majority } from './votes/majority.js';
import type { Counted } from './votes/counted-votes.js';
import { firstVotes } from './votes/first-votes.js';
import { givenVotes } from './votes/given-votes.js';

const llmName = 'llm';
const llmVersion = '2';

/**
 * Grades by a model's verdict on each criterion. What it points at is looked up in the answer, and a claim of which nothing
 * stands there is `unsure`. Tests that have run decide alone. Where a call fails there is no grade.
 */
export function llmGrader(model: ChatModel, options: LlmOptions): Grader {
  return {
    grade: async (request, signal) => {
      const startMs = performance.now();
      const view = answerView(request);
      const starter = request.prompt.code?.starter ?? '';
      request.onProgress?.(0, request.prompt.rubric.length);
      if (isBlank(view, starter)) return ok(blankGrade(request, model, options));
      const tokens = tokensFor(request, view, options);
      if (isToBeAsked(tokens, request.agreedTokens ?? 0))
        return fail({ kind: 'costs-much', tokens, usual });
      const read = await options.signalOf(request, signal);
      if (!read.ok) return read;
      const session = openSession({ model, options, request, view, offline: read.value, signal });
      const rested = await verdictsIn(session);
      if (!rested.ok) return rested;
      const { verdicts: given, isGuarded } = rested.value;
      const verdicts = isGuarded
        ? withoutSharedEvidence(given, read.value.segments)
        : given.map(({ verdict }) => verdict);
      return ok({
        ...gradeBy(request, model, options, verdicts, session.settings()),
        tookMs: Math.round(performance.now() - startMs),
      });
    },
  };
}

type Given = { readonly verdicts: readonly RestingVerdict[]; readonly isGuarded: boolean };

async function verdictsIn(session: Session): Promise<Result<Given, GradeError>> {
  const { rubric } = session.request.prompt;
  const tested = testedIn(session.request);
  session.settled(tested.size);
  const asked = rubric.filter(({ id }) => !tested.has(id));
  const first = await firstVotes(session, asked);
  if (!first.ok) return first;
  const given = await givenVotes(session, asked, first.value);
  if (!given.ok) return given;
  const { votes, isSuspicious } = given.value;
  const verdicts = rubric.map((criterion): RestingVerdict => {
    const known = tested.get(criterion.id);
    if (known !== undefined) return { verdict: known, segments: [], words: 0 };
    const rested = settled(criterion, votes.get(criterion.id) ?? [noOpinion]);
    const slip = isSuspicious
      ? certainAntiPattern(criterion, rested.verdict, session.offline)
      : null;
    return slip === null ? rested : { verdict: slip, segments: [], words: 0 };
  });
  return ok({ verdicts, isGuarded: isSuspicious || session.guard !== 'none' });
}

/** What tests that have run say, by criterion. */
function testedIn({ prompt, codeRun }: GradeRequest): ReadonlyMap<string, CriterionVerdict> {
  const run = codeRun ?? null;
  return new Map(
    prompt.rubric.flatMap((criterion) => {
      const verdict = run === null ? null : verdictFromTests(criterion, run);
      return verdict === null ? [] : [[criterion.id, verdict] as const];
    }),
  );
}

function tokensFor(
  request: GradeRequest,
  view: AnswerView,
  { templates, isCareful }: LlmOptions,
): Usage {
  const { prompt, told = [] } = request;
  const tested = testedIn(request);
  const criteria = prompt.rubric.filter(({ id }) => !tested.has(id));
  return gradingTokens({ templates, prompt, criteria, told, answer: wholeAnswer(view), isCareful });
}

function settled(criterion: Criterion, votes: Counted): RestingVerdict {
  const verdict = majority(votes, criterion);
  const { checked } = votes.find((one) => one.verdict === verdict.verdict) ?? votes[0];
  return { verdict, segments: checked.segments, words: checked.words };
}

/** Nothing was written, drawn or asked, so there is nothing to send to anybody. */
function blankGrade(request: GradeRequest, model: ChatModel, options: LlmOptions): Grade {
  const verdicts = request.prompt.rubric.map(({ id }): CriterionVerdict => ({
    criterionId: id,
    verdict: 'not-met',
    evidence: [],
    reason: 'The answer is empty.',
  }));
  return { ...gradeBy(request, model, options, verdicts, { calls: 0 }), tookMs: 0 };
}

function gradeBy(
  { id, promptHash, level, gradedAtMs }: GradeRequest,
  { server }: ChatModel,
  { templates, isCareful, selfTest }: LlmOptions,
  verdicts: readonly CriterionVerdict[],
  settings: Grade['grader']['settings'],
): Omit<Grade, 'tookMs'> {
  return {
    id,
    schema: 1,
    grader: {
      name: llmName,
      version: llmVersion,
      model: server.model,
      settings: {
        templates: templates.hash,
        careful: isCareful,
        ...(selfTest === null ? {} : { selfTest }),
        ...settings,
      },
    },
    promptHash,
    level,
    gradedAtMs,
    verdicts: verdicts.slice(),
  };
}
