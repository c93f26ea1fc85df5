import { expect, test } from 'vitest';
import { readOptions } from './options.js';

const set = ['--set', 'a.yaml'];

test('a reader stands in for a model: with the model grader, and beside no model', () => {
  const both = readOptions([
    ...set,
    '--grader',
    'llm',
    '--record',
    'to',
    '--replay',
    'from',
    '--self-test',
    '0.93',
  ]);
  expect(both).toMatchObject({
    ok: true,
    value: { reader: { record: 'to', replay: 'from', selfTest: 0.93 } },
  });
  expect(readOptions([...set, '--grader', 'llm'])).toMatchObject({ value: { reader: null } });
  for (const wrong of [
    ['--replay', 'from'],
    ['--grader', 'llm', '--replay', 'from', '--model', 'gpt'],
    ['--grader', 'llm', '--record', 'to', '--attacks'],
  ])
    expect(readOptions([...set, ...wrong])).toMatchObject({
      ok: false,
      error: expect.stringContaining('--replay'),
    });
});

test('a self-test is a share', () => {
  for (const wrong of ['93', 'good', '-0.1'])
    expect(
      readOptions([...set, '--grader', 'llm', '--replay', 'from', `--self-test=${wrong}`]),
    ).toMatchObject({ ok: false, error: expect.stringContaining('from 0 to 1') });
});
