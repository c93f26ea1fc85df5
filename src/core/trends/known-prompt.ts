import type { PromptKind } from '../prompt/prompt.js';

/** What charts know of a prompt in today's bank. */
export type KnownPrompt = {
  readonly promptId: string;
  readonly title: string;
  readonly kind: PromptKind;
  readonly topics: readonly string[];
  /** The headings of the notes that it is drawn from. */
  readonly headings: readonly string[];
  /** Its shorter sittings, in minutes. */
  readonly shorter: readonly number[];
  /** The criteria that have a flash question. */
  readonly flash: ReadonlySet<string>;
};

/** Of some prompts the first that was never sat, else the one that was sat longest ago; undefined of none. */
export function promptToSit(
  prompts: readonly KnownPrompt[],
  lastMs: (promptId: string) => number | null,
): KnownPrompt | undefined {
  const timed = prompts.map((prompt) => ({ prompt, atMs: lastMs(prompt.promptId) ?? -Infinity }));
  return timed.reduce<(typeof timed)[number] | undefined>(
    (first, one) => (first === undefined || one.atMs < first.atMs ? one : first),
    undefined,
  )?.prompt;
}
