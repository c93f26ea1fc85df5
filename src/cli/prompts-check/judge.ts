import type { Answer } from '../../core/answer/answer.js';
import { forcedVerdict } from '../../core/grade/forced-verdicts.js';
import type { CriterionVerdict, Verdict } from '../../core/grade/grade.js';
import type { Prompt } from '../../core/prompt/prompt.js';
import type { Grader } from '../../main/grader/grader.js';
import { flashVerdicts } from '../../main/grader/offline/flash-verdicts.js';
import { aliasTable } from '../../main/grader/text/fold-words.js';
import type { Aliases } from '../../main/prompts/aliases.js';
import { promptHash } from '../../main/prompts/prompt-hash.js';

/** What is sure, and what a forced choice would say. */
export type Judged = Pick<CriterionVerdict, 'criterionId' | 'verdict'> & {
  readonly forced: Verdict;
};
export type FlashJudge = (
  prompt: Prompt,
  phaseId: string,
  text: string,
) => readonly CriterionVerdict[];
export type Judge = (prompt: Prompt, answer: Answer) => Promise<readonly Judged[]>;

/** Judges by a grader that takes no network; one that fails is a bug here: throws. */
export function judgeBy(grader: Grader): Judge {
  return async (prompt, answer) => {
    const grade = await grader.grade({
      id: 'check',
      prompt,
      promptHash: promptHash(prompt),
      answer,
      level: 'staff',
      gradedAtMs: 0,
    });
    if (!grade.ok) throw new Error(`${prompt.id} was not graded: ${grade.error.kind}`);
    return grade.value.verdicts.map(judged);
  };
}

export const judged = (one: CriterionVerdict): Judged => ({
  criterionId: one.criterionId,
  verdict: one.verdict,
  forced: forcedVerdict(one),
});

/** Judges the answers to flash questions. */
export function flashJudge(aliases: Aliases): FlashJudge {
  const table = aliasTable(aliases);
  return (prompt, phaseId, text) => flashVerdicts(prompt, phaseId, text, table);
}
