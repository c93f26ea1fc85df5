import { mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadAliases } from '../aliases.js';
import { loadPrompts } from './read-bank.js';
import { parsePrompt } from '../parse-prompt.js';
import { promptHash } from '../prompt-hash.js';

const bank = resolve(import.meta.dirname, '../../../../prompts');
const sample = 'ml-theory/rotary-position-embedding.yaml';

let folder: string;
let good: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hotseat-prompts-'));
  await mkdir(join(folder, 'ml-theory'));
  good = (await readFile(join(bank, sample), 'utf8')).replace(/^related:.*\n/m, '');
  await writeFile(join(folder, sample), good);
});
afterEach(() => rm(folder, { recursive: true }));

const write = (name: string, text: string): Promise<void> =>
  writeFile(join(folder, 'ml-theory', name), text);
const lineWith = (text: string, part: string): number =>
  text.slice(0, text.indexOf(part)).split('\n').length;

describe('loadPrompts', () => {
  it('names file, line and field of a wrong prompt, and loads the others', async () => {
    const wrong = good.replace(/weight: \d/, 'weight: heavy');
    await write('wrong.yaml', wrong);
    const { prompts, problems } = await loadPrompts(folder);
    expect(prompts.map((prompt) => prompt.id)).toEqual(['rotary-position-embedding']);
    expect(problems).toEqual([
      {
        file: 'ml-theory/wrong.yaml',
        line: lineWith(wrong, 'weight: heavy'),
        field: expect.stringMatching(/^rubric\.[a-z-]+\.weight$/) as string,
        message: expect.stringContaining('number') as string,
      },
    ]);
  });

  it('refuses a file that is no YAML, with its line', async () => {
    await write('broken.yaml', 'id: broken\ntitle: "unclosed\n');
    const { problems } = await loadPrompts(folder);
    expect(problems[0]).toMatchObject({
      file: 'ml-theory/broken.yaml',
      line: expect.any(Number) as number,
    });
  });

  it('refuses a second prompt of the same id, or a hidden prompt would shadow a shown one', async () => {
    await write('twin.yaml', good);
    const { prompts, problems } = await loadPrompts(folder);
    expect(prompts).toHaveLength(1);
    expect(problems.map((problem) => problem.field)).toContain('id');
  });

  it('has an empty bank where the folder is empty', async () => {
    expect(await loadPrompts(join(folder, 'nowhere'))).toEqual({ prompts: [], problems: [] });
  });
});

describe('parsePrompt', () => {
  it('refuses criteria in phases that do not exist, which no report could show', () => {
    const result = parsePrompt(
      'x.yaml',
      good.replace(/(rubric:[\s\S]*?phase: )[a-z-]+/, '$1nowhere'),
    );
    expect(result).toMatchObject({
      ok: false,
      error: [{ message: expect.stringContaining('nowhere') as string }],
    });
  });

  it('refuses a curveball that overrules no fact of its prompt', () => {
    const overrules = 'curveball:\n  overrules:\n    - fact: no-such-fact\n      answer: It is.';
    const result = parsePrompt('x.yaml', good.replace('curveball:', overrules));
    expect(result).toMatchObject({
      ok: false,
      error: [{ message: expect.stringContaining('no-such-fact') as string }],
    });
  });

  it.each([
    ['nowhere', 'there is no test "nowhere"'],
    ['sign', 'the test "sign" cannot come before itself'],
  ])('refuses a criterion whose tests come after %s', (name, message) => {
    const tests = `    tests: [sign]\n    after: [${name}]\n`;
    const code = '\ncode:\n  language: python\n  starter: x\n  reference: x\n';
    const test = '  visible:\n    - name: sign\n      code: assert 1\n';
    const text = good.replace(/^rubric:\n.*\n/m, (id) => id + tests) + code + test;
    const result = parsePrompt('x.yaml', text);
    expect(result).toMatchObject({ ok: false, error: [{ message }] });
  });

  it('survives hostile YAML: alias bombs, prototype keys, nothing at all', () => {
    const bomb = `a: &a [x,x]\nb: &b [${'*a,'.repeat(60)}]\nc: [${'*b,'.repeat(60)}]\n`;
    for (const text of [bomb, '__proto__: {polluted: 1}\n', '', 'null', '[]', '- 1']) {
      expect(() => parsePrompt('x.yaml', text)).not.toThrow();
      expect(parsePrompt('x.yaml', text).ok).toBe(false);
    }
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('promptHash', () => {
  it('does not change with the order of keys, and changes with a cue', () => {
    const parsed = parsePrompt(sample, good);
    if (!parsed.ok) throw new Error('the sample must parse');
    const { id, ...rest } = parsed.value;
    expect(promptHash({ ...rest, id })).toBe(promptHash(parsed.value));
    expect(promptHash({ ...parsed.value, title: 'x' })).not.toBe(promptHash(parsed.value));
  });
});

describe('the bank', () => {
  it('loads without a problem', async () => {
    const { problems } = await loadPrompts(bank);
    expect(problems).toEqual([]);
  });

  it('has an alias table in which no alias means two things', async () => {
    const all = Object.entries(await loadAliases(bank)).flatMap(([term, others]) => [
      term,
      ...others,
    ]);
    expect(all.filter((term, i) => all.indexOf(term) !== i)).toEqual([]);
  });
});
