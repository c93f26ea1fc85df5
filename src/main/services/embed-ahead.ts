import type { AttemptState } from '../../core/attempt/attempt-state.js';
import type { Encoder } from '../grader/encoder/encoder.js';
import type { AliasTable } from '../grader/text/fold-words.js';
import { mostEmbedded, sentencesOf } from '../grader/text/sentences.js';

/** Often enough that a submission finds little left, and seldom enough that typing never feels it. */
const everyMs = 3000;

export type ReadAhead = {
  /** Something was written; the state is asked for a little later. */
  readonly sawChange: (state: () => Promise<AttemptState | null>) => void;
  /** Leaves the encoder to the grader. */
  readonly stop: () => void;
};

/**
 * Embeds sentences while the attempt runs. It fills the encoder's memory and answers nothing: where it fails, the
 * grading meets the same failure and can tell the person.
 */
export function readAhead(
  { embed }: Pick<Encoder, 'embed'>,
  aliases: () => Promise<AliasTable>,
  afterMs = everyMs,
): ReadAhead {
  let next: NodeJS.Timeout | null = null;
  let running = new AbortController();

  async function read(state: () => Promise<AttemptState | null>): Promise<void> {
    next = null;
    running.abort();
    running = new AbortController();
    const { signal } = running;
    const now = await state();
    if (now !== null) await embed(saidIn(now, await aliases()), signal);
  }

  return {
    sawChange: (state) => {
      next ??= setTimeout(() => {
        read(state).catch((error: unknown) => console.error('[read ahead]', error));
      }, afterMs).unref();
    },
    stop: () => {
      if (next !== null) clearTimeout(next);
      next = null;
      running.abort();
    },
  };
}

function saidIn({ talk, texts }: AttemptState, aliases: AliasTable): readonly string[] {
  const asked = talk.filter(({ who }) => who === 'you').map(({ text }) => text);
  const written = Object.values(texts).map(({ text }) => text);
  return [...asked, ...written]
    .flatMap((text) => sentencesOf(text, aliases))
    .slice(0, mostEmbedded);
}
