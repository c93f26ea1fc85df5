import { sampleGrade, samplePrompt } from '../../core/grade/sample-prompt.fixture.js';
import { backUp } from '../../main/storage/backups/backups.js';
import { checkData, repairData } from '../../main/storage/check/check-data.js';
import { openStorage } from '../../main/storage/storage.js';
import { purgeTrash } from '../../main/storage/trash.js';
import { choice } from './sample.js';

const nowMs = Date.UTC(2026, 10, 28, 6, 45);
const dayMs = 86_400_000;

/** Everything that a command or the window does with a data folder. Answers the errors. */
export async function doEverything(
  root: string,
  ids: readonly string[],
): Promise<readonly unknown[]> {
  const errors: unknown[] = [];
  const tried = async (task: () => Promise<unknown>): Promise<void> => {
    await task().catch((error: unknown) => errors.push(error));
  };
  const clock = (): number => nowMs;
  await tried(() => checkData(root, clock));
  const storage = await openStorage(root, clock, (error) => errors.push(error));
  const { attempts, packs, folder, settings, selfTests } = storage;
  await tried(() => attempts.list());
  for (const id of ids) {
    await tried(() => attempts.open(id));
    await tried(() => attempts.append(id, 2, [{ kind: 'ticked', atSec: 50 }]));
    await tried(() => attempts.submit(id));
    await tried(() => attempts.addGrade(id, sampleGrade('g7', 'met', 7)));
    await tried(() => attempts.settle(id, { gradeId: 'g7', criterionId: 'cache', verdict: null }));
    await tried(() => attempts.review(id));
  }
  await tried(() => settings.update((now) => ({ ...now, theme: 'light' })));
  await tried(() => backUp(folder, nowMs));
  await tried(() => storage.repair());
  await tried(() => attempts.trashed());
  for (const id of ids) {
    await tried(() => attempts.discard(id));
    await tried(() => attempts.restore(id));
  }
  for (const { name } of await attempts.trashed().catch(() => []))
    await tried(() => attempts.restore(name));
  await tried(() => packs.list());
  await tried(() => packs.add({ name: 'new', addedAtMs: 5 }, [{ path: 'a/b.yaml', data: 'x' }]));
  for (const path of ids) {
    await tried(() => packs.add({ name: 'hostile', addedAtMs: 5 }, [{ path, data: 'x' }]));
    await tried(() => packs.add({ name: path, addedAtMs: 5 }, []));
    await tried(() => packs.remove(path));
  }
  await tried(() => packs.remove('mine'));
  await tried(() => attempts.start(samplePrompt, choice));
  await tried(() => purgeTrash(folder, nowMs + 40 * dayMs));
  await tried(() => selfTests.keep(selfTest));
  await storage.close();
  await tried(() => repairData(root, clock));
  return errors;
}

const selfTest = {
  ...{ baseUrl: 'https://x.example', model: 'm', test: 't', atMs: 1, accuracy: 1, low: 1, high: 1 },
  ...{ items: 1, unanswered: 0, usage: null },
};
