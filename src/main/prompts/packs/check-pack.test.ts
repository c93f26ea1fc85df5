import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkPack } from './check-pack.js';
import { readPackFile, type ReadPackFile } from './read-pack-file.js';
import { packLimits, readPackFolder, type PackFile } from './pack-files.js';

const rotary = '../../../../prompts/ml-theory/rotary-position-embedding.yaml';
const readHere: ReadPackFile = async (file) => readPackFile(file);
let yaml = '';
beforeAll(async () => {
  yaml = await readFile(resolve(import.meta.dirname, rotary), 'utf8');
});

/** A right prompt under another id, with a change. */
const file = (
  id: string,
  change = (text: string): string => text,
  path = `${id}.yaml`,
): PackFile => ({
  path,
  bytes: Buffer.from(
    change(yaml.replace(/^id: .*$/m, `id: ${id}`).replace(/^related: .*$/m, 'related: []')),
  ),
});
const complaints = async (...files: readonly PackFile[]): Promise<readonly string[]> => {
  const checked = await checkPack(files, new Set(['taken']), readHere);
  return checked.ok ? [] : checked.error.map((one) => `${one.file}: ${one.field} ${one.message}`);
};

describe('a pack', () => {
  it('of right prompts is taken, in any folder', async () => {
    const files = [file('one'), file('two', undefined, 'deep/ml-theory/two.yaml')];
    const checked = await checkPack(files, new Set(), readHere);
    expect(checked.ok && checked.value.map(({ prompt }) => prompt.id)).toEqual(['one', 'two']);
  });

  it('is refused whole, and every wrong file is named', async () => {
    const found = await complaints(
      file('good'),
      file('heavy', (text) => text.replace(/weight: \d/, 'weight: heavy')),
      file('taken'),
      file('good', undefined, 'again/good.yaml'),
      file('named', (text) => text.replace('id: named', 'id: other')),
      file('placed', undefined, 'coding/placed.yaml'),
      file('lost', (text) => text.replace('related: []', 'related: [nowhere]')),
      file('round-q1-x'),
    );
    expect(found).toEqual([
      expect.stringMatching(/^heavy\.yaml: rubric\..*weight/),
      expect.stringMatching(/^taken\.yaml: .*also the id of a prompt that is here already/),
      expect.stringMatching(/^again\/good\.yaml: .*also the id of good\.yaml/),
      expect.stringMatching(/^named\.yaml: .*the id is "other"/),
      expect.stringMatching(/^coding\/placed\.yaml: .*does not belong in coding/),
      expect.stringMatching(/^round-q1-x\.yaml: .*kept for rounds/),
      expect.stringMatching(/^lost\.yaml: .*no prompt "nowhere"/),
    ]);
    expect(await complaints()).toEqual([expect.stringContaining('it contains no prompt')]);
  });

  // Bug: a round on such a prompt was split into prompts that there are not.
  it.each(['round-q1-x', 'part-q2-of-it', 'part-q12'])('may not hold the id %s', async (id) => {
    expect(await complaints(file(id))).toEqual([expect.stringContaining('kept for rounds')]);
  });

  // Bug: on Windows the file of such a prompt is a device, and "constructor" is a key that every record has.
  it.each(['con', 'aux', 'com1', 'nul', 'constructor', 'a'.repeat(81)])(
    'may not hold the id %s',
    async (id) => {
      expect(await complaints(file(id))).toEqual([expect.stringMatching(/: id /)]);
    },
  );

  it('may hold ids that come near those of rounds', async () => {
    expect(await complaints(file('q2-form'), file('part-q2x'))).toEqual([]);
  });

  // Bug: a pack's 101 tests made an event that the journal refused, and a thousand criteria a bill of hundreds of dollars.
  it('is refused for more than the journal takes, or a grading should cost', async () => {
    const fact = (at: number): string =>
      `  - id: more-${String(at)}\n    topic: t\n    asks: [a, b]\n    answer: c\n`;
    const facts = Array.from({ length: 41 }, (_, at) => fact(at)).join('');
    const many = file('many', (text) => text.replace(/^facts:\n/m, `facts:\n${facts}`));
    expect(await complaints(many)).toContainEqual('many.yaml: facts at most 40 are allowed');
    const long = file('long', (text) =>
      text.replace(/^statement: \|$/m, `statement: |\n  ${'w '.repeat(130_000)}`),
    );
    expect(await complaints(long)).toContainEqual(expect.stringContaining('250,000 characters'));
  });

  it('is refused for a reference that is no answer, or a diagram that cannot be read', async () => {
    const answer = file('answer', (text) => text.replace('## Define', '## Definition'));
    expect(await complaints(answer)).toEqual([expect.stringMatching(/^answer\.yaml:.*Definition/)]);
    const diagram = file('diagram', (text) => text.replace('flowchart LR', 'pie title'));
    expect(await complaints(diagram)).toEqual([expect.stringContaining('0 boxes and 0 arrows')]);
  });

  it('is refused for YAML that attacks: bombs, depth, magic keys, other encodings', async () => {
    const bomb = Array.from({ length: 9 }, (_, level) => {
      const before = `*a${String(level)}, `.repeat(9).slice(0, -2);
      return `a${String(level + 1)}: &a${String(level + 1)} [${before}]`;
    });
    const laughs = ['a0: &a0 [ha, ha]', ...bomb].join('\n');
    expect(await complaints(file('bomb', (text) => `${text}\n${laughs}\n`))).toEqual([
      expect.stringMatching(/alias/i),
    ]);
    const deep = await complaints(file('deep', (text) => `${text}\nx: ${'['.repeat(100_000)}\n`));
    expect(deep.length).toBeGreaterThan(0);
    for (const key of ['__proto__', 'constructor', 'prototype']) {
      const magic = file('magic', (text) => `${text}\nx:\n  - { "${key}": { polluted: yes } }\n`);
      expect(await complaints(magic)).toEqual([expect.stringContaining(`"${key}" is not allowed`)]);
    }
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    const latin = { path: 'latin.yaml', bytes: Buffer.from([0x69, 0x64, 0x3a, 0x20, 0xe9]) };
    expect(await complaints(latin)).toEqual([expect.stringContaining('not UTF-8')]);
  });
});

async function inFolder(look: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'hotseat-pack-'));
  try {
    await look(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

// Bug: a folder of some KB took half a GB, as each file kept a whole buffer, and all were read before the count.
it('a folder of too many prompts is read no further than the limit, and holds what its files hold', () =>
  inFolder(async (folder) => {
    for (let index = 0; index < packLimits.files + 20; index += 1)
      await writeFile(join(folder, `${String(index)}.yaml`), 'x');
    const { files, problems } = await readPackFolder(folder);
    expect(files).toHaveLength(packLimits.files + 1);
    expect(problems.map(({ message }) => message)).toEqual([
      expect.stringContaining('more than 200 prompts'),
    ]);
    const held = new Set(files.map(({ bytes }) => bytes.buffer));
    const heldBytes = [...held].reduce((sum, { byteLength }) => sum + byteLength, 0);
    expect(heldBytes).toBeLessThan(packLimits.fileBytes);
  }));

it('a folder is read with its folders; links are refused by name and never followed', () =>
  inFolder(async (folder) => {
    await mkdir(join(folder, 'ml-theory'));
    await mkdir(join(folder, '.git'));
    await writeFile(join(folder, 'ml-theory', 'a.yaml'), 'id: a');
    await writeFile(join(folder, '.git', 'hook.sh'), 'x');
    await writeFile(join(folder, 'README.md'), 'hello');
    const whole = await readPackFolder(folder);
    expect(whole.files.map(({ path }) => path)).toEqual(['ml-theory/a.yaml']);
    expect(whole.problems).toEqual([]);

    await symlink('/etc', join(folder, 'etc'));
    await symlink('/etc/passwd', join(folder, 'p.yaml'));
    await writeFile(join(folder, 'run.js'), 'x');
    await writeFile(join(folder, 'large.yaml'), 'x'.repeat(packLimits.fileBytes + 1));
    const wrong = await readPackFolder(folder);
    expect(wrong.problems.map(({ file: path }) => path).toSorted()).toEqual([
      ...['etc', 'large.yaml', 'p.yaml', 'run.js'],
    ]);
  }));
