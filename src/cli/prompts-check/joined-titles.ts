import type { Prompt } from '../../core/prompt/prompt.js';

/** The verbs that titles open with, as "asks". A plural is none of them: "Keeps the keys and values". */
export const verbsOf = (prompts: readonly Prompt[]): ReadonlySet<string> =>
  new Set(
    prompts.flatMap(({ rubric }) =>
      rubric.flatMap(({ title }) => /^[A-Za-z]+s(?= )/.exec(title)?.[0].toLowerCase() ?? []),
    ),
  );

const clause = /\band (?:where|when|what|why|how|that|whether|who|which)\b/;
/** What follows a verb and hardly ever a noun: "and raises it", "and works in sixteen". */
const verbal = /\band [a-z]+s (?:an?|the|its?|what|only|one|them|no|in|with|up|by|later)\b/;
const afterComma = /, and (?!not\b)/;
const both = /\bboth\b.* and /;
const perEach = /\bper\b.* and per\b/;

/**
 * Criteria whose title joins two demands and that have no parts: who meets one of them is neither here nor there.
 * Tests decide in full or not at all, and a slip has no parts, so those are left out.
 */
export function joinedTitles({ rubric }: Prompt, verbs: ReadonlySet<string>): readonly string[] {
  return rubric
    .filter(({ kind, tests, parts }) => kind !== 'anti-pattern' && !tests && parts === undefined)
    .filter(({ title }) => isJoined(title, verbs))
    .map(({ id, title }) => `${id}: ${title}`);
}

export function isJoined(title: string, verbs: ReadonlySet<string>): boolean {
  const next = [...title.matchAll(/\band ([a-z]+)/g)].map(([, word = '']) => word);
  return (
    next.some((word) => verbs.has(word)) ||
    [clause, verbal, afterComma, both, perEach].some((sign) => sign.test(title))
  );
}
