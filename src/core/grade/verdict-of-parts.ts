import type { Criterion } from '../prompt/criterion.js';
import type { Verdict } from './grade.js';

/** One part of a criterion with what a grader says of it. */
export type JudgedPart = { readonly title: string; readonly verdict: Verdict };

/**
 * All parts are met: met. Some are, and another is not: partial. What is unsure leaves the whole unsure, where it can
 * still change it. None is: `own`, what the criterion's own texts say.
 */
export function verdictOfParts(parts: readonly Verdict[], own: Verdict): Verdict {
  const has = (wanted: Verdict): boolean => parts.includes(wanted);
  if (parts.every((verdict) => verdict === 'met')) return 'met';
  if (has('met') && (has('not-met') || has('partial'))) return 'partial';
  if (has('unsure')) return 'unsure';
  return own;
}

/** The parts of a criterion with a grader's verdicts; none where it has none, or where the verdicts are not theirs. */
export function judgedParts(
  { parts = [] }: Pick<Criterion, 'parts'>,
  verdicts: readonly Verdict[] = [],
): readonly JudgedPart[] {
  if (verdicts.length !== parts.length) return [];
  return parts.map(({ title }, index) => ({ title, verdict: verdicts[index] ?? 'not-met' }));
}

/** "You said the noise floor; that it cures nothing is missing." */
export function partsReason({ kind }: Criterion, parts: readonly JudgedPart[]): string {
  const titles = (wanted: Verdict): readonly string[] =>
    parts.filter(({ verdict }) => verdict === wanted).map(({ title }) => title);
  const lacks = (what: string, verdict: Verdict): readonly string[] => {
    const open = titles(verdict);
    return open.length === 0 ? [] : [`${joined(open)} ${open.length === 1 ? 'is' : 'are'} ${what}`];
  };
  const verb = kind === 'clarifying' ? 'asked' : 'said';
  const [said, open] = [titles('met'), titles('unsure')];
  const isNoneSaid = said.length === 0 && open.length > 0;
  const lead = said.length === 0 ? 'You covered none of its parts' : `You ${verb} ${joined(said)}`;
  return `${[
    isNoneSaid ? `It is unclear whether you ${verb} ${joined(open)}` : lead,
    ...(isNoneSaid ? [] : lacks('unclear', 'unsure')),
    ...lacks('only mentioned', 'partial'),
    ...lacks('missing', 'not-met'),
  ].join('; ')}.`;
}

const joined = (titles: readonly string[]): string => titles.join(', and ');
