import { expect, it } from 'vitest';
import { packLimits, type PackFiles } from './pack-files.js';
import { readPackZip } from './pack-zip.js';
import { zipOf, type ZipEntry } from './zip.fixture.js';

const complaints = (read: PackFiles): readonly string[] =>
  read.problems.map(({ file, message }) => `${file}: ${message}`);
const refused = async (...entries: readonly ZipEntry[]): Promise<readonly string[]> =>
  complaints(await readPackZip(zipOf([{ name: 'good.yaml', text: 'id: good' }, ...entries])));

it('gives prompts by their paths, and passes over notes and what systems leave behind', async () => {
  const read = await readPackZip(
    zipOf([
      { name: 'mine/', text: '', mode: 0o040755 },
      { name: 'mine/b.yaml', text: 'id: b' },
      { name: 'mine/a.yml', text: 'id: a' },
      { name: 'mine/README.md', text: 'hello' },
      { name: '__MACOSX/mine/._b.yaml', text: 'x' },
      { name: 'mine/.DS_Store', text: 'x' },
    ]),
  );
  expect(read.problems).toEqual([]);
  expect(read.files.map(({ path, bytes }) => [path, bytes.toString()])).toEqual([
    ['mine/a.yml', 'id: a'],
    ['mine/b.yaml', 'id: b'],
  ]);
});

it.each([
  '../evil.yaml',
  'a/../../evil.yaml',
  '/etc/evil.yaml',
  'C:/evil.yaml',
  'a\\..\\evil.yaml',
])('refuses the whole zip for a path that leads out: %s', async (name) => {
  expect(await refused({ name, text: 'x' })).toEqual([expect.stringMatching(/cannot be read/)]);
});

it('refuses links, other files and locked ones, each by name', async () => {
  expect(
    await refused(
      { name: 'link.yaml', text: '/etc/passwd', mode: 0o120777 },
      { name: 'run.sh', text: 'rm -rf' },
      { name: 'locked.yaml', text: 'x', isEncrypted: true },
      { name: 'good.yaml', text: 'twice' },
    ),
  ).toEqual([
    'link.yaml: it is a link or a special file',
    expect.stringContaining('run.sh: it is not a prompt'),
    'locked.yaml: it is encrypted',
    'good.yaml: it is in the zip twice',
  ]);
});

it('refuses a bomb by its size, by its ratio, and where it lies about its size', async () => {
  const large = 'x'.repeat(packLimits.fileBytes + 1);
  expect(await refused({ name: 'large.yaml', text: large })).toEqual([
    'large.yaml: it is larger than 512 KB',
  ]);
  expect(await refused({ name: 'tight.yaml', text: 'x'.repeat(packLimits.fileBytes) })).toEqual([
    'tight.yaml: it is packed too tightly to be text',
  ]);
  const lie = { name: 'lie.yaml', text: 'x'.repeat(3_000_000), claimedBytes: 1000 };
  expect(await refused(lie)).toEqual([expect.stringMatching(/cannot be read.*too many bytes/)]);
});

it('refuses too many files, and what is no zip at all', async () => {
  const many = Array.from({ length: packLimits.files + 1 }, (_, index) => ({
    name: `${String(index)}.yaml`,
    text: 'x',
  }));
  expect(await refused(...many)).toEqual([expect.stringContaining('more than 200 prompts')]);
  const crowd = Array.from({ length: packLimits.entries + 1 }, (_, index) => ({
    name: `${String(index)}.md`,
    text: 'x',
  }));
  expect(await refused(...crowd)).toEqual([expect.stringContaining('1000 files')]);
  expect(complaints(await readPackZip(Buffer.from('not a zip')))).toEqual([
    expect.stringMatching(/cannot be read/),
  ]);
  expect(complaints(await readPackZip(Buffer.alloc(packLimits.zipBytes + 1)))).toEqual([
    ': it is larger than 20 MB',
  ]);
});
