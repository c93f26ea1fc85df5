import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as saving from './autosave.js';

describe('dueMs', () => {
  it('does not starve a steady typist, who never leaves a quarter of a second', () => {
    let unsaved = saving.touched(null, 1000);
    for (let nowMs = 1100; nowMs <= 3000; nowMs += 100) unsaved = saving.touched(unsaved, nowMs);
    expect(saving.dueMs(unsaved)).toBe(1800);
  });

  it('waits for a pause in typing', () => {
    expect(saving.dueMs(saving.touched(saving.touched(null, 0), 90))).toBe(340);
  });
});

describe('outbox', () => {
  it('loses, doubles and reorders nothing, whatever fails and whenever events come', () => {
    const action = fc.constantFrom('queue', 'send', 'acknowledge', 'refuse');
    fc.assert(
      fc.property(fc.array(action, { maxLength: 80 }), (actions) => {
        let next = 0;
        const journal: number[] = [];
        let outbox = saving.emptyOutbox<number>(0);
        for (const kind of [...actions, 'acknowledge', 'send', 'acknowledge']) {
          if (kind === 'queue') outbox = saving.queued(outbox, [next++, next++]);
          if (kind === 'send') outbox = saving.sent(outbox);
          if (kind === 'refuse' && outbox.inFlight > 0) outbox = saving.refused(outbox);
          if (kind === 'acknowledge' && outbox.inFlight > 0) {
            expect(outbox.fromSeq).toBe(journal.length);
            journal.push(...outbox.events.slice(0, outbox.inFlight));
            outbox = saving.acknowledged(outbox);
          }
        }
        expect(journal).toEqual(Array.from({ length: next }, (_, index) => index));
      }),
    );
  });

  it('says that all is well again after a failure that healed', () => {
    const failed = saving.refused(saving.sent(saving.queued(saving.emptyOutbox(4), ['a'])));
    expect(failed).toMatchObject({ fromSeq: 4, failures: 1 });
    expect(saving.acknowledged(saving.sent(failed))).toEqual(saving.emptyOutbox(5));
  });
});

describe('retryDelayMs', () => {
  it('backs off, and never so far that freed space goes unnoticed', () => {
    expect([1, 2, 3, 9, 2000].map(saving.retryDelayMs)).toEqual([500, 1000, 2000, 10_000, 10_000]);
  });
});
