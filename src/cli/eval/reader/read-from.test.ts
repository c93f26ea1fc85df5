import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bank } from '../graders.js';
import { example, folder, read, replyAll, replyOn, rightly } from './example.fixture.js';
import { saidOf } from './opinions.js';
import { readFrom } from './read-from.js';
import { readReplies } from './reply-files.js';

const requests = (of: string): readonly string[] =>
  readdirSync(of).filter((file) => file.endsWith('.request.md'));
const valueOf = ({ rows }: Awaited<ReturnType<typeof read>>, name: string): unknown =>
  rows.find((row) => row.name === name)?.value;

/** Records and replies until no request is left; the rounds that it takes. */
async function readWhole(to: string): Promise<number> {
  for (let round = 1; round < 9; round += 1) {
    const { missing } = await read({ replay: round === 1 ? null : to, record: to });
    if (missing.length === 0) return round;
    replyAll(to, rightly);
  }
  throw new Error('there is no end to it');
}

test('all first requests are written at once, none that hangs on a reply, and nothing is graded', async () => {
  const to = folder();
  const { missing, rows } = await read({ replay: null, record: to });
  expect(requests(to).toSorted()).toEqual(
    [...missing].map((name) => `${name}.request.md`).toSorted(),
  );
  // Three kinds of criteria make three calls for each of two answers.
  expect(missing).toHaveLength(6);
  expect(missing.filter((name) => name.startsWith('short-links.first.'))).toHaveLength(3);
  const texts = requests(to).map((file) => readFileSync(join(to, file), 'utf8'));
  expect(texts.every((text) => text.includes('<answer>\n{'))).toBe(true);
  expect(rows.find(({ name }) => name === 'requests without a reply')).toMatchObject({
    value: 6,
    holds: false,
  });
  expect(rows.some(({ name }) => name.startsWith('reader,'))).toBe(false);
});

test('a second recording gives the same files, letter for letter', async () => {
  const [one, other] = [folder(), folder()];
  for (const to of [one, other]) await read({ replay: null, record: to });
  for (const file of requests(one))
    expect(readFileSync(join(other, file), 'utf8')).toBe(readFileSync(join(one, file), 'utf8'));
  expect(requests(other)).toEqual(requests(one));
});

test('replies are played back until nothing is missing, and then each figure is there', async () => {
  const to = folder();
  expect(await readWhole(to)).toBeLessThanOrEqual(3);
  const done = await read({ replay: to, record: null });
  expect(done.missing).toEqual([]);
  expect(done.items).toHaveLength(8);
  expect(valueOf(done, 'reader, first opinions: κ')).toBe(1);
  expect(valueOf(done, 'reader, as graded: κ')).not.toBeNull();
  expect(valueOf(done, 'reader, as graded: met with verified evidence')).toBe(1);
  expect(valueOf(done, 'replies that no request asks for')).toBe(0);
});

test('one reply that is gone is missed by its name, and its answer alone is left out', async () => {
  const to = folder();
  await readWhole(to);
  const whole = readReplies(to);
  const name = (whole.ok ? [...whole.value.keys()] : []).find((one) => one.includes('.first.'));
  const some = folder();
  for (const file of readdirSync(to).filter((one) => one.includes('.reply.')))
    if (file !== `${String(name)}.reply.json`)
      writeFileSync(join(some, file), readFileSync(join(to, file)));
  const { missing, items } = await read({ replay: some, record: null });
  expect(missing).toEqual([name]);
  expect(new Set(items.map(({ answerId }) => answerId))).toEqual(new Set(['second']));
});

test('replies to requests that are no longer made are named', async () => {
  const to = folder();
  await readWhole(to);
  writeFileSync(
    join(to, 'short-links.first.000000000000.reply.json'),
    replyOn([], () => never()),
  );
  const done = await read({ replay: to, record: null });
  expect(done.idle).toEqual(['short-links.first.000000000000']);
  expect(valueOf(done, 'replies that no request asks for')).toBe(1);
});

test('files that hold no reply are refused by name, and so is a folder that is not there', async () => {
  const to = folder();
  writeFileSync(join(to, 'a.reply.json'), '{"verdicts": "met"}');
  writeFileSync(join(to, 'b.reply.txt'), 'All of it is met.');
  const refused = await readFrom(
    { replay: to, record: null, selfTest: null },
    example,
    false,
    bank,
  );
  expect(refused).toMatchObject({
    ok: false,
    error: [expect.stringContaining('a.reply.json'), expect.stringContaining('b.reply.txt')],
  });
  const gone = await readFrom(
    { replay: join(to, 'gone'), record: null, selfTest: null },
    example,
    false,
    bank,
  );
  expect(gone).toMatchObject({ ok: false, error: [expect.stringContaining('gone')] });
});

test('a reply may stand in prose, and a request may have several, in the order of their names', () => {
  const to = folder();
  const said = (verdict: 'met' | 'not-met') => replyOn(['x'], () => ({ verdict, quote: '' }));
  writeFileSync(join(to, 'a.reply.2.md'), `So:\n\`\`\`json\n${said('met')}\n\`\`\`\n`);
  writeFileSync(join(to, 'a.reply.1.md'), said('not-met'));
  writeFileSync(join(to, 'README.md'), 'Who read them.');
  const replies = readReplies(to);
  const verdicts =
    replies.ok && replies.value.get('a')?.flatMap((reply) => reply.verdicts.map(saidOf));
  expect(verdicts).toEqual(['not-met', 'met']);
});

const never = (): never => {
  throw new Error('nothing was asked');
};
