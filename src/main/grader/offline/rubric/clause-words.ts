import { isNumber, isStructure } from '../../text/function-words.js';
import { stem } from '../../text/stem.js';
import { findTerms, termIndex, type TermGroup } from '../../text/term-match.js';
import type { Token } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';

/** What a text speaks of at one place: the stem of a word, a number, a formula as `p(y|x)`, or a cue group by its number, `#1`. */
export type Said = { readonly key: string; readonly token: Token };
/** A clause with all that it speaks of, in order. */
export type SaidClause = { readonly tokens: readonly Token[]; readonly said: readonly Said[] };

const breaks = wordSet(
  'and or while whereas but because since so if when then than which although though instead unless',
);
const idle = wordSet('only just also plain normal simply basically too even still what not no');

/** Reads a text by its clauses, cut at commas, brackets, "and" and words that turn; what stands in the brackets of a formula is no clause. */
export function clauseReader(
  groups: readonly TermGroup[],
): (tokens: readonly Token[]) => readonly SaidClause[] {
  const index = termIndex(groups);
  return (tokens) => {
    const found = findTerms(index, tokens);
    const names = groups.flatMap((group, at) =>
      (found.get(group) ?? []).map((hit) => ({ at: hit.at, key: `#${String(at)}` })),
    );
    return clausesIn(tokens, names);
  };
}

function clausesIn(
  tokens: readonly Token[],
  names: readonly { readonly at: number; readonly key: string }[],
): readonly SaidClause[] {
  const formulas = formulasIn(tokens);
  const clauses: { tokens: Token[]; said: Said[] }[] = [{ tokens: [], said: [] }];
  for (const [at, token] of tokens.entries()) {
    const formula = formulas.get(at);
    if (formula === undefined && isCut(tokens, at)) {
      clauses.push({ tokens: [], said: [] });
      continue;
    }
    const own = formula === undefined ? keysOf(tokens, at).map((key) => ({ key, token })) : [];
    const groups = names.filter((name) => name.at === token.at).map(({ key }) => ({ key, token }));
    const last = clauses.at(-1);
    last?.tokens.push(token);
    last?.said.push(...groups, ...own, ...(formula ?? []));
  }
  return clauses.filter(({ said }) => said.length > 0);
}

function isCut(tokens: readonly Token[], at: number): boolean {
  const { text, isWord } = tokens[at] ?? { text: '', isWord: false };
  if (text === 'when' && tokens[at - 1]?.text === 'is') return false;
  return isWord ? breaks.has(text) : ',;:.()?!→⇒>'.includes(text);
}

/** A name that stands for several words is read at the first of them. */
function keysOf(tokens: readonly Token[], at: number): readonly string[] {
  const token = tokens[at];
  if (token === undefined || !token.isWord || isStructure(token) || idle.has(token.text)) return [];
  if (isNumber(token))
    return [
      tokens[at - 1]?.text === '.' && tokens[at - 1]?.to === token.from
        ? `0.${token.text}`
        : token.text,
    ];
  return token.text.length > 1 ? [stem(token.text)] : [];
}

const longestFormula = 8;

/** Where a letter has brackets right behind it, `P(y|x)`: the formula at its first token, and nothing at the others. */
function formulasIn(tokens: readonly Token[]): ReadonlyMap<number, readonly Said[]> {
  const found = new Map<number, readonly Said[]>();
  for (const [at, token] of tokens.entries()) {
    const next = tokens[at + 1];
    if (token.text.length !== 1 || !token.isWord || next?.text !== '(' || next.from !== token.to)
      continue;
    const length = tokens.slice(at, at + longestFormula).findIndex(({ text }) => text === ')');
    const all = tokens.slice(at, at + length + 1);
    const last = all.at(-1);
    if (length < 0 || last === undefined) continue;
    const key = all.map(({ text }) => (text === 'mid' ? '|' : text)).join('');
    for (const offset of all.keys()) found.set(at + offset, []);
    found.set(at, [{ key: key.replace('\\', ''), token: { ...token, to: last.to } }]);
  }
  return found;
}
