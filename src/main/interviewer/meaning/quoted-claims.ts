/** Of so many words a stretch in quotation marks says something, and is no mere name. */
const leastWords = 4;

/**
 * Which sentences of a statement somebody in it says, "The model gets smaller, …": what they claim may be wrong, and to tell whether it is
 * may be the whole question. Sentences are given in their order, with their quotation marks; an example of a question is no claim.
 */
export function claimsIn(sentences: readonly string[]): ReadonlySet<string> {
  const claims = new Set<string>();
  let isOpen = false;
  for (const sentence of sentences) {
    const pieces = sentence.split(/["“”]/);
    // Every other piece stands within marks, and the first one too where they were open.
    const said = pieces.filter((_, at) => (at % 2 === 1) !== isOpen);
    if (said.some(isClaim)) claims.add(sentence);
    if (pieces.length % 2 === 0) isOpen = !isOpen;
  }
  return claims;
}

const isClaim = (said: string): boolean =>
  said.split(/\s+/).filter((word) => word !== '').length >= leastWords && !/\?\s*$/.test(said);
