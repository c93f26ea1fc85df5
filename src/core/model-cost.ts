import type { ModelSettings } from './settings/model-settings.js';

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
