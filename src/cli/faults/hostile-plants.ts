import { cp, lstat, mkdir, readFile, readlink, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { tableOf } from '../../core/history/summary-columns.js';
import { sampleGrade, samplePrompt } from '../../core/grade/sample-prompt.fixture.js';
import { hashOf } from '../../main/files/sha256.js';
import { backUp } from '../../main/storage/backups/backups.js';
import { encodeRecords } from '../../main/storage/journal/journal-format.js';
import { pathsBelow } from '../../main/files/read-if-exists.js';
import { withStorage } from './places.js';
import { gradedAttempt, start, typed, valueOf } from './sample.js';

/** A data folder with all that one can hold, and the attempts in it. */
export type Sample = { readonly root: string; readonly done: string; readonly open: string };

export async function fullFolder(root: string): Promise<Sample> {
  return withStorage(root, async (storage) => {
    const { attempts, packs, settings, folder } = storage;
    const done = await gradedAttempt(storage);
    const open = await start(storage);
    valueOf(await attempts.append(open, 1, [typed('A cache.', 9)]));
    valueOf(await attempts.discard(await start(storage)));
    await settings.update((now) => ({ ...now, theme: 'dark' }));
    await packs.add({ name: 'mine', addedAtMs: 5 }, [
      { path: 'ml-theory/one.yaml', data: 'id: one' },
    ]);
    await backUp(folder, 1000);
    return { root, done, open };
  });
}

/** Names that lead somewhere else on some system or other. OUTER stands for a folder that is watched. */
export const badNames: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    ...['..', '.', '', '../evil', '../../evil', '../../../evil', '../../../../autostart/evil'],
    ...['notes/../../../../evil', 'link/evil', 'OUTER/evil', 'OUTER/watched/keep.txt'],
    ...['//host/share/evil', '\\\\host\\share\\evil', 'C:\\evil', 'c:evil', '..\\..\\evil'],
    ...['con', 'NUL.json', 'notes/com1.md', 'a:b', 'a\0b', '../\0/evil', 'a.', 'a ', 'a\nb'],
    ...['x'.repeat(300), 'x/'.repeat(40), 'prompt.json/evil', '__proto__', 'constructor'],
    ...['e\u0301.md', '\u00e9.md', '\u2025/evil', '\uff0e\uff0e/evil', '\ud800', '%2e%2e/evil'],
  ),
  fc
    .tuple(fc.constantFrom('../', '../../../../', 'notes/', '/', ''), fc.string({ maxLength: 12 }))
    .map((parts) => parts.join('')),
);

/** Where somebody may have put a link, from the data folder's root; `ID` is the finished attempt, `OPEN` the other. */
export const places = [
  ...['attempts', 'trash', 'quarantine', 'backups', 'backups/objects', 'packs', 'packs/mine'],
  ...['settings.json', 'index.json', 'self-tests.json', 'window.json', 'attempts/.new-ID'],
  ...['ID', 'OPEN', 'gone@0'].map((id) => (id === 'gone@0' ? `trash/${id}` : `attempts/${id}`)),
  ...[
    'notes',
    'grades',
    'journal.log.gz',
    'prompt.json',
    'manifest.json',
    'tests.json',
    'settled.json',
  ].map((name) => `attempts/ID/${name}`),
  ...['notes', 'grades', 'journal.log', 'journal.log.gz', 'prompt.json'].map(
    (name) => `attempts/OPEN/${name}`,
  ),
];

export async function plantLink(sample: Sample, place: string, to: string): Promise<void> {
  const path = join(sample.root, place.replace('OPEN', sample.open).replace(/\bID\b/, sample.done));
  await rm(path, { recursive: true, force: true });
  await mkdir(dirname(path), { recursive: true });
  await symlink(to, path);
}

/** Ways to put a name into a data folder. */
export const plants: Readonly<Record<string, (sample: Sample, name: string) => Promise<void>>> = {
  'a tree of a backup': async ({ root, done }, name) => {
    await writeFile(join(root, 'attempts', done, 'prompt.json'), '{');
    const put = async (text: string): Promise<string> => {
      const folder = join(root, 'backups', 'objects', hashOf(text).slice(0, 2));
      await mkdir(folder, { recursive: true });
      await writeFile(join(folder, hashOf(text)), text);
      return hashOf(text);
    };
    const prompt = await put(JSON.stringify(samplePrompt));
    const evil = await put('evil');
    // By entries, since `{ ['__proto__']: … }` is an own key and `x.__proto__ = …` is not.
    const tree = await put(
      JSON.stringify(
        Object.fromEntries([
          ['prompt.json', prompt],
          [name, evil],
        ]),
      ),
    );
    const attempts = { [done]: { tree, look: '' } };
    const backup = { schema: 1, atMs: 2000, files: Object.fromEntries([[name, evil]]), attempts };
    await writeFile(join(root, 'backups', 'evil.json'), JSON.stringify(backup));
  },
  'a manifest': async ({ root, done, open }, name) => {
    for (const id of [done, open]) {
      const path = join(root, 'attempts', id, 'manifest.json');
      const data = JSON.parse(await readFile(path, 'utf8')) as { parts: object };
      const parts = { ...data.parts, ...Object.fromEntries([[name, hashOf('evil')]]) };
      await writeFile(path, JSON.stringify({ ...data, parts }));
    }
  },
  'a journal': async ({ root, open }, name) => {
    const started = {
      ...{ kind: 'started', atSec: 0, startedAtMs: 5, promptId: name, promptHash: name },
      ...{ mode: 'mock', level: 'senior', timeFactor: 1, phaseId: name, starter: name },
    };
    const splice = { at: 0, remove: 0, insert: 'evil' };
    const events = [started, { kind: 'text-changed', atSec: 1, phaseId: name, splice }];
    const torn = Buffer.concat([encodeRecords(events), Buffer.from('torn')]);
    await writeFile(join(root, 'attempts', open, 'journal.log'), torn);
  },
  'a prompt’s phases': async ({ root, open }, name) => {
    const [first, ...others] = samplePrompt.phases;
    const phases = [{ ...first, id: name }, ...others];
    const folder = join(root, 'attempts', open);
    await writeFile(join(folder, 'prompt.json'), JSON.stringify({ ...samplePrompt, phases }));
    const splice = { at: 0, remove: 0, insert: 'evil' };
    const events = [
      { kind: 'text-changed', atSec: 10, phaseId: name, splice },
      { kind: 'submitted', atSec: 11 },
    ];
    await writeFile(join(folder, 'journal.log'), encodeRecords(events), { flag: 'a' });
  },
  'a grade’s id': async ({ root, done }, name) => {
    const grade = { ...sampleGrade('g2', 'met', 9), id: name };
    await writeFile(join(root, 'attempts', done, 'grades', 'g2.json'), JSON.stringify(grade));
  },
  'the index': async ({ root }, name) => {
    const about = {
      promptId: name,
      title: name,
      kind: 'coding',
      mode: 'mock',
      level: 'mid',
    } as const;
    const numbers = { startedAtMs: 5, elapsedSec: 5, isSubmitted: true, result: null };
    const attempts = JSON.stringify(tableOf([{ id: name, ...about, ...numbers }]));
    const text = `{"schema":5,"sha256":"${hashOf(attempts)}","attempts":${attempts}}\n`;
    await writeFile(join(root, 'index.json'), text);
  },
  'a pack': async ({ root }, name) => {
    await mkdir(join(root, 'packs', 'mine', 'compiled'), { recursive: true });
    const listing = JSON.stringify({ [hashOf('id: one')]: { id: name, related: [name] } });
    await writeFile(join(root, 'packs', 'mine', 'compiled', 'listing.json'), listing);
  },
  'a folder': async ({ root }, name) => {
    const plain = name.replaceAll(/[/\0]/g, '').slice(0, 100);
    for (const folder of ['attempts', 'trash', 'packs', 'backups']) {
      await mkdir(join(root, folder, `${plain}x@0`), { recursive: true });
      await cp(join(root, 'settings.json'), join(root, folder, `${plain}x.tmp`));
    }
  },
};

/** All that is below a folder but not below `leftOut`: kinds, modes, times and contents. */
export async function looksBelow(folder: string, leftOut: string): Promise<readonly string[]> {
  const paths = (await pathsBelow(folder)).filter((path) => !path.startsWith(leftOut));
  const looks = paths.sort().map(async (path) => {
    const stats = await lstat(path);
    const content = stats.isFile() ? await readFile(path, 'utf8') : '';
    const leads = stats.isSymbolicLink() ? await readlink(path) : '';
    return [path, stats.mode, stats.mtimeMs, content, leads].join(' ');
  });
  return Promise.all(looks);
}
