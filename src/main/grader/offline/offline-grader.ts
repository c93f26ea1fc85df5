import type { CriterionVerdict, Grade } from '../../../core/grade/grade.js';
import type { GradeRequest } from '../grader.js';
import { assign } from './verdict/assign-claims.js';
import type { Aliases } from '../../prompts/aliases.js';
import { aliasTable } from '../text/fold-words.js';
import type { Fit } from './verdict/features.js';
import { claimsOf } from './verdict/claims.js';
import { unlessOpposed, verdictOn } from './verdict/criterion-verdict.js';
import { unlessBoxAlone } from './verdict/doubts/box-alone.js';
import { unlessBackwards } from './verdict/doubts/backwards.js';
import { unlessSwapped } from './verdict/doubts/swapped-roles.js';
import { unlessIndistinct } from './verdict/doubts/distinguished.js';
import { unlessUnnamed } from './verdict/doubts/unnamed-term.js';
import { unlessReadAgain } from './verdict/doubts/read-again.js';
import { unlessPasted } from './verdict/doubts/pasted.js';
import { namingAgainst } from './verdict/doubts/said-against.js';
import { unlessSaidOtherwise } from './verdict/doubts/scratchpad-sum.js';
import { unlessOffAsAsked, unlessRivalled } from './verdict/doubts/rival-numbers.js';
import { unlessTakenBack } from './verdict/doubts/taken-back.js';
import { unlessTurned } from './verdict/doubts/turned-formulas.js';
import { unlessOtherTime } from './verdict/doubts/rival-time.js';
import { unlessWrongResult } from './verdict/doubts/wrong-result.js';
import { countedByFact, unlessToldElse } from './verdict/asked-by-fact.js';
import { readAnswer, type Read } from './read-answer.js';
import { withParts } from './verdict/part-verdicts.js';
import { fit } from './verdict/fitted-weights.js';
import { unlessShort } from './verdict/denied/falls-short.js';
import { unlessRuledOut } from './verdict/denied/ruled-out.js';
import { isInOwnWords, reopened } from './verdict/own-words.js';
import { unlessAvoided } from './verdict/doubts/slip-avoided.js';
import { withWholeThoughts } from './verdict/whole-thought.js';

const offlineName = 'offline';
const offlineVersion = '25';

/**
 * Grades by the words of an answer, its drawings and its code; pure, the same input gives the same verdicts. It says
 * what is covered and what is not where that is sure, and leaves the rest to the person. It never counts what it cannot
 * quote.
 */
export function gradeOffline(request: GradeRequest, aliases: Aliases): Grade {
  const startMs = performance.now();
  const { id, promptHash, level, gradedAtMs } = request;
  const table = aliasTable(aliases);
  const read = readAnswer(request, table);
  const sure = verdictsBy(fit, read);
  const ownWords = isInOwnWords(read.passages, sure, read.promptWords);
  const judged = ownWords ? reopened(sure, read.prompt) : sure;
  const verdicts = judged.map((verdict) => {
    const own = read.criteria.find(({ compiled }) => compiled.criterion.id === verdict.criterionId);
    if (own === undefined) return verdict;
    // Not of a flash card, which has numbers of its own, and asks for less.
    const sound = unlessAvoided(verdict, own);
    const right = unlessWrongResult(sound, own, request.answer, {
      wrongIn: own.compiled.wrongIn,
      estimates: read.prompt.estimates,
    });
    const rivalled = unlessRivalled(right, own, request.answer);
    const named =
      rivalled === sound ? unlessOffAsAsked(sound, own, read.prompt.estimates) : rivalled;
    const distinct = unlessIndistinct(named, own);
    const twice = unlessSaidOtherwise(distinct, own, request.answer);
    const said =
      twice === distinct ? namingAgainst(distinct, own, request.answer, distinct === sound) : twice;
    const short = unlessShort(said, own, request.answer);
    const open = unlessRuledOut(short, own, request.answer);
    const timed = unlessOtherTime(open, own, read.prompt);
    const typed = unlessPasted(timed, own, read, request.answer);
    return unlessReadAgain(withWholeThoughts(typed, own), own, read);
  });
  return {
    id,
    schema: 1,
    grader: {
      name: offlineName,
      version: offlineVersion,
      model: null,
      settings: { method: 'cues and likeness', ...(ownWords ? { ownWords } : {}) },
    },
    promptHash,
    level,
    gradedAtMs,
    tookMs: Math.round(performance.now() - startMs),
    verdicts,
  };
}

export function verdictsBy(
  by: Fit,
  { prompt, answer, passages, criteria }: Read,
): readonly CriterionVerdict[] {
  const claims = criteria.map(({ compiled, candidates }) => claimsOf(compiled, candidates, by));
  const seats = assign(claims);
  return criteria.map((criterion, index) => {
    const seat = seats[index] ?? null;
    const said = { seat, claims: claims[index] ?? [] };
    const whole = verdictOn(criterion, said, answer, prompt.phases);
    const inParts = withParts(whole, criterion, by, answer);
    const named = unlessUnnamed(inParts, criterion.compiled, passages);
    const judged = unlessOpposed(named, criterion, seat ?? said.claims[0] ?? null, answer);
    const passage = seat?.candidate ?? said.claims[0]?.candidate ?? null;
    const bound = unlessSwapped(judged, criterion, passage, answer);
    const forward = unlessBackwards(
      unlessBoxAlone(bound, criterion, answer),
      criterion,
      passage,
      answer,
    );
    const turned = unlessTurned(forward, criterion, passage, answer, prompt);
    const kept = unlessTakenBack(turned, criterion, passage, answer);
    const owned = unlessToldElse(kept, said.claims, criterion, answer, prompt.facts);
    return countedByFact(owned, said.claims, criterion, answer, prompt.facts);
  });
}
