import type { CriterionVerdict } from '../../core/grade/grade.js';
import { answerSoFar } from '../../core/interviewer/answer-so-far.js';
import { curveballLeft } from '../../core/interviewer/curveball-left.js';
import {
  isLastPhase,
  phasesToAskIn,
  wantsCurveball,
  wantsQuestion,
} from '../../core/interviewer/hands-over-turn.js';
import { isHintOffer, wantsHint } from '../../core/interviewer/hint-wish.js';
import { allThereIn, freeId, hasHints, nextHint } from '../../core/interviewer/hints.js';
import { factsAt, statementAt } from '../../core/library/round-id.js';
import type { Prompt } from '../../core/prompt/prompt.js';
import { fail, ok, type Result } from '../../core/result.js';
import type { AppError } from '../../ipc/errors.js';
import type { InterviewerAnswer, UnaskedLine } from '../../ipc/views.js';
import { cancellableTasks } from '../async/cancellable-tasks.js';
import { lazy } from '../async/lazy.js';
import type { ThreadError } from '../async/deadline-thread.js';
import type { Handlers } from '../dispatch/dispatch-call.js';
import { foreignErrorWords } from '../foreign/foreign-error-words.js';
import { handOut } from '../interviewer/hand-out.js';
import type { Room } from '../interviewer/interviewer.js';
import { promptsFolder } from '../paths/app-files.js';
import type { Opened } from '../storage/attempts.js';
import type { Services } from './services.js';

type Names =
  | 'interviewer:cancel'
  | 'attempt:ask'
  | 'attempt:phase-talk'
  | 'attempt:unasked'
  | 'attempt:has-question'
  | 'attempt:hint';

/** What the interviewer says, asked and unasked. The window journals it. */
export function interviewerHandlers(services: Services): Pick<Handlers, Names> {
  const { storage, foreign, grade, model, announce } = services;
  const answers = cancellableTasks<AppError>({
    kind: 'wrong-state',
    detail: 'the interviewer is answering already',
  });
  const isModelSet = async (): Promise<boolean> =>
    (await storage).settings.data().interviewer.by === 'llm';

  async function offlineAnswer(
    room: Room,
    question: string,
  ): Promise<Result<InterviewerAnswer, AppError>> {
    const said = await (await foreign()).ask('question:answer', { room, question });
    return said.ok ? said : unread("the interviewer's facts cannot be read", said.error);
  }

  async function modelAnswer(
    { attemptId, text, signal }: Asked,
    room: Room,
  ): Promise<Result<InterviewerAnswer, AppError>> {
    const interviewer = await (await model()).interviewer();
    if (!interviewer.ok) return interviewer;
    const { answerByModel } = await import('../services/interviewer-service.js');
    const onSaid = (soFar: string): void =>
      announce('interviewer:said', { attemptId, text: soFar });
    const question = { room, text, onSaid, signal };
    return answerByModel(interviewer.value, question, () => offlineAnswer(room, text));
  }

  const aliases = lazy(async () =>
    (await import('../prompts/aliases.js')).loadAliases(promptsFolder()),
  );

  const roomOf = async ({ prompt, state }: Opened, phaseId = state.phaseId): Promise<Room> => ({
    prompt: seenAt(prompt, phaseId),
    phaseId,
    talk: state.talk,
    aliases: await aliases(),
  });

  /** The verdicts so far come from the offline grader, in a thread of its own, whoever grades in the end. */
  async function verdictsSoFar(
    opened: Opened,
  ): Promise<Result<readonly CriterionVerdict[], AppError>> {
    const { signal } = new AbortController();
    const order = { grader: 'offline', codeRun: null, picture: null, agreedTokens: 0 } as const;
    const graded = await grade(opened, { ...order, onProgress: () => undefined, signal });
    return graded.ok ? ok(graded.value.verdicts) : graded;
  }

  /** The first follow-up that is open in these phases, in their order; where any is wanted, also one whose point is met. */
  async function chooseIn(
    opened: Opened,
    phaseIds: readonly string[],
    isAnyWanted = false,
  ): Promise<Result<Chosen | null, AppError>> {
    const graded = isAnyWanted ? ok([]) : await verdictsSoFar(opened);
    if (!graded.ok) return graded;
    const verdicts = graded.value.map(
      ({ criterionId, verdict }) => [criterionId, verdict] as const,
    );
    const written = writtenIn(opened);
    for (const phaseId of phaseIds) {
      const room = await roomOf(opened, phaseId);
      const chosen = await (await foreign()).ask('follow-up:choose', { room, verdicts, written });
      if (!chosen.ok) return unread('the follow-ups cannot be read', chosen.error);
      if (chosen.value === null) continue;
      const { id, ask } = chosen.value;
      const line = { text: ask.trim(), about: { kind: 'follow-up', id } } as const;
      return ok({ room, written, line });
    }
    return ok(null);
  }

  async function followUpOf(
    opened: Opened,
    phaseIds: readonly string[],
    { isOffline, signal, isAnyWanted = false }: Wanted,
  ): Promise<Result<UnaskedLine | null, AppError>> {
    const chosen = await chooseIn(opened, phaseIds, isAnyWanted);
    if (!chosen.ok) return chosen;
    if (chosen.value === null) return ok(null);
    const isByModel = !isOffline && (await isModelSet());
    return ok(isByModel ? await probeOf(chosen.value, signal) : chosen.value.line);
  }

  /** Who asks to be asked gets at once what is left, or hears that there is nothing. */
  async function challenge(
    { text, isOffline, signal }: Asked,
    opened: Opened,
  ): Promise<Result<InterviewerAnswer, AppError>> {
    const { prompt, state } = opened;
    const left = {
      phaseIds: phasesToAskIn(prompt, state.phaseId),
      curveball: curveballLeft(prompt, state.phaseId, state.talk),
      isCurveballWanted: wantsCurveball(text),
    };
    const line = await handOut<UnaskedLine, AppError>(left, (phaseIds, isAnyWanted) =>
      followUpOf(opened, phaseIds, { isOffline, signal, isAnyWanted }),
    );
    if (!line.ok) return line;
    if (line.value !== null) return ok({ ...line.value, factId: null });
    const next = isLastPhase(prompt.phases, state.phaseId) ? 'Submit' : 'Go on';
    return ok({ text: `Nothing from me here. ${next} when you’re ready.`, factId: null });
  }

  /** In the model's words, where it has any; the moment is the same. */
  async function probeOf(
    { room, written, line }: Chosen,
    signal: AbortSignal,
  ): Promise<UnaskedLine> {
    const interviewer = await (await model()).interviewer();
    if (!interviewer.ok) return line;
    const { probeByModel } = await import('../services/interviewer-service.js');
    return probeByModel(interviewer.value, { room, written, signal }, line);
  }

  /** Null where a hint was asked for. */
  async function answerTo(asked: Asked): Promise<Result<InterviewerAnswer | null, AppError>> {
    const { attemptId, text, isOffline, signal } = asked;
    const opened = await (await storage).attempts.open(attemptId);
    if (!opened.ok) return opened;
    if (wantsQuestion(text)) return challenge(asked, opened.value);
    const { prompt, state } = opened.value;
    const room = await roomOf(opened.value);
    const isByModel = !isOffline && (await isModelSet());
    if (isByModel && !hasHints(prompt)) return modelAnswer(asked, room);
    const said = await offlineAnswer(room, text);
    if (signal.aborted) return fail({ kind: 'cancelled' });
    if (!said.ok) return isByModel ? modelAnswer(asked, room) : said;
    const isFree = state.mode === 'practice';
    if (hasHints(prompt) && wantsHint(state.talk, text, said.value.text, isFree)) return ok(null);
    // What a hint costs is no model's to say.
    return isByModel && !isHintOffer(said.value.text) ? modelAnswer(asked, room) : said;
  }

  async function hintOf(
    opened: Opened,
    phaseId: string,
  ): Promise<Result<UnaskedLine | null, AppError>> {
    const { prompt, state } = opened;
    if (prompt.hints === undefined) return ok(null);
    const verdicts = await verdictsSoFar(opened);
    if (!verdicts.ok) return verdicts;
    const soFar = answerSoFar(prompt, state, phaseId, verdicts.value);
    const hint = nextHint(prompt, phaseId, state.talk, soFar);
    if (hint === 'none-left') return ok(null);
    if (hint === 'all-there')
      return ok({ text: allThereIn(prompt, phaseId), about: { kind: 'hint', id: freeId } });
    const text = hint.isSure ? hint.text : `${maybeThere} ${hint.text}`;
    const stood = hint.stood.length === 0 ? {} : { stood: hint.stood };
    return ok({ text, about: { kind: 'hint', id: hint.id, ...stood } });
  }

  return {
    'attempt:has-question': async ({ attemptId, phaseId }) => {
      const opened = await (await storage).attempts.open(attemptId);
      if (!opened.ok) return opened;
      const { prompt, state } = opened.value;
      if (curveballLeft(prompt, phaseId, state.talk) !== null) return ok(true);
      const chosen = await chooseIn(opened.value, phasesToAskIn(prompt, phaseId));
      return chosen.ok ? ok(chosen.value !== null) : chosen;
    },
    'attempt:hint': async ({ attemptId, phaseId }) => {
      const opened = await (await storage).attempts.open(attemptId);
      return opened.ok ? hintOf(opened.value, phaseId) : opened;
    },
    'interviewer:cancel': ({ attemptId }) => {
      answers.cancel(attemptId);
      return ok(undefined);
    },
    'attempt:ask': ({ attemptId, text, isOffline = false }) =>
      answers.run(attemptId, async (signal) => {
        const reply = await answerTo({ attemptId, text, isOffline, signal });
        // Who stopped it wants no answer, also where it came at the same moment.
        return signal.aborted ? fail({ kind: 'cancelled' }) : reply;
      }),
    'attempt:phase-talk': async ({ attemptId, phaseId }) => {
      const opened = await (await storage).attempts.open(attemptId);
      if (!opened.ok) return opened;
      const ask = opened.value.prompt.phases.find(({ id }) => id === phaseId)?.ask;
      return ok({ lines: ask === undefined ? [] : [ask] });
    },
    'attempt:unasked': async ({ attemptId, phaseId, kind }) => {
      const opened = await (await storage).attempts.open(attemptId);
      if (!opened.ok) return opened;
      const { signal } = new AbortController();
      if (kind === 'follow-up')
        return followUpOf(opened.value, [phaseId], { isOffline: false, signal });
      if (kind === 'hand-over') return ok(await handOverOf(opened.value, phaseId));
      return ok(curveballLeft(opened.value.prompt, phaseId, opened.value.state.talk));
    },
  };
}

/** A follow-up, and the room and the writing that it was chosen for. */
type Chosen = { readonly room: Room; readonly written: string; readonly line: UnaskedLine };
type Wanted = {
  readonly isOffline: boolean;
  readonly signal: AbortSignal;
  readonly isAnyWanted?: boolean;
};
/** What somebody asks, and the way to stop the answer, from the reading of the sheet on. */
type Asked = {
  readonly attemptId: string;
  readonly text: string;
  readonly isOffline: boolean;
  readonly signal: AbortSignal;
};

const maybeThere = 'I cannot tell whether your answer has this already.';

async function handOverOf({ prompt, state }: Opened, phaseId: string): Promise<UnaskedLine | null> {
  const { handOver } = await import('../interviewer/reply-words.js');
  const text = handOver(prompt.phases, phaseId, state);
  return text === null ? null : { text, about: { kind: 'hand-over', id: phaseId } };
}

/** What the candidate has before them in a phase: of a round its one question. */
const seenAt = (prompt: Prompt, phaseId: string): Prompt => ({
  ...prompt,
  facts: factsAt(prompt, phaseId),
  statement: statementAt(prompt, phaseId),
});

/** All that the candidate has said, to tell what a follow-up would ask twice. */
const writtenIn = ({ state }: Opened): string =>
  [
    ...Object.values(state.texts).map(({ text }) => text),
    ...state.talk.flatMap(({ who, text }) => (who === 'you' ? [text] : [])),
    state.diagram.text,
  ].join('\n');

const unread = (what: string, error: ThreadError): Result<never, AppError> =>
  fail({ kind: 'wrong-state', detail: `${what}: ${foreignErrorWords(error)}` });
