import type { AttemptEvent, StartedEvent } from './attempt-event.js';
import { longBoard } from '../board/long-board.fixture.js';
import { randomFrom } from '../metrics/random.js';

/** When each phase of the system-design interview begins, in seconds; the board is drawn in the middle two. */
const phases = [
  { id: 'clarify', fromSec: 0, isDrawing: false },
  { id: 'design', fromSec: 420, isDrawing: true },
  { id: 'deep-dive', fromSec: 1320, isDrawing: true },
  { id: 'wrap-up', fromSec: 2400, isDrawing: false },
] as const;
const endSec = 2700;
const letters = 'etaoin shrdlu cmfwyp vbgkjq ';

/**
 * The journal of 45 minutes by somebody who never rests: they type 5 characters a second, saved as the app
 * saves them (at the latest after 0.8 s), turn to the board every other minute of the middle phases, ask a
 * question every three minutes, and write 1,500 characters of code.
 */
export function longAttempt(seed: number): readonly AttemptEvent[] {
  const random = randomFrom(seed);
  const board = longBoard(random);
  const text = (length: number): string =>
    Array.from({ length }, () => letters[Math.floor(random() * letters.length)]).join('');
  const events: AttemptEvent[] = [started];
  const lengths = new Map<string, number>();
  const saveSec = 0.8;
  for (let sec = saveSec; sec < endSec; sec += saveSec) {
    const atSec = Math.round(sec * 1000) / 1000;
    const phase = phases.findLast(({ fromSec }) => fromSec <= sec) ?? phases[0];
    const isNew = sec - saveSec < phase.fromSec && phase.fromSec > 0;
    if (isNew) events.push({ kind: 'phase-entered', atSec, phaseId: phase.id });
    if (Math.floor(sec / 180) !== Math.floor((sec - saveSec) / 180)) {
      events.push({ kind: 'question-asked', atSec, text: text(60) });
      events.push({ kind: 'answer-given', atSec, text: text(180), factId: null });
    }
    if (phase.isDrawing && Math.floor(sec / 60) % 2 === 0) {
      events.push({ kind: 'board-changed', atSec, elements: board.next() });
      continue;
    }
    const known = lengths.get(phase.id) ?? 0;
    // Every tenth time they go back into what they wrote and put a word in another's place.
    const isEdit = random() < 0.1 && known > 40;
    const at = isEdit ? Math.floor(random() * (known - 20)) : known;
    const remove = isEdit ? 6 : 0;
    const splice = { at, remove, insert: text(4) };
    if (phase.id === 'deep-dive' && random() < 0.5) {
      events.push({ kind: 'code-changed', atSec, splice: { ...splice, at: 0, remove: 0 } });
      continue;
    }
    events.push({ kind: 'text-changed', atSec, phaseId: phase.id, splice });
    lengths.set(phase.id, known + 4 - remove);
  }
  return [...events, { kind: 'submitted', atSec: endSec }];
}

const started: StartedEvent = {
  kind: 'started',
  atSec: 0,
  startedAtMs: Date.UTC(2026, 10, 25, 10, 0, 0),
  promptId: 'sample',
  promptHash: '0'.repeat(64),
  mode: 'mock',
  level: 'senior',
  timeFactor: 1,
  phaseId: 'clarify',
  starter: '',
};
