const openers = new Set(
  'how what which who when where why is are do does did can could should will would may has have'.split(
    ' ',
  ),
);

/** "For the losses of week six: is there a list by country?" asks for a list; the rest says only of what. */
export const withoutTopic = (message: string): string =>
  message.replace(
    /^[^:?]{1,60}: +(?=(?:how|what|which|who|when|where|why|is|are|do|does|did|can|may|could|have|has)\b)/i,
    '',
  );

const number =
  /(?<!\b(?:than|above|below|over|under|exceeds?|beyond|equals?|to) (?:the )?)\b(?:the )?(?:(?:total|exact|rough|expected|overall) )?number of (?=\w)/gi;

/** "The number of users?" asks how many users there are; "more than the number of lists" names a bound. */
export const withHowMany = (message: string): string => message.replaceAll(number, 'how many ');

/** "... and what year was it trained in?" */
export const pointing = /\b(?:(?:it|its|they|them|their|those|these)\b|(?:that|this)\W*$)/i;

/** The parts, each that only points ("and what year was it trained in?") behind the part that names what it points at. */
export const withReferents = (parts: readonly string[]): readonly string[] =>
  parts.map((part, at) => {
    const before = parts[at - 1];
    return before !== undefined && pointing.test(part) ? `${before} ${part}` : part;
  });

/** "..., and the wait, is it rounded up?" asks whether the wait is. */
const setBefore =
  /,? and ((?:the|our|its|their) \w+), (is|are|was|were|does|do|can|will|must|may|should) (?:it|they)( )/gi;

/** The questions of a message: its sentences, and what follows an "and" or a comma with a question's first word. */
export function questionsIn(message: string): readonly string[] {
  return message
    .replace(setBefore, ' and $2 $1$3')
    .split(/(?<=[?.!;\n])(?<!\b(?:e\.g|i\.e|etc|vs|approx)\.)\s+/i)
    .flatMap(halves)
    .flatMap(repeated)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** A message without the sentences before its first question, which only lead up to it. */
export function withoutTelling(message: string): string {
  const sentences = message.split(/(?<=[.?!;\n])\s+/);
  const first = sentences.findIndex((one) => one.endsWith('?'));
  return first < 1 ? message : sentences.slice(first).join(' ');
}

const place = 'at|in|on|for|during|after|before|with|without|from|to|per|by';
const places = new Set(place.split('|'));
/** "... and on which days", "... and by whom". */
const asking = new Set(['which', 'what', 'whom', 'whose', 'how']);
const startsOver = RegExp(`^(.*?),? (?:and|or) (?=(?:${place})\\b)(.+)$`, 'i');

/** "How many rooms at eight, and at the peak?" asks twice how many rooms. */
function repeated(part: string): readonly string[] {
  const [, first = '', rest = ''] = startsOver.exec(part) ?? [];
  const head = RegExp(`^((?:how|what|which|when|who|is|are)\\b.*?) (?:${place})\\b`, 'i').exec(
    first,
  )?.[1];
  return head === undefined ? [part] : [first, `${head} ${rest}`];
}

/** "In the last such night, what fraction gave up?" asks once. */
const isSetting = (part: readonly string[]): boolean =>
  places.has(part[0]?.toLowerCase() ?? '') && !part.some((word) => openers.has(word.toLowerCase()));

function halves(sentence: string): readonly string[] {
  const words = sentence.split(' ');
  const parts: string[][] = [[]];
  for (const [at, word] of words.entries()) {
    const before = words[at - 1] ?? '';
    const isJoin = before === 'and' || before === '&' || before === '+' || before.endsWith(',');
    const next = words[at + 1]?.toLowerCase() ?? '';
    const isOpener =
      openers.has(word.toLowerCase()) || (places.has(word.toLowerCase()) && asking.has(next));
    const isStart = isJoin && isOpener && at > 2 && !isSetting(parts.at(-1) ?? []);
    if (isStart) parts.push([word]);
    else parts.at(-1)?.push(word);
  }
  return parts.map((part) => part.join(' ').replace(/ (?:and|&)$/, ''));
}

/** "... and can take traffic" goes on with the question before it; "... and can we take more?" is one of its own. */
export const hasSubject = (part: string): boolean =>
  !/^(?:is|are|can|could|may|will|would|does|do|has|have|must)\b/i.test(part) ||
  /\b(?:i|we|you|it|they|he|she|the|an?|our|their|there|any\w*|some\w*|every\w*|these|those|this|that)\b/i.test(
    part,
  );

const verbs = 'is|are|was|were|do|does|did|can|could|may|must|should|will|would|has|have';
const asks = `how|what|which|who|when|where|why|${verbs}`;
/** "Against sales or what people wanted" offers a choice. */
const apart = RegExp(
  `(?<=[?!.])\\s+|,? and (?=(?:${asks})\\b)|,? or (?=(?:${verbs})\\b)|, (?=(?:${asks})\\b)`,
  'i',
);

/** The shortest pieces of a message that ask by themselves, whatever joins them. */
export const piecesOf = (message: string): readonly string[] =>
  message
    .split(apart)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
