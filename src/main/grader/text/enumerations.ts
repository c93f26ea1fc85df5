import type { Hit } from './term-match.js';
import { isStructure } from './function-words.js';
import type { Token } from './tokens.js';

const leastItems = 5;
const mostWords = 4;
const mostWordsAtEnd = 3;
const signs = new Set([',', '/', '+']);
const joins = new Set(['and', 'or', 'plus']);
const leadIns = new Set('like such including have has use uses add adds'.split(' '));

type Piece = { readonly tokens: readonly Token[]; readonly opens: boolean };

/**
 * The items of every row of five short ones or more that only commas, "and" and "or" join: "prefix caching, continuous
 * batching, FP8, vLLM, PagedAttention". Who lists so many names them, and explains none. Shorter rows are left alone:
 * three things side by side are how good notes explain a fourth.
 */
export function listedIn(tokens: readonly Token[]): readonly Hit[] {
  const pieces = piecesOf(tokens);
  const items: Hit[] = [];
  let first = 0;
  while (first < pieces.length) {
    let next = first;
    while (isItem(pieces[next]) && (next === first || pieces[next]?.opens === false)) next += 1;
    if (next > first) {
      const before = pieces[first]?.opens === false ? endOf(pieces[first - 1]) : [];
      const after = pieces[next]?.opens === false ? beginOf(pieces[next]) : [];
      const row = [before, ...pieces.slice(first, next).map((piece) => piece.tokens), after];
      const said = row.flatMap((item) => stretchOf(item) ?? []);
      if (said.length >= leastItems) items.push(...said);
    }
    first = Math.max(next, first + 1);
  }
  return items;
}

/** What stands between separators; it opens a row where more than a separator stands before it. */
function piecesOf(tokens: readonly Token[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let open: Token[] = [];
  let opens = true;
  const close = (isWall: boolean): void => {
    if (open.length > 0) {
      pieces.push({ tokens: open, opens });
      opens = false;
    }
    open = [];
    opens ||= isWall;
  };
  for (const token of tokens) {
    const { isWord, text } = token;
    if (isWord ? joins.has(text) : signs.has(text)) close(false);
    else if (!isWord && ':;()[]—–.!?→='.includes(text)) close(true);
    else open.push(token);
  }
  close(true);
  return pieces;
}

function isItem(piece: Piece | undefined): boolean {
  const said = piece?.tokens.filter(({ isWord }) => isWord) ?? [];
  return said.length > 0 && said.length <= mostWords && !said.some(isStructure);
}

/** The first item without what leads up to it: "Other things like prefix caching". */
function endOf(piece: Piece | undefined): readonly Token[] {
  const tokens = piece?.tokens ?? [];
  const stop = tokens.findLastIndex((token) => isStructure(token) || leadIns.has(token.text));
  return tokens.slice(Math.max(stop + 1, tokens.length - mostWordsAtEnd));
}

/** The last item without what is said of all: "PagedAttention can be added". */
function beginOf(piece: Piece | undefined): readonly Token[] {
  const tokens = piece?.tokens ?? [];
  const stop = tokens.findIndex(isStructure);
  return tokens.slice(0, Math.min(stop === -1 ? tokens.length : stop, mostWordsAtEnd));
}

function stretchOf(tokens: readonly Token[]): Hit | null {
  const [first, last] = [tokens[0], tokens.at(-1)];
  return first === undefined || last === undefined ? null : { at: first.at, end: last.end };
}
