import type { Band } from '../grade/band.js';
import type { Level } from '../prompt/prompt.js';
import { promptSpan, type Sitting } from './sitting.js';
import type { Span } from '../history/guess.js';
import { capOf, countedSpan, standingOf, type Standing } from '../history/standing.js';
import type { KnownPrompt } from './known-prompt.js';
import { promptToSit } from './known-prompt.js';

/** A heading of the notes: what was last made of it, and when. */
export type HeadingCell = {
  readonly heading: string;
  readonly promptCount: number;
  readonly last: LastSitting | null;
  /** What to sit of it: one that was never sat, or the one that was sat longest ago. */
  readonly promptId: string;
};

/** Every heading that prompts are drawn from, in the order in which the prompts come. A round counts for the prompts it asks. */
export function headingMap(
  prompts: readonly KnownPrompt[],
  sittings: readonly Sitting[],
): readonly HeadingCell[] {
  const ofHeading = new Map<string, KnownPrompt[]>();
  for (const prompt of prompts) {
    for (const heading of prompt.headings) {
      const some = ofHeading.get(heading) ?? [];
      some.push(prompt);
      ofHeading.set(heading, some);
    }
  }
  const lastOf = lastSittings(sittings);
  return [...ofHeading].flatMap(([heading, some]) => {
    const promptId = promptToSit(some, (id) => lastOf.get(id)?.atMs ?? null)?.promptId;
    const last = some
      .flatMap((prompt) => lastOf.get(prompt.promptId) ?? [])
      .reduce<LastSitting | null>(
        (one, other) => (one !== null && one.atMs >= other.atMs ? one : other),
        null,
      );
    if (promptId === undefined) return [];
    return [{ heading, promptCount: some.length, promptId, last }];
  });
}

export type LastSitting = Span & {
  readonly atMs: number;
  readonly level: Level;
  /** Only a part of the prompt was asked. */
  readonly isShort: boolean;
  /** The band at which it is held, whatever its points; null where no cap falls. */
  readonly cap: Band | null;
  readonly standing: Standing;
};

/** What the last sitting made of each prompt that was ever sat. Sittings come the oldest first. */
export function lastSittings(sittings: readonly Sitting[]): ReadonlyMap<string, LastSitting> {
  const last = new Map<string, LastSitting>();
  for (const sitting of sittings) {
    for (const id of sitting.form.promptIds) {
      const span = promptSpan(sitting, id);
      if (span === null) continue;
      const { atMs, level, result, form } = sitting;
      // In a round no single miss caps a band.
      const whole = { ...span, band: form.promptIds.length === 1 ? result.band : null };
      const standing = standingOf(countedSpan(whole));
      const isShort = result.extent !== 'whole';
      last.set(id, { ...span, atMs, level, isShort, cap: capOf(whole), standing });
    }
  }
  return last;
}
