import { appendFile, mkdir, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { AttemptEvent } from '../../core/attempt/attempt-event.js';
import { openAt, tempFolder, valueOf } from './folder.fixture.js';
import { composeRound } from '../../core/library/compose-round.js';
import { theoryPrompt } from '../../core/prompt/theory.fixture.js';
import { sampleGrade, samplePrompt } from '../../core/grade/sample-prompt.fixture.js';
import type { Storage } from './storage.js';

const choice = { mode: 'mock', level: 'senior', timeFactor: 1 } as const;
const typed = (insert: string, atSec: number): AttemptEvent => ({
  kind: 'text-changed',
  atSec,
  phaseId: 'design',
  splice: { at: 0, remove: 0, insert },
});
const box = { id: 'b', type: 'rectangle', version: 1, isDeleted: false };

async function started(): Promise<{ root: string; storage: Storage; id: string }> {
  const root = await tempFolder();
  const storage = await openAt(root);
  const { attemptId: id } = valueOf(await storage.attempts.start(samplePrompt, choice));
  return { root, storage, id };
}

async function submitted(): Promise<{ root: string; storage: Storage; id: string }> {
  const all = await started();
  const { attempts } = all.storage;
  const events: AttemptEvent[] = [
    typed('A cache in front.', 10),
    { kind: 'board-changed', atSec: 20, elements: [box] },
    { kind: 'question-asked', atSec: 30, text: 'How many users?' },
  ];
  valueOf(await attempts.append(all.id, 1, events));
  valueOf(await attempts.submit(all.id));
  return all;
}

describe('an attempt under way', () => {
  test('comes back after a kill with all that was acknowledged', async () => {
    const { root, storage, id } = await started();
    expect(valueOf(await storage.attempts.append(id, 1, [typed('Hello', 2)]))).toBe(2);
    // No close: a killed process closes nothing.
    const again = await openAt(root);
    expect(await again.attempts.list()).toMatchObject([{ id, isSubmitted: false, elapsedSec: 2 }]);
    const opened = valueOf(await again.attempts.open(id));
    expect(opened.state.texts['design']?.text).toBe('Hello');
    expect(opened.nextSeq).toBe(2);
  });

  test('appends in the order of the calls, also when they are not awaited', async () => {
    const { root, storage, id } = await started();
    const calls = Array.from({ length: 50 }, (_, n) =>
      storage.attempts.append(id, n + 1, [{ kind: 'ticked', atSec: n + 1 }]),
    );
    expect((await Promise.all(calls)).map(valueOf)).toEqual(calls.map((_, n) => n + 2));
    expect(valueOf(await (await openAt(root)).attempts.open(id)).state.elapsedSec).toBe(50);
  });

  test.each([
    ['a gap', 2, [typed('x', 1)], 'wrong-state'],
    ['an overlap', 0, [typed('x', 1)], 'wrong-state'],
    ['a second start', 1, [{ ...typed('x', 1), phaseId: '../../x' }], 'bad-request'],
    ['words after the end', 1, [{ kind: 'submitted', atSec: 1 }, typed('x', 1)], 'bad-request'],
  ] as const)('refuses %s', async (_name, fromSeq, events, kind) => {
    const { storage, id } = await started();
    expect(await storage.attempts.append(id, fromSeq, events)).toMatchObject({ error: { kind } });
    expect(valueOf(await storage.attempts.open(id)).nextSeq).toBe(1);
  });

  test('with a torn journal gives back what is whole, keeps the rest, and can be written on', async () => {
    const { root, storage, id } = await started();
    valueOf(await storage.attempts.append(id, 1, [typed('one', 1), typed('two', 2)]));
    await storage.close();
    const journal = join(root, 'attempts', id, 'journal.log');
    await truncate(journal, (await readFile(journal)).length - 5);
    const again = await openAt(root);
    expect(await again.attempts.list()).toHaveLength(1);
    expect(again.notices()).toMatchObject([{ kind: 'recovered' }]);
    expect(await readdir(join(root, 'quarantine'))).toHaveLength(1);
    expect(valueOf(await again.attempts.append(id, 2, [typed('three ', 3)]))).toBe(3);
    expect(valueOf(await again.attempts.open(id)).state.texts['design']?.text).toBe('three one');
  });

  test('is not written on by two at once, and nothing acknowledged is lost', async () => {
    const { root, storage, id } = await started();
    const other = await openAt(root);
    valueOf(await storage.attempts.append(id, 1, [typed('mine', 1)]));
    valueOf(await other.attempts.append(id, 2, [typed('theirs ', 2)]));
    await expect(storage.attempts.append(id, 2, [typed('lost', 3)])).rejects.toMatchObject({
      code: 'EBUSY',
    });
    expect(valueOf(await storage.attempts.open(id)).state.texts['design']?.text).toBe(
      'theirs mine',
    );
  });
});

describe('a submitted attempt', () => {
  test('holds its parts as files that other programs open', async () => {
    const { root, id } = await submitted();
    const folder = join(root, 'attempts', id);
    expect(await readFile(join(folder, 'notes', 'design.md'), 'utf8')).toBe('A cache in front.');
    const board = JSON.parse(await readFile(join(folder, 'board.excalidraw'), 'utf8')) as unknown;
    expect(board).toMatchObject({ type: 'excalidraw', elements: [box] });
    expect(await readFile(join(folder, 'talk.md'), 'utf8')).toContain(
      '**You** (0:30): How many users?',
    );
    expect(JSON.parse(await readFile(join(folder, 'prompt.json'), 'utf8'))).toEqual(samplePrompt);
  });

  test('takes no more events, and a second submission changes nothing', async () => {
    const { root, storage, id } = await submitted();
    const manifest = join(root, 'attempts', id, 'manifest.json');
    const before = await readFile(manifest, 'utf8');
    expect(await storage.attempts.append(id, 5, [])).toMatchObject({
      error: { kind: 'wrong-state' },
    });
    expect(await storage.attempts.open(id)).toMatchObject({ error: { kind: 'wrong-state' } });
    valueOf(await storage.attempts.submit(id));
    expect(await readFile(manifest, 'utf8')).toBe(before);
  });

  test('killed in the middle of its submission, it is brought to its end at the next start', async () => {
    const { root, storage, id } = await started();
    valueOf(await storage.attempts.append(id, 1, [typed('x', 1), { kind: 'submitted', atSec: 9 }]));
    const again = await openAt(root);
    expect(await again.attempts.list()).toMatchObject([{ id, isSubmitted: true, result: null }]);
    expect(await readdir(join(root, 'attempts', id))).toContain('notes');
  });

  test('keeps every grade; the newest one is its result', async () => {
    const { root, storage, id } = await submitted();
    valueOf(await storage.attempts.addGrade(id, sampleGrade('g1', 'met', 1)));
    valueOf(await storage.attempts.addGrade(id, sampleGrade('g2', 'not-met', 2)));
    await expect(storage.attempts.addGrade(id, sampleGrade('g2', 'met', 3))).rejects.toThrow(
      'exists',
    );
    await expect(storage.attempts.addGrade(id, sampleGrade('../g', 'met', 3))).rejects.toThrow(
      'file name',
    );
    const review = valueOf(await (await openAt(root)).attempts.review(id));
    expect(review.grades.map((grade) => grade.id)).toEqual(['g1', 'g2']);
    expect(review.changed).toEqual([]);
    expect(await storage.attempts.list()).toMatchObject([
      { result: { total: 0, band: 'no-hire' } },
    ]);
  });

  test.each(['prompt.json', 'notes/design.md', 'grades/g1.json'])(
    'says so where %s was changed outside the app',
    async (part) => {
      const { root, storage, id } = await submitted();
      valueOf(await storage.attempts.addGrade(id, sampleGrade('g1', 'met', 1)));
      const file = join(root, 'attempts', id, part);
      await writeFile(file, `${await readFile(file, 'utf8')}\n`);
      expect(valueOf(await storage.attempts.review(id)).changed).toEqual([part]);
    },
  );

  test('with a damaged journal is shown and said to be changed, but not graded from half its words', async () => {
    const { root, storage, id } = await submitted();
    const file = join(root, 'attempts', id, 'journal.log.gz');
    await truncate(file, (await readFile(file)).length - 40);
    const before = await readFile(file);
    const review = valueOf(await storage.attempts.review(id));
    expect(review.changed).toEqual(['journal.log.gz']);
    expect(await storage.attempts.gradable(id)).toMatchObject({ error: { kind: 'wrong-state' } });
    expect(await storage.attempts.list()).toMatchObject([{ id, isSubmitted: true }]);
    expect(await readFile(file)).toEqual(before);
  });
});

describe('the list', () => {
  test('is rebuilt from the attempts where the index is missing or broken', async () => {
    const { root, storage, id } = await submitted();
    valueOf(await storage.attempts.addGrade(id, sampleGrade('g1', 'met', 1)));
    const list = await storage.attempts.list();
    const index = join(root, 'index.json');
    const text = await readFile(index, 'utf8');
    for (const broken of [null, '', '{}', text.replace('"total":100', '"total":101')]) {
      if (broken === null) await rm(index);
      else await writeFile(index, broken);
      expect(await (await openAt(root)).attempts.list()).toEqual(list);
      expect(await readFile(index, 'utf8')).toBe(text);
    }
  });

  test('keeps what each question of a round came to, over a restart too', async () => {
    const root = await tempFolder();
    const { attempts } = await openAt(root);
    const round = composeRound([theoryPrompt('knn'), theoryPrompt('lora')], {
      ...{ topic: null, minutesEach: 3 },
    });
    const { attemptId } = valueOf(await attempts.start(round, choice));
    valueOf(await attempts.submit(attemptId));
    const verdicts = round.rubric.map(({ id }) => ({
      ...{ criterionId: id, evidence: [], reason: '' },
      verdict: id === 'q1-define' ? ('met' as const) : ('not-met' as const),
    }));
    valueOf(await attempts.addGrade(attemptId, { ...sampleGrade('g1', 'met', 1), verdicts }));
    const questions = [
      { low: 100, high: 100 },
      { low: 0, high: 0 },
    ];
    for (const again of [attempts, (await openAt(root)).attempts])
      expect(await again.list()).toMatchObject([{ result: { questions } }]);
  });

  test('autosaving leaves the index alone', async () => {
    const { root, storage, id } = await submitted();
    const index = await readFile(join(root, 'index.json'), 'utf8');
    const other = valueOf(await storage.attempts.start(samplePrompt, choice)).attemptId;
    valueOf(await storage.attempts.append(other, 1, [typed('x', 1)]));
    expect(await readFile(join(root, 'index.json'), 'utf8')).toBe(index);
    expect((await storage.attempts.list()).map((summary) => summary.id)).toContain(id);
  });

  test('what two programs start at the same time is all there', async () => {
    const root = await tempFolder();
    const both = [await openAt(root), await openAt(root)];
    for (let n = 0; n < 20; n += 1) {
      await Promise.all(
        both.map(async ({ attempts }) => {
          const { attemptId } = valueOf(await attempts.start(samplePrompt, choice));
          valueOf(await attempts.submit(attemptId));
        }),
      );
    }
    for (const { attempts } of both) expect(await attempts.list()).toHaveLength(40);
  });

  test('leaves out folders that are no attempts, and moves broken ones aside', async () => {
    const { root, storage, id } = await submitted();
    await mkdir(join(root, 'attempts', '.new-half'), { recursive: true });
    await mkdir(join(root, 'attempts', 'empty'));
    await mkdir(join(root, 'attempts', 'no-journal'));
    await writeFile(join(root, 'attempts', 'no-journal', 'prompt.json'), '{}');
    expect((await storage.attempts.list()).map((summary) => summary.id)).toEqual([id]);
    expect(await readdir(join(root, 'attempts'))).toEqual(
      expect.arrayContaining(['.new-half', 'empty']),
    );
    expect((await readdir(join(root, 'quarantine')))[0]).toMatch(/no-journal$/);
  });

  test('a newer manifest makes an attempt read-only', async () => {
    const { root, storage, id } = await started();
    await storage.close();
    await writeFile(join(root, 'attempts', id, 'manifest.json'), '{"schema":2}');
    const again = await openAt(root);
    expect(await again.attempts.list()).toHaveLength(1);
    expect(await again.attempts.append(id, 1, [])).toMatchObject({
      error: { kind: 'wrong-state' },
    });
  });
});

test('a discarded attempt lies in the trash', async () => {
  const { root, storage, id } = await submitted();
  valueOf(await storage.attempts.discard(id));
  expect(await storage.attempts.list()).toEqual([]);
  expect(await readdir(join(root, 'trash'))).toEqual([expect.stringMatching(`^${id}@\\d+$`)]);
  expect(await storage.attempts.discard(id)).toMatchObject({ error: { kind: 'not-found' } });
});

test('a discarded attempt comes back from the trash as it was, but not over another', async () => {
  const { root, storage, id } = await submitted();
  valueOf(await storage.attempts.addGrade(id, sampleGrade('g1', 'met', 1)));
  const before = await storage.attempts.list();
  valueOf(await storage.attempts.discard(id));
  const [trashed] = await storage.attempts.trashed();
  expect(trashed).toMatchObject({ attempt: before[0], daysLeft: 30 });
  const name = trashed?.name ?? '';
  await mkdir(join(root, 'attempts', id));
  expect(await storage.attempts.restore(name)).toMatchObject({ error: { kind: 'wrong-state' } });
  await rm(join(root, 'attempts', id), { recursive: true });
  valueOf(await storage.attempts.restore(name));
  expect(await storage.attempts.list()).toEqual(before);
  expect(await storage.attempts.trashed()).toEqual([]);
  expect(await storage.attempts.restore(name)).toMatchObject({ error: { kind: 'wrong-state' } });
});

test('a folder that cannot be written still opens', async () => {
  const root = join(await tempFolder(), 'file');
  await appendFile(root, 'not a folder');
  const storage = await openAt(root);
  expect(storage.isWritable).toBe(false);
  await expect(storage.attempts.start(samplePrompt, choice)).rejects.toMatchObject({
    code: 'ENOTDIR',
  });
});
