import type { AttemptEvent } from './attempt-event.js';

/** An event as smaller ones that say the same, one after the other; itself alone where it has no parts. */
export function eventParts(event: AttemptEvent): readonly AttemptEvent[] {
  if (event.kind !== 'board-changed' || event.elements.length < 2) return [event];
  const half = Math.ceil(event.elements.length / 2);
  return [
    { ...event, elements: event.elements.slice(0, half) },
    { ...event, elements: event.elements.slice(half) },
  ];
}
