import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { checkData } from './check-data.js';
import { openAt, tempFolder, valueOf } from '../folder.fixture.js';
import past from './past-versions.fixture.json';

// Would catch a change of a file's shape without a migration: the data folders of the fixture were written by
// earlier versions, and stay as they are. A new schema adds the folder that the version before it wrote.

const base64 = 'base64:';

/** JSON holds text alone, so a packed file stands in it as base64. */
const bytesOf = (text: string): Buffer =>
  text.startsWith(base64) ? Buffer.from(text.slice(base64.length), 'base64') : Buffer.from(text);

test.each(Object.entries(past))('a data folder of an earlier version: %s', async (_, files) => {
  const root = await tempFolder();
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), bytesOf(text));
  }
  expect((await checkData(root, Date.now)).findings).toEqual([]);
  const { settings, selfTests, attempts, notices } = await openAt(root);
  expect(settings.data()).toMatchObject({
    schema: 1,
    theme: 'dark',
    level: 'staff',
    timeFactor: 1,
  });
  expect(selfTests.all()).toHaveLength('self-tests.json' in files ? 1 : 0);
  const [summary, ...others] = await attempts.list();
  expect(others).toEqual([]);
  expect(summary).toMatchObject({ isSubmitted: true, elapsedSec: 9, result: { total: 75 } });
  const { state, grades, changed } = valueOf(await attempts.review(summary?.id ?? ''));
  expect(state.texts['design']?.text).toBe('A cache, then a queue.');
  expect([grades.length, changed]).toEqual([1, []]);
  expect(notices()).toEqual([]);
});
