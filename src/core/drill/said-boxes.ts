import type { Settlement } from '../grade/settlement.js';
import type { BoxMatch } from './match/box-match.js';

/** What the person says of a box of the reference: that one of theirs is it, or that none is. */
export type BoxSaid =
  { readonly kind: 'found'; readonly drawnId: string } | { readonly kind: 'missing' };

const prefix = 'box:';

/**
 * The person's word on a box of the reference, as it is kept: a drill settles boxes where other attempts settle criteria. Null
 * leaves the box to the comparison again.
 */
export function boxSettlement(boxId: string, said: BoxSaid | null, atMs: number): Settlement {
  const event = { criterionId: `${prefix}${boxId}`, atMs };
  if (said?.kind !== 'found')
    return { ...event, verdict: said === null ? null : ('not-met' as const) };
  return { ...event, verdict: 'met', place: { kind: 'board', ids: [said.drawnId] } };
}

/** What the person said of the reference's boxes, by their ids: of each the last word, and none where that took it back. */
export function saidOfBoxes(events: readonly Settlement[]): ReadonlyMap<string, BoxSaid> {
  const all = new Map<string, BoxSaid>();
  for (const { criterionId, verdict, place } of events) {
    if (!criterionId.startsWith(prefix)) continue;
    const id = criterionId.slice(prefix.length);
    const [drawnId] = place?.kind === 'board' ? place.ids : [];
    all.delete(id);
    if (verdict === 'met' && drawnId !== undefined) all.set(id, { kind: 'found', drawnId });
    if (verdict === 'not-met') all.set(id, { kind: 'missing' });
  }
  return all;
}

/** The match with the person's word over it. A word that names a box which the drawing does not have changes nothing. */
export function withSaid(boxes: BoxMatch, said: ReadonlyMap<string, BoxSaid>): BoxMatch {
  const counted = new Map(
    [...said].filter(([, one]) => one.kind === 'missing' || boxes.has(one.drawnId)),
  );
  return new Map(
    [...boxes].map(([id, own]) => [
      id,
      [
        ...own.filter((other) => !counted.has(other)),
        ...[...counted].flatMap(([other, one]) =>
          one.kind === 'found' && one.drawnId === id ? [other] : [],
        ),
      ],
    ]),
  );
}
