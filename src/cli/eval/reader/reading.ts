import { estimateTokens } from '../../../main/model/reply/token-estimate.js';
import type { Opinion } from './opinions.js';
import type { Exchange } from './tape.js';

/** What was asked and said in one grading. */
export type Reading = {
  /** The first opinion on each criterion, as it was given. */
  readonly first: ReadonlyMap<string, Opinion>;
  /** Criteria that were asked about, and those of them that were asked about again. */
  readonly asked: number;
  readonly again: number;
  /** What the first opinions took, and what all did; by the rule that four characters are a token. */
  readonly firstTokens: number;
  readonly allTokens: number;
};

export function readingOf(exchanges: readonly Exchange[]): Reading {
  const asked = new Set<string>();
  const again = new Set<string>();
  const first = new Map<string, Opinion>();
  let [firstTokens, allTokens] = [0, 0];
  for (const { ids, sent, reply } of exchanges) {
    const tokens = estimateTokens(sent.system + sent.user + JSON.stringify(reply));
    const isFirst = ids.some((id) => !asked.has(id));
    allTokens += tokens;
    if (isFirst) firstTokens += tokens;
    for (const id of ids) {
      if (asked.has(id)) again.add(id);
      else {
        const own = reply?.verdicts.filter((one) => one.id === id) ?? [];
        // As the grader reads it: said twice is not said.
        if (own.length === 1 && own[0] !== undefined) first.set(id, own[0]);
      }
      asked.add(id);
    }
  }
  return { first, asked: asked.size, again: again.size, firstTokens, allTokens };
}
