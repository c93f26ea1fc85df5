import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { AttemptEvent } from '../../../core/attempt/attempt-event.js';
import { sampleGrade, samplePrompt } from '../../../core/grade/sample-prompt.fixture.js';
import { openAt, tempFolder, valueOf } from '../folder.fixture.js';
import type { Storage } from '../storage.js';

type Graded = { readonly root: string; readonly id: string; readonly file: string } & Storage;

/** An attempt that says "A cache in front." and is graded: nothing sure but that `limits` is not met. */
async function graded(): Promise<Graded> {
  const root = await tempFolder();
  const storage = await openAt(root);
  const { attempts } = storage;
  const choice = { mode: 'mock', level: 'senior', timeFactor: 1 } as const;
  const { attemptId: id } = valueOf(await attempts.start(samplePrompt, choice));
  const splice = { at: 0, remove: 0, insert: 'A cache in front.' };
  const typed: AttemptEvent = { kind: 'text-changed', atSec: 9, phaseId: 'design', splice };
  valueOf(await attempts.append(id, 1, [typed]));
  valueOf(await attempts.submit(id));
  const grade = sampleGrade('g1', 'unsure', 1);
  const verdicts = grade.verdicts.map((one) =>
    one.criterionId === 'limits' ? { ...one, verdict: 'not-met' as const } : one,
  );
  valueOf(await attempts.addGrade(id, { ...grade, verdicts }));
  return { ...storage, root, id, file: join(root, 'attempts', id, 'settled.json') };
}

const met = { gradeId: 'g1', criterionId: 'cache', verdict: 'met' } as const;
const partly = { gradeId: 'g1', criterionId: 'queue', verdict: 'partial' } as const;
const resultIn = async ({ attempts }: Storage) => (await attempts.list())[0]?.result;

describe('what the person settles', () => {
  test('is kept and listed with the grader’s own, holds for every grade, and can be undone', async () => {
    const storage = await graded();
    const { attempts, id, root } = storage;
    expect(await resultIn(storage)).toMatchObject({ total: 0, settled: null });
    valueOf(await attempts.settle(id, met));
    expect(valueOf(await attempts.settle(id, partly))).toMatchObject([met, partly].map(without));
    const settled = { total: 38, settled: { count: 2, total: 0, band: null } };
    expect(await resultIn(storage)).toMatchObject(settled);
    const again = await openAt(root);
    expect(await resultIn(again)).toMatchObject(settled);
    const review = valueOf(await again.attempts.review(id));
    expect([review.settlements.length, review.changed]).toEqual([2, []]);
    expect(again.notices()).toEqual([]);

    valueOf(await attempts.addGrade(id, sampleGrade('g2', 'not-met', 2)));
    expect(await resultIn(storage)).toMatchObject({ total: 38, settled: { count: 2 } });
    valueOf(await attempts.settle(id, { ...met, verdict: null }));
    expect(await resultIn(storage)).toMatchObject({ total: 13, settled: { count: 1 } });
  });

  test('takes a quote that stands in the answer where the grader is sure of the contrary', async () => {
    const { attempts, id, file } = await graded();
    const limits = { ...met, criterionId: 'limits' };
    const none = { kind: 'quote-needed', why: 'none' };
    expect(await attempts.settle(id, limits)).toEqual({ ok: false, error: none });
    const notThere = { ...none, why: 'not-in-answer' };
    const invented = await attempts.settle(id, { ...limits, quote: 'rate limits' });
    expect(invented).toEqual({ ok: false, error: notThere });
    await expect(readFile(file)).rejects.toMatchObject({ code: 'ENOENT' });
    const place = { kind: 'text', phaseId: 'design', start: 2, end: 16, atSec: 9 };
    expect(valueOf(await attempts.settle(id, { ...limits, quote: 'cache in front' }))).toEqual([
      expect.objectContaining({ quote: 'cache in front', place }),
    ]);
  });

  test('is refused of an attempt under way, of no grade and of no criterion', async () => {
    const { attempts, id } = await graded();
    const choice = { mode: 'mock', level: 'senior', timeFactor: 1 } as const;
    const { attemptId: open } = valueOf(await attempts.start(samplePrompt, choice));
    expect(await attempts.settle(open, met)).toMatchObject({ error: { kind: 'wrong-state' } });
    expect(await attempts.settle(id, { ...met, gradeId: 'g9' })).toMatchObject({
      error: { kind: 'not-found', what: 'grade' },
    });
    expect(await attempts.settle(id, { ...met, criterionId: 'none' })).toMatchObject({
      error: { kind: 'bad-request' },
    });
  });

  test('lies in the trash with the attempt, and comes back with it', async () => {
    const storage = await graded();
    const { attempts, id } = storage;
    valueOf(await attempts.settle(id, met));
    const result = await resultIn(storage);
    valueOf(await attempts.discard(id));
    const [trashed] = await attempts.trashed();
    expect(trashed?.attempt.result).toEqual(result);
    valueOf(await attempts.restore(trashed?.name ?? ''));
    expect(await resultIn(storage)).toEqual(result);
  });

  // Bug: two machines on one folder; the list of the one never hears of what was settled on the other.
  test('is listed once its review was opened, where it came from another machine', async () => {
    const storage = await graded();
    const { attempts, id, file } = storage;
    valueOf(await attempts.settle(id, met));
    await cp(file, `${file}.elsewhere`);
    valueOf(await attempts.settle(id, { ...met, verdict: null }));
    await cp(`${file}.elsewhere`, file);
    expect(await resultIn(storage)).toMatchObject({ settled: null });
    valueOf(await attempts.review(id));
    expect(await resultIn(storage)).toMatchObject({ total: 25, settled: { count: 1 } });
  });
});

describe('a file of settlements that is not as Hotseat wrote it', () => {
  const broken: readonly (readonly [string, (file: string) => Promise<unknown>])[] = [
    ['cut off', async (file) => writeFile(file, (await readFile(file)).subarray(0, 90))],
    ['empty', (file) => writeFile(file, '')],
    ['a folder', (file) => rm(file).then(() => mkdir(file))],
  ];
  test.each(broken)('%s: no number is made of it, and it is told', async (_, damage) => {
    const { attempts, id, file, root } = await graded();
    valueOf(await attempts.settle(id, met));
    await damage(file);
    await rm(join(root, 'index.json'));
    const again = await openAt(root);
    expect(await resultIn(again)).toMatchObject({ total: 0, settled: null });
    expect(again.notices()).toMatchObject([
      { kind: 'changed', text: expect.stringContaining('settled.json') },
    ]);
    const review = valueOf(await again.attempts.review(id));
    expect([review.settlements, review.changed]).toEqual([[], ['settled.json']]);

    // What is settled next does not write over it.
    valueOf(await again.attempts.settle(id, partly));
    expect(await readdir(join(root, 'quarantine'))).toEqual([
      expect.stringMatching(/settled\.json$/),
    ]);
    expect(again.notices()).toContainEqual(expect.objectContaining({ kind: 'quarantined' }));
    expect(valueOf(await again.attempts.review(id))).toMatchObject({
      settlements: [without(partly)],
      changed: [],
    });
  });

  test('changed by hand: it counts and is told, and a copy stays when more is settled', async () => {
    const storage = await graded();
    const { attempts, id, file, root } = storage;
    valueOf(await attempts.settle(id, met));
    const changed = (await readFile(file, 'utf8')).replace('"met"', '"partial"');
    await writeFile(file, changed);
    const review = valueOf(await attempts.review(id));
    expect([review.settlements[0]?.verdict, review.changed]).toEqual(['partial', ['settled.json']]);
    valueOf(await attempts.settle(id, partly));
    expect(valueOf(await attempts.review(id)).settlements).toHaveLength(2);
    const [kept = ''] = await readdir(join(root, 'quarantine'));
    expect(await readFile(join(root, 'quarantine', kept), 'utf8')).toBe(changed);
    expect(storage.notices()).toContainEqual(expect.objectContaining({ kind: 'changed' }));
  });

  test('of a newer Hotseat: it is left as it is, and nothing is settled over it', async () => {
    const { attempts, id, file, check, repair } = await graded();
    const newer = '{"schema":2,"events":"more"}';
    await writeFile(file, newer);
    expect(await attempts.settle(id, met)).toMatchObject({ error: { kind: 'wrong-state' } });
    expect(valueOf(await attempts.review(id)).changed).toEqual(['settled.json']);
    expect((await check()).findings).toMatchObject([{ kind: 'other-version', path: file }]);
    await repair();
    expect(await readFile(file, 'utf8')).toBe(newer);
  });

  test('a repair brings back what a backup has of it', async () => {
    const storage = await graded();
    const { attempts, id, file, root, check, repair } = storage;
    valueOf(await attempts.settle(id, met));
    const sound = await readFile(file, 'utf8');
    await repair(); // which backs up first
    await writeFile(file, sound.slice(0, 100));
    expect((await check()).findings).toMatchObject([
      { kind: 'broken-settlements', path: file },
      { kind: 'stale-index' },
    ]);
    expect((await repair()).findings.map(({ repaired }) => repaired)).not.toContain(null);
    expect(await readFile(file, 'utf8')).toBe(sound);
    expect((await check()).findings).toEqual([]);
    expect(await resultIn(await openAt(root))).toMatchObject({ total: 25 });
  });
});

/** What is kept of an order. */
function without<T extends { readonly gradeId: string }>({ gradeId: _, ...kept }: T) {
  return kept;
}
