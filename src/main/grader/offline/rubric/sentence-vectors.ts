import type { Answer } from '../../../../core/answer/answer.js';
import { fallsShort, phrasingsOf, type Criterion } from '../../../../core/prompt/criterion.js';
import type { Prompt } from '../../../../core/prompt/prompt.js';
import type { AliasTable } from '../../text/fold-words.js';
import { mostEmbedded, sentencesOf } from '../../text/sentences.js';
import { speller } from '../../text/spelling.js';

/** Vectors of length 1 by their text; empty where there is no encoder. */
export type VectorTable = ReadonlyMap<string, Float32Array>;

export const noVectors: VectorTable = new Map();

/** What has to be embedded for a grading: the rubric's texts, then the answer's sentences. */
export function textsFor(prompt: Prompt, answer: Answer, aliases: AliasTable): readonly string[] {
  const spell = speller(prompt);
  const said = [...answer.questions, ...answer.phases.map(({ text }) => text)];
  const sentences = said
    .flatMap(({ text }) => sentencesOf(text, aliases, spell))
    .slice(0, mostEmbedded);
  return [...new Set([...rubricTexts(prompt), ...sentences])];
}

/** Anti-patterns are left out, since cues alone decide them. */
export function rubricTexts({ rubric }: Pick<Prompt, 'rubric'>): readonly string[] {
  return rubric
    .filter(({ kind }) => kind !== 'anti-pattern')
    .flatMap((criterion) => [...wantedTexts(criterion), ...fallsShort(criterion)]);
}

export const wantedTexts = (criterion: Criterion): readonly string[] => [
  ...phrasingsOf(criterion),
  criterion.strong,
];

/** The vectors of some texts; those that are not in the table are left out. */
export const vectorsOf = (table: VectorTable, texts: readonly string[]): readonly Float32Array[] =>
  texts.flatMap((text) => table.get(text) ?? []);

/** A window's vector: the direction of its sentences' sum, which embedding them together would cost anew. */
export function sumOf(vectors: readonly Float32Array[]): Float32Array | null {
  const [first, ...others] = vectors;
  if (first === undefined) return null;
  const sum = Float32Array.from(first);
  for (const other of others)
    for (const [at, value] of other.entries()) sum[at] = (sum[at] ?? 0) + value;
  const length = Math.hypot(...sum);
  return length === 0 ? null : sum.map((value) => value / length);
}

/** Of vectors of length 1, −1 to 1. */
export function cosine(one: Float32Array, other: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at += 1) sum += (one[at] ?? 0) * (other[at] ?? 0);
  return sum;
}
