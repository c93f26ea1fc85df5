/** Work that is not yet in the outbox: when it was first and last touched, by a monotonic clock. */
export type Unsaved = { readonly firstMs: number; readonly lastMs: number };

const quietMs = 250;
const longestMs = 800;

/** The same work, touched once more. */
export function touched(unsaved: Unsaved | null, nowMs: number): Unsaved {
  return { firstMs: unsaved?.firstMs ?? nowMs, lastMs: nowMs };
}

/** When to save: a quarter of a second after the last change, and at the latest 0.8 s after the first. */
export function dueMs({ firstMs, lastMs }: Unsaved): number {
  return Math.min(lastMs + quietMs, firstMs + longestMs);
}

/**
 * Events on their way to the journal, in order. `fromSeq` is the number of the first; the first
 * `inFlight` of them have been sent and wait for an answer. `atMost` is how many
 * are sent at once while a malformed one is looked for; null when none is.
 */
type Outbox<Event> = {
  readonly fromSeq: number;
  readonly events: readonly Event[];
  readonly inFlight: number;
  readonly failures: number;
  readonly atMost: number | null;
};

/** An empty outbox behind a journal of `nextSeq` events. */
export function emptyOutbox<Event>(nextSeq: number): Outbox<Event> {
  return { fromSeq: nextSeq, events: [], inFlight: 0, failures: 0, atMost: null };
}

/** More events, behind those that wait. */
export function queued<Event>(outbox: Outbox<Event>, events: readonly Event[]): Outbox<Event> {
  return { ...outbox, events: [...outbox.events, ...events] };
}

/** Everything that waits is on its way, or as many as `atMost`; one batch is in flight at a time. */
export function sent<Event>(outbox: Outbox<Event>): Outbox<Event> {
  if (outbox.inFlight > 0) return outbox;
  const { events, atMost } = outbox;
  return { ...outbox, inFlight: Math.min(events.length, atMost ?? events.length) };
}

/** The batch in flight is on disk. */
export function acknowledged<Event>(outbox: Outbox<Event>): Outbox<Event> {
  return {
    fromSeq: outbox.fromSeq + outbox.inFlight,
    events: outbox.events.slice(outbox.inFlight),
    inFlight: 0,
    failures: 0,
    atMost: null,
  };
}

/** The batch in flight was refused; it stays, and is sent again with the same number. */
export function refused<Event>(outbox: Outbox<Event>): Outbox<Event> {
  return { ...outbox, inFlight: 0, failures: outbox.failures + 1 };
}

/**
 * The batch in flight holds something malformed, which no later try would mend. It is halved until one event is left; that
 * one is taken apart by `partsOf`, and what has no parts goes aside, so that all that comes after it can be saved.
 */
export function narrowed<Event>(
  outbox: Outbox<Event>,
  partsOf: (event: Event) => readonly Event[],
): { readonly outbox: Outbox<Event>; readonly aside: Event | null } {
  const { events, inFlight } = outbox;
  const waiting = { ...outbox, inFlight: 0 };
  if (inFlight > 1) return { outbox: { ...waiting, atMost: Math.ceil(inFlight / 2) }, aside: null };
  const [first, ...others] = events;
  if (first === undefined) return { outbox: waiting, aside: null };
  const parts = partsOf(first);
  return parts.length > 1
    ? { outbox: { ...waiting, events: [...parts, ...others], atMost: 1 }, aside: null }
    : { outbox: { ...waiting, events: others, atMost: null }, aside: first };
}

/** How long to wait before the next try: 0.5 s, doubled with each failure, at most 10 s. */
export function retryDelayMs(failures: number): number {
  return failures === 0 ? 0 : Math.min(10_000, 500 * 2 ** (failures - 1));
}
