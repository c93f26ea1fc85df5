import { expect, test } from 'vitest';
import { rankedGroups } from './palette-rank.js';

const run = (): void => undefined;
const item = (
  title: string,
  search = title,
): Parameters<typeof rankedGroups>[0][0]['items'][0] => ({
  id: title,
  title,
  also: '',
  search,
  keys: null,
  focusId: null,
  run,
});
const groups = [
  { title: 'Library', items: [item('Start a mock of the highlighted prompt'), item('Search')] },
  { title: 'Appearance', items: [item('Light theme'), item('Text size: larger')] },
  {
    title: 'Prompts',
    items: [item('Lighting a shop', 'Lighting a shop Vision'), item('Café search')],
  },
];
const first = (query: string): string | undefined =>
  rankedGroups(groups, query)[0]?.items[0]?.title;

// Bug: "light" found the "highlighted prompt" first, and Enter began a mock on it.
test('a word that begins with the query goes before one that holds it, and a command before a prompt', () => {
  expect(first('light')).toBe('Light theme');
  expect(rankedGroups(groups, 'light').map(({ title }) => title)).toEqual([
    'Appearance',
    'Prompts',
    'Library',
  ]);
});

// Bug: "library" found what is under the heading Library, and Enter began a mock there.
test('another name of a command counts before the heading of others', () => {
  const prompts = { ...item('Go to prompts', 'Go to prompts library Go to'), also: 'library' };
  const here = [
    { title: 'Library', items: [item('Start a mock', 'Start a mock Library')] },
    { title: 'Go to', items: [prompts] },
  ];
  expect(rankedGroups(here, 'library')[0]?.items[0]?.title).toBe('Go to prompts');
  expect(rankedGroups(here, 'start library')[0]?.items[0]?.title).toBe('Start a mock');
});

test('words count in any order, accents and case do not', () => {
  expect(first('size text')).toBe('Text size: larger');
  expect(first('CAFE')).toBe('Café search');
  expect(first('vision')).toBe('Lighting a shop');
});

test('nothing typed leaves all as it is; what fits nothing finds nothing', () => {
  expect(rankedGroups(groups, ' ')).toBe(groups);
  expect(rankedGroups(groups, 'xyzzy')).toEqual([]);
});
