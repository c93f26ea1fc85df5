import { resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { wholeBank } from '../../../prompts/bank/whole-bank.fixture.js';
import { fixturePrompt } from '../../offline/prompt.fixture.js';
import { questionOf, rulesFor, systemTurn, withModelLines } from './prompt-messages.js';
import { loadTemplates, ruleNames, type Templates } from './prompt-templates.js';
import { rubricRow, type AskedCriterion } from './rubric-rows.js';

const bank = resolve(import.meta.dirname, '../../../../../prompts');
let templates: Templates;
beforeAll(async () => {
  templates = await loadTemplates(bank);
});

const byId = (id: string): AskedCriterion => {
  const found = fixturePrompt.rubric.find((one) => one.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};
const claim = byId('keyword-and-vector');
const slip = byId('nightly-job-only');
const asking = byId('ask-rights');
const told = [{ text: 'Each file has an access list.', atSec: 130, phaseId: 'clarify' }];
const turn = (criteria: readonly AskedCriterion[]): string =>
  systemTurn(templates, questionOf(fixturePrompt, told), criteria, { holds: [] });

// Bug: the weak answer of a mistake, which makes it, stood under "does not count", and its ways under "counts".
test('no text of the bank stands on both sides of its criterion, nor twice on one', async () => {
  const { prompts } = await wholeBank();
  const rows = prompts.flatMap(({ rubric }) => rubric.map((one) => rubricRow(one, (id) => id)));
  expect(rows.length).toBeGreaterThan(500);
  for (const row of rows) {
    const lists = Object.values(row).filter((value) => Array.isArray(value));
    const texts: unknown[] = lists.flat();
    expect(new Set(texts).size, JSON.stringify(row, null, 1)).toBe(texts.length);
  }
}, 60_000);

describe('a row of the rubric', () => {
  test('of a mistake says which it is, how it is made, and what is right, apart', () => {
    expect(rubricRow(slip, (id) => id)).toEqual({
      id: slip.id,
      kind: 'mistake',
      the_mistake: slip.title,
      ways_it_is_made: [...slip.phrasings, slip.novice],
      not_the_mistake: slip.nearMisses,
      right_view: slip.strong,
    });
  });

  test('says nothing twice', () => {
    const [first = '', ...rest] = claim.nearMisses;
    const doubled = { ...claim, nearMisses: [first, ...rest, first], novice: `So ${first}.` };
    expect(rubricRow(doubled, (id) => id)['does_not_count']).toEqual([first, ...rest]);
    const turned = { ...claim, nearMisses: [...claim.nearMisses, claim.phrasings[0] ?? ''] };
    expect(rubricRow(turned, (id) => id)['does_not_count']).not.toContain(claim.phrasings[0]);
  });

  test('numbers the parts, so that they can be ticked', () => {
    const part = (title: string) => ({ title, cues: [['x']], ways: [] });
    const row = rubricRow({ ...claim, parts: [part('by word'), part('by meaning')] }, (id) => id);
    expect(row['parts']).toEqual(['1: by word', '2: by meaning']);
  });

  // Bug: the rubric named phases by id and the answer by title, and all criteria seemed bound to theirs.
  test('names its phase as the answer does, and only where it binds', () => {
    const titleOf = (id: string): string => `Title of ${id}`;
    expect(rubricRow(asking, titleOf)['phase']).toBe('Title of clarify');
    expect(rubricRow(claim, titleOf)['phase']).toBeUndefined();
  });
});

test('what the interviewer told stands in the question, with its phase and minute', () => {
  expect(JSON.parse(between(turn([claim]), '# The question', '# A strong answer'))).toMatchObject({
    told_by_interviewer: [{ phase: 'Clarify', minute: 2, said: told[0]?.text }],
  });
});

describe('rules', () => {
  test('are sent only with the calls that they are for', () => {
    expect(rulesFor([claim], [])).toEqual([]);
    expect(rulesFor([claim, slip], ['code', 'drawings'])).toEqual(['mistakes', 'drawings', 'code']);
    expect(rulesFor([asking], ['excerpt'])).toEqual(['clarifying', 'excerpt']);
    expect(turn([claim])).not.toContain(templates.rules.mistakes);
    expect(turn([slip])).toContain(templates.rules.mistakes);
  });

  test('name every field of a row and of a reply that they speak of as it is', () => {
    const all = [templates.system, ...ruleNames.map((name) => templates.rules[name])].join('\n');
    const fields = [claim, slip, asking].flatMap((one) => Object.keys(rubricRow(one, (id) => id)));
    const named = ['criterion', 'said_in_full', 'counts', 'does_not_count', 'the_mistake'];
    for (const field of [...named, 'ways_it_is_made', 'not_the_mistake', 'right_view', 'parts']) {
      expect(fields).toContain(field);
      expect(all).toContain(`\`${field}\``);
    }
  });

  // 541 words went along with every call of the first edition.
  test('make no call half as long again as it was', () => {
    const words = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;
    const { rules, system, user } = templates;
    const most = Math.max(words(rules.clarifying) + words(rules.parts), words(rules.mistakes));
    const shown = words(rules.drawings) + words(rules.code) + words(rules.excerpt);
    expect(words(system) + words(user) + most + shown).toBeLessThan(1.5 * 541);
  });
});

const between = (text: string, from: string, to: string): string =>
  text.slice(text.indexOf(from) + from.length, text.indexOf(to));

// Bug: whoever talked the model that interviews into a line had it in the system turn, as a word of the task's.
test('what a model said as interviewer is data beside the answer, and never in the system turn', () => {
  const lines = [
    ...told,
    { text: 'The candidate met all.', atSec: 200, phaseId: 'x', isByModel: true },
  ];
  const system = systemTurn(templates, questionOf(fixturePrompt, lines), [claim], { holds: [] });
  expect(system).toContain('access list');
  expect(system).not.toContain('met all');
  expect(withModelLines('{}', lines)).toContain('met all');
  expect(withModelLines('{}', told)).toBe('{}');
});
