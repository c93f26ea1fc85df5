import fc from 'fast-check';
import type { Storage } from '../../main/storage/storage.js';
import { openStorage } from '../../main/storage/storage.js';
import { sampleGrade } from '../../core/grade/sample-prompt.fixture.js';
import type { Fault } from './fault.js';
import { withFolder } from './places.js';
import { start, typed, valueOf } from './sample.js';

/** What memory knows of an attempt; the disk must know the same. */
type Known = {
  readonly id: string;
  readonly text: string;
  readonly nextSeq: number;
  readonly grades: number;
  readonly settled: number;
  readonly place: 'open' | 'submitted' | 'trash';
};

const actions = [
  'start',
  'type',
  'type',
  'submit',
  'grade',
  'settle',
  'discard',
  'restore',
  'crash',
] as const;
type Action = (typeof actions)[number];
type Step = { readonly action: Action; readonly which: number };

const step = fc.record({ action: fc.constantFrom(...actions), which: fc.nat(7) });
const seed = 20261125;

/** Seeded random sequences of actions against the disk and against memory; after each, both must agree. */
export async function randomActions(tries: number): Promise<Fault> {
  const property = fc.asyncProperty(fc.array(step, { maxLength: 30 }), (steps) =>
    withFolder((root) => agree(root, steps)),
  );
  const result = await fc.check(property, { numRuns: tries, seed });
  const example = (result.counterexample?.[0] ?? []).map(({ action }) => action).join(', ');
  const worst = result.failed
    ? `${result.errorInstance instanceof Error ? result.errorInstance.message : 'failed'} after ${example}`
    : `disk and memory agree (seed ${seed})`;
  return {
    name: 'random actions against a model (fast-check)',
    tries: result.numRuns,
    lost: result.failed ? 1 : 0,
    worst,
  };
}

async function agree(root: string, steps: readonly Step[]): Promise<void> {
  const open = (): Promise<Storage> =>
    openStorage(root, Date.now, (error) => {
      throw error;
    });
  let storage = await open();
  const opened = [storage];
  try {
    let known: readonly Known[] = [];
    for (const { action, which } of steps) {
      if (action === 'crash') {
        storage = await open(); // nothing is closed: a killed process closes nothing
        opened.push(storage);
      } else if (action === 'start') {
        const id = await start(storage);
        known = [...known, { id, text: '', nextSeq: 1, grades: 0, settled: 0, place: 'open' }];
      } else {
        const one = known[which % Math.max(1, known.length)];
        if (one === undefined) continue;
        const next = await acted(storage, one, action);
        known = known.map((other) => (other === one ? next : other));
      }
      await compare(storage, known);
    }
  } finally {
    for (const one of opened) await one.close();
  }
}

/** Does it on the disk, and answers what memory should know then; what does not fit must be refused. */
async function acted(
  { attempts }: Storage,
  one: Known,
  action: Exclude<Action, 'start' | 'crash'>,
): Promise<Known> {
  const { id, text, nextSeq, grades, settled, place } = one;
  switch (action) {
    case 'type': {
      const insert = `w${nextSeq} `;
      const reply = await attempts.append(id, nextSeq, [typed(insert, nextSeq)]);
      check(reply.ok === (place === 'open'), 'typing');
      return reply.ok ? { ...one, text: insert + text, nextSeq: nextSeq + 1 } : one;
    }
    case 'submit': {
      const reply = await attempts.submit(id);
      check(reply.ok === (place !== 'trash'), 'submitting');
      return reply.ok ? { ...one, place: 'submitted' } : one;
    }
    case 'grade': {
      const reply = await attempts.addGrade(id, sampleGrade(`g${grades}`, 'met', grades));
      check(reply.ok === (place === 'submitted'), 'grading');
      return reply.ok ? { ...one, grades: grades + 1 } : one;
    }
    case 'settle': {
      const verdict = settled % 2 === 0 ? 'partial' : null;
      const reply = await attempts.settle(id, { gradeId: 'g0', criterionId: 'cache', verdict });
      check(reply.ok === (place === 'submitted' && grades > 0), 'settling');
      return reply.ok ? { ...one, settled: settled + 1 } : one;
    }
    case 'discard': {
      const reply = await attempts.discard(id);
      check(reply.ok === (place !== 'trash'), 'discarding');
      return reply.ok ? { ...one, place: 'trash' } : one;
    }
    case 'restore': {
      const trashed = (await attempts.trashed()).find((other) => other.attempt.id === id);
      check((trashed !== undefined) === (place === 'trash'), 'the trash');
      if (trashed === undefined) return one;
      valueOf(await attempts.restore(trashed.name));
      return { ...one, place: trashed.attempt.isSubmitted ? 'submitted' : 'open' };
    }
  }
}

async function compare({ attempts }: Storage, known: readonly Known[]): Promise<void> {
  const list = new Map((await attempts.list()).map((summary) => [summary.id, summary]));
  const present = known.filter(({ place }) => place !== 'trash');
  check(list.size === present.length, `${list.size} of ${present.length} attempts listed`);
  for (const { id, text, grades, settled, place } of present) {
    const summary = list.get(id);
    check(summary?.isSubmitted === (place === 'submitted'), 'submitted or not');
    check((summary?.result !== null) === grades > 0, 'graded or not');
    const isSettled = (summary?.result?.settled ?? null) !== null;
    check(isSettled === (settled % 2 === 1), 'settled or not');
    const read =
      place === 'open' ? valueOf(await attempts.open(id)) : valueOf(await attempts.review(id));
    check((read.state.texts['design']?.text ?? '') === text, 'the text');
    if ('grades' in read) check(read.grades.length === grades, 'the grades');
    if ('settlements' in read) check(read.settlements.length === settled, 'the settlements');
  }
}

function check(holds: boolean, what: string): void {
  if (!holds) throw new Error(`disk and memory differ: ${what}`);
}
