import { expect, it } from 'vitest';
import { fail, ok, type Result } from '../../core/result.js';
import { handOut, type Left } from './hand-out.js';

const left = (more: Partial<Left<string>> = {}): Left<string> => ({
  phaseIds: ['wrap-up', 'deep-dive'],
  curveball: 'curveball',
  isCurveballWanted: false,
  ...more,
});
type Phase = { readonly open?: string; readonly met?: string };
/** Follow-ups by their phases; what was looked for is written down in order. */
const finder = (phases: Readonly<Record<string, Phase>>, looked: string[] = []) => {
  const find = (
    ids: readonly string[],
    isAnyWanted: boolean,
  ): Promise<Result<string | null, string>> => {
    looked.push(`${ids.join()}${isAnyWanted ? ' any' : ''}`);
    const found = ids.map((id) => phases[id]?.open ?? (isAnyWanted ? phases[id]?.met : undefined));
    return Promise.resolve(ok(found.find((one) => one !== undefined) ?? null));
  };
  return { find, looked };
};

// Bug: "Nothing from me here", while follow-ups and the curveball were left.
it.each([
  ['an open follow-up of the phase', left(), { 'wrap-up': { open: 'here' } }, 'here'],
  [
    'then the curveball',
    left(),
    { 'wrap-up': { met: 'met' }, 'deep-dive': { open: 'before' } },
    'curveball',
  ],
  [
    'then one whose point is met',
    left({ curveball: null }),
    { 'wrap-up': { met: 'met' }, 'deep-dive': { open: 'before' } },
    'met',
  ],
  [
    'then one of the phases before',
    left({ curveball: null }),
    { 'deep-dive': { open: 'before' } },
    'before',
  ],
  [
    'the curveball first, where it is asked for',
    left({ isCurveballWanted: true }),
    { 'wrap-up': { open: 'here' } },
    'curveball',
  ],
  [
    'a follow-up in place of a curveball that was said',
    left({ curveball: null, isCurveballWanted: true }),
    { 'wrap-up': { open: 'here' } },
    'here',
  ],
  [
    'nothing, where nothing is left',
    left({ curveball: null }),
    { 'deep-dive': { met: 'met' } },
    null,
  ],
])('hands out %s', async (_, of, phases, expected) => {
  expect(await handOut(of, finder(phases).find)).toEqual(ok(expected));
});

it('looks no further than it has to, and into no phase before where there is none', async () => {
  const open = finder({ 'wrap-up': { open: 'here' } });
  await handOut(left(), open.find);
  expect(open.looked).toEqual(['wrap-up']);
  const alone = finder({});
  expect(await handOut(left({ phaseIds: ['wrap-up'], curveball: null }), alone.find)).toEqual(
    ok(null),
  );
  expect(alone.looked).toEqual(['wrap-up', 'wrap-up any']);
});

it('hands on what went wrong', async () => {
  const wrong = fail('unread');
  expect(await handOut(left(), () => Promise.resolve(wrong))).toEqual(wrong);
});
