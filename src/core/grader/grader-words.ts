import type { Grade } from '../grade/grade.js';
import type { ModelSettings } from '../settings/model-settings.js';

/** The tokens that a grade took by its own record; null where no model was asked or its server did not count. */
function tokensOf({
  settings,
}: Grade['grader']): { readonly promptTokens: number; readonly replyTokens: number } | null {
  const { promptTokens, replyTokens } = settings;
  if (typeof promptTokens !== 'number' || typeof replyTokens !== 'number') return null;
  return { promptTokens, replyTokens };
}

/** "12,400 tokens, $0.03", in dollars at the prices that are entered now; null without tokens. */
export function costOfGrade(
  grader: Grade['grader'],
  prices: Pick<ModelSettings, 'pricePerMTokIn' | 'pricePerMTokOut'>,
): string | null {
  const tokens = tokensOf(grader);
  return tokens === null ? null : tokensWords(tokens, prices);
}

/** The same of any number of tokens. */
export function tokensWords(
  tokens: { readonly promptTokens: number; readonly replyTokens: number },
  prices: Pick<ModelSettings, 'pricePerMTokIn' | 'pricePerMTokOut'>,
): string {
  const sum = tokens.promptTokens + tokens.replyTokens;
  const dollars = costOf(tokens, prices);
  const cost = dollars === null ? '' : `, ${costWords(dollars)}`;
  return `${sum.toLocaleString('en-US')} tokens${cost}`;
}

/** Who graded, as a caption says it: "offline grader 2", "gpt-5 (model grader 1)". */
export function graderWords({ name, version, model }: Grade['grader']): string {
  if (model !== null) return `${model} (model grader ${version})`;
  return `${name} grader ${version}`;
}

/** How it went about it, beyond its name; empty where it says nothing of it. */
export function methodOf({ settings }: Grade['grader']): string {
  const { method, careful } = settings;
  if (typeof method === 'string') return method;
  return careful === true ? 'one criterion at a time' : '';
}

/** Whether two grades are by the same grader, version, model and method, so that differences are not theirs. */
export const isSameGrader = (one: Grade['grader'], other: Grade['grader']): boolean =>
  graderWords(one) === graderWords(other) && methodOf(one) === methodOf(other);

/** Dollars for a number of tokens at the prices that the person entered; null where one of them is missing. */
export function costOf(
  tokens: { readonly promptTokens: number; readonly replyTokens: number },
  { pricePerMTokIn, pricePerMTokOut }: Pick<ModelSettings, 'pricePerMTokIn' | 'pricePerMTokOut'>,
): number | null {
  if (pricePerMTokIn === null || pricePerMTokOut === null) return null;
  return (tokens.promptTokens * pricePerMTokIn + tokens.replyTokens * pricePerMTokOut) / 1e6;
}

/** "$0.03"; "under $0.01" for less than a cent, "$0" for nothing. */
export function costWords(dollars: number): string {
  if (dollars === 0) return '$0';
  return dollars < 0.01 ? 'under $0.01' : `$${dollars.toFixed(2)}`;
}
