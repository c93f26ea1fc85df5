import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Answer } from '../../core/answer/answer.js';
import { parseAnswerFile } from '../../core/answer/answer-file.js';
import { wordsOf } from '../../core/prompt/cue-match.js';
import { readDiagram } from '../../core/mermaid/read-mermaid.js';
import type { Prompt } from '../../core/prompt/prompt.js';
import { textAt, typedText } from '../../core/attempt/timed-text.js';
import type { Judged } from './judge.js';

/** A prompt's reference answer with its diagram and code, as a candidate would hand it in; null where it is no answer. */
export function referenceOf(prompt: Prompt): Answer | null {
  const parsed = parseAnswerFile(prompt.reference.answer, prompt);
  if (!parsed.ok) return null;
  return {
    ...parsed.value,
    // In the room somebody writes it, and pastes nothing.
    phases: parsed.value.phases.map(({ phaseId, text }) => ({
      phaseId,
      text: typedText(text.text),
    })),
    diagram: readDiagram(prompt.reference.diagram),
    code: textAt(prompt.code?.reference ?? '', 0),
  };
}

/**
 * Another prompt's reference as an answer to this one; null where it is no answer. Phases are matched by their order,
 * as it has other headings.
 */
export function strangerTo(prompt: Prompt, other: Prompt): Answer | null {
  const answer = referenceOf(other);
  if (answer === null) return null;
  const phases = prompt.phases.flatMap(({ id }, index) => {
    const text = answer.phases[index]?.text;
    return text === undefined ? [] : [{ phaseId: id, text }];
  });
  return { ...answer, phases };
}

/** What somebody wrote who had seen the reference and none of the cues; null where nobody has. */
export async function paraphraseOf(
  bank: string,
  prompt: Prompt,
): Promise<ReturnType<typeof parseAnswerFile> | null> {
  const file = join(bank, 'paraphrases', `${prompt.id}.md`);
  const text = await readFile(file, 'utf8').catch(() => null);
  return text === null ? null : parseAnswerFile(text, prompt);
}

/** The share of the positive criteria that are met, by forced choice or for sure, and which are not. */
export function metShare(
  prompt: Prompt,
  verdicts: readonly Judged[],
  by: 'forced' | 'verdict' = 'forced',
): { readonly share: number; readonly missed: readonly string[] } {
  const positive = prompt.rubric.filter(({ kind }) => kind !== 'anti-pattern').map(({ id }) => id);
  const met = new Set(
    verdicts.filter((one) => one[by] === 'met').map(({ criterionId }) => criterionId),
  );
  const missed = positive.filter((id) => !met.has(id));
  return { share: 1 - missed.length / positive.length, missed };
}

/** The anti-patterns that an answer is found to hold for sure. */
export function slipsIn(prompt: Prompt, verdicts: readonly Judged[]): readonly string[] {
  const anti = new Set(
    prompt.rubric.filter(({ kind }) => kind === 'anti-pattern').map(({ id }) => id),
  );
  return verdicts
    .filter(({ criterionId, verdict }) => anti.has(criterionId) && verdict === 'met')
    .map(({ criterionId }) => criterionId);
}

/** The notes' list of words belongs to every design prompt, so it makes no family. */
const vocabulary = 'SYSTEM DESIGN';

/** Prompts that share no family: neither names the other, nor a heading of the notes, nor a relation in common. */
export function isUnrelated(one: Prompt, other: Prompt): boolean {
  const family = (prompt: Prompt): readonly string[] => [prompt.id, ...prompt.related];
  const shares = (left: readonly string[], right: readonly string[]): boolean =>
    left.some((name) => right.includes(name));
  const headings = (prompt: Prompt): readonly string[] =>
    prompt.source.filter((heading) => heading !== vocabulary);
  return !shares(family(one), family(other)) && !shares(headings(one), headings(other));
}

const shingle = 6;

/** Runs of six words that two texts share. */
function sharedRuns(left: string, right: string): readonly string[] {
  const runs = (text: string): readonly string[] => {
    const words = wordsOf(text);
    return words.slice(shingle - 1).map((_, i) => words.slice(i, i + shingle).join(' '));
  };
  const known = new Set(runs(right));
  return runs(left).filter((run) => known.has(run));
}

/** Phrasings of a criterion that repeat another criterion's, as `id ~ id: words`. */
export function copiedPhrasings(prompt: Prompt): readonly string[] {
  return prompt.rubric.flatMap((one, i) =>
    prompt.rubric.slice(i + 1).flatMap((other) => {
      const runs = sharedRuns(one.phrasings.join('\n'), other.phrasings.join('\n'));
      return runs.slice(0, 1).map((run) => `${one.id} ~ ${other.id}: ${run}`);
    }),
  );
}

/** Phrasings that the statement or a sealed fact already says, as `id: words`. */
export function leakedPhrasings(prompt: Prompt): readonly string[] {
  const open = [prompt.statement, ...prompt.facts.map(({ answer }) => answer)].join('\n');
  return prompt.rubric.flatMap(({ id, phrasings }) =>
    sharedRuns(phrasings.join('\n'), open)
      .slice(0, 1)
      .map((run) => `${id}: ${run}`),
  );
}

/** The share of the positive weight that each phase carries. */
export function phaseWeights(
  prompt: Prompt,
): readonly { readonly phaseId: string; readonly share: number }[] {
  const positive = prompt.rubric.filter(({ kind }) => kind !== 'anti-pattern');
  const all = positive.reduce((sum, { weight }) => sum + weight, 0);
  return prompt.phases.map(({ id }) => ({
    phaseId: id,
    share:
      positive.filter(({ phase }) => phase === id).reduce((sum, { weight }) => sum + weight, 0) /
      all,
  }));
}
