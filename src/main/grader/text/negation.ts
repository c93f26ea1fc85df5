import type { Hit } from './term-match.js';
import type { Token } from './tokens.js';
import { wordSet } from './word-set.js';

const negators = wordSet(
  "not never cannot don't doesn't isn't aren't won't wouldn't shouldn't can't couldn't didn't wasn't weren't " +
    "mustn't needn't haven't hasn't ain't dont doesnt isnt wont shouldnt cant nor neither",
);
const avoiders = wordSet(
  'without avoid avoids avoided avoiding skip skips skipped skipping omit omits omitting forgo ignore ignores ' +
    'ignoring refrain',
);
/** "instead of", "rather than", "mistake to", "wrong to", "idea to": the second word makes the first a negator. */
const pairs: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['instead', wordSet('of')],
  ['rather', wordSet('than')],
  ['mistake', wordSet('to that')],
  ['wrong', wordSet('to that')],
  ['against', wordSet('using doing')],
]);
const harmlessAfterNot = wordSet('only just merely necessarily');
const harmlessAfterNo = wordSet('matter doubt more later less problem longer');
const harmlessBefore = wordSet('or if why whether');
const turns = wordSet(
  'but instead however so because since except unless until although though while whereas',
);
const subjects = wordSet('we i it they you he she this that these those there then');
const worthless = wordSet(
  'needed necessary required useful worth used done helpful wanted important true good possible enough',
);
const dismissals = wordSet('unnecessary pointless useless overkill wasteful');

const reach = { not: 9, no: 4, pair: 7, avoid: 6 } as const;
const leadingWords = 6;

/** The stretches of a segment that are denied, in offsets of the plain text. */
export function deniedIn(tokens: readonly Token[]): readonly Hit[] {
  const denied: Hit[] = [];
  for (const [index, token] of tokens.entries()) {
    const length = negatorAt(tokens, index);
    if (isAnswer(tokens, index)) denied.push(clauseBefore(tokens, index));
    else if (length > 0) denied.push(scopeAfter(tokens, index, length));
    if (dismissals.has(token.text) || isNotWorth(tokens, index))
      denied.push(clauseBefore(tokens, index));
  }
  return denied;
}

/** "Business conversations never, filter at the source": what stands before it is denied, and what follows is done. */
const isAnswer = (tokens: readonly Token[], index: number): boolean =>
  index > 0 && tokens[index]?.text === 'never' && tokens[index + 1]?.text === ',';

/** Whether a sentence as a whole denies: "not", "never" or "-n't", and whether right at its begin. */
export function denialOf(tokens: readonly Token[]): 'leading' | 'inside' | 'none' {
  const said = tokens.filter(({ isWord }) => isWord);
  const at = firstNegator(said);
  if (at === -1) return 'none';
  return at < leadingWords ? 'leading' : 'inside';
}

/** Whether a segment says little more than "we should not", so that it denies what comes next. */
export function isBareDenial(tokens: readonly Token[]): boolean {
  const said = tokens.filter(({ isWord }) => isWord);
  const at = firstNegator(said);
  if (at === -1 || at > 4 || said.length - at > 3) return false;
  const text = said[at]?.text ?? '';
  return (
    at === 0 || text.includes("'") || text === 'cannot' || modals.has(said[at - 1]?.text ?? '')
  );
}

const modals = wordSet('should must do does would will can could shall may is was');

function firstNegator(said: readonly Token[]): number {
  return said.findIndex(
    ({ text }, index) => negators.has(text) && !harmlessAfterNot.has(said[index + 1]?.text ?? ''),
  );
}

/** Whether a hit lies in a denied stretch; a hit that holds its own negator, such as "not seen", does not. */
export function isDenied(hit: Hit, denied: readonly Hit[]): boolean {
  return denied.some(({ at, end }) => hit.at >= at && hit.end <= end);
}

/** How many tokens reach on from the negator at `index`; 0 where there is none. */
function negatorAt(tokens: readonly Token[], index: number): number {
  const [text = '', next = '', before = ''] = [index, index + 1, index - 1].map(
    (at) => tokens[at]?.text,
  );
  if (pairs.get(text)?.has(next) === true) return reach.pair;
  if (avoiders.has(text)) return reach.avoid;
  if (text === 'no' && next === 'need') return reach.not;
  if (text === 'no') return harmlessAfterNo.has(next) ? 0 : reach.no;
  if (!negators.has(text) || harmlessAfterNot.has(next) || harmlessBefore.has(before)) return 0;
  return reach.not;
}

/** A negator near the sentence's begin denies all of it, across commas, until it turns; a later one a few words. */
function scopeAfter(tokens: readonly Token[], index: number, length: number): Hit {
  const isLeading =
    length === reach.not &&
    tokens.slice(0, index).filter(({ isWord }) => isWord).length < leadingWords;
  const isCase = cases.has(tokens[0]?.text ?? '') && relatives.has(tokens[index - 1]?.text ?? '');
  const isCondition = isInCondition(tokens, index);
  let last = index;
  let count = 0;
  let opened = 0;
  for (let at = index + 1; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || endsScope(tokens, at, isLeading)) break;
    if (token.text === ':' && isCase) break;
    if (token.text === ',' && isCondition) break;
    if (token.text === '(') opened += 1;
    // What is denied amid brackets ends with them: "(summed, don't zero them), and only step after the last".
    if (token.text === ')') {
      if (opened === 0) break;
      opened -= 1;
    }
    if (token.isWord) count += 1;
    if (!isLeading && count > length) break;
    last = at;
  }
  return { at: tokens[index]?.end ?? 0, end: tokens[last]?.end ?? 0 };
}

/** "Where a run goes that can't get past a box: a list for the analyst": a case is named, and what follows is said of it. */
const cases = wordSet('where when whenever what who whoever');
const relatives = wordSet('that which who');

/** "If the run is not through by two, last week's order goes out": what follows the comma is done. */
function isInCondition(tokens: readonly Token[], index: number): boolean {
  const before = tokens.slice(0, index).filter(({ text }) => !joining.has(text));
  return conditions.has(before[0]?.text ?? '') && before.every(({ text }) => text !== ',');
}

const conditions = wordSet('if when whenever where once as until');
const joining = wordSet('and but so then');

function endsScope(tokens: readonly Token[], at: number, isLeading: boolean): boolean {
  const token = tokens[at];
  if (token === undefined || token.text === ';' || token.text === '.') return true;
  const next = tokens[at + 1]?.text ?? '';
  if (token.isWord) return turns.has(token.text) && !(token.text === 'instead' && next === 'of');
  if (token.text === ',') return !isLeading || subjects.has(next) || turns.has(next);
  return !isLeading && (token.text === ':' || token.text === ')' || token.text === '>');
}

/** "sharding is not needed": what is denied stands before. */
function isNotWorth(tokens: readonly Token[], index: number): boolean {
  const text = tokens[index]?.text ?? '';
  if (text !== 'no' && !negators.has(text)) return false;
  return tokens.slice(index + 1, index + 4).some((token) => worthless.has(token.text));
}

function clauseBefore(tokens: readonly Token[], index: number): Hit {
  let first = index;
  for (let at = index - 1; at >= 0; at -= 1) {
    const text = tokens[at]?.text ?? '';
    if (text === ',' || text === ';' || turns.has(text)) break;
    first = at;
  }
  return { at: tokens[first]?.at ?? 0, end: tokens[index]?.at ?? 0 };
}
