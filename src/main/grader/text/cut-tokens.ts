import type { Token } from './tokens.js';

/** The stretches between the tokens where one cuts; an empty one where two cuts meet. */
export function cutTokens(
  tokens: readonly Token[],
  isCut: (token: Token) => boolean,
): readonly (readonly Token[])[] {
  const parts: Token[][] = [[]];
  for (const token of tokens) {
    if (isCut(token)) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts;
}
