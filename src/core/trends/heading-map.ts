import { floorOf } from '../grade/band.js';
import type { Level } from '../prompt/prompt.js';
import { promptSpan, type Sitting } from './sitting.js';
import type { Span } from '../history/guess.js';
import type { KnownPrompt } from './known-prompt.js';
import { promptToSit } from './known-prompt.js';

/** How a result stands: below lean hire, below hire, above; or it can still become another. */
export type Standing = 'weak' | 'fair' | 'strong' | 'open';

/** A heading of the notes: what was last made of it, and when. */
export type HeadingCell = {
  readonly heading: string;
  readonly promptCount: number;
  readonly last: (LastSitting & { readonly standing: Standing }) | null;
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
    return [
      {
        ...{ heading, promptCount: some.length, promptId },
        last: last === null ? null : { ...last, standing: standingOf(last) },
      },
    ];
  });
}

export type LastSitting = Span & {
  readonly atMs: number;
  readonly level: Level;
  /** Only a part of the prompt was asked. */
  readonly isShort: boolean;
};

/** What the last sitting made of each prompt that was ever sat. Sittings come the oldest first. */
export function lastSittings(sittings: readonly Sitting[]): ReadonlyMap<string, LastSitting> {
  const last = new Map<string, LastSitting>();
  for (const sitting of sittings) {
    for (const id of sitting.form.promptIds) {
      const span = promptSpan(sitting, id);
      if (span === null) continue;
      const isShort = sitting.result.extent !== 'whole';
      last.set(id, { ...span, atMs: sitting.atMs, level: sitting.level, isShort });
    }
  }
  return last;
}

/** Where both ends of what a result may become stand; open where they stand apart. */
export function standingOf({ low, high }: Span): Standing {
  const at = (points: number): Standing =>
    points < floorOf('lean-hire') ? 'weak' : points < floorOf('hire') ? 'fair' : 'strong';
  return at(low) === at(high) ? at(low) : 'open';
}
