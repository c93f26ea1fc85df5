import { expect, it } from 'vitest';
import { oddsOf, type Fit } from './features.js';
import { aliasTable } from '../../text/fold-words.js';
import { claimsOf } from './claims.js';
import { verdictsBy } from '../offline-grader.js';
import { aliases, answerWith, fixturePrompt } from '../prompt.fixture.js';
import { readAnswer } from '../read-answer.js';
import { fit } from './fitted-weights.js';

const id = 'keyword-and-vector';
const answer = answerWith({ phases: { design: 'BM25 beside a vector index, both lists merged.' } });
const read = readAnswer({ prompt: fixturePrompt, answer }, aliasTable(aliases));
const own = read.criteria.find(({ compiled }) => compiled.criterion.id === id);
if (own === undefined) throw new Error(`there is no ${id}`);
const { compiled, candidates } = own;

const odds = Math.max(...candidates.map((window) => oddsOf(window, fit)));
const verdictAt = (bounds: Partial<Fit>) =>
  verdictsBy({ ...fit, ...bounds }, read).find((one) => one.criterionId === id);

/** The bug: no verdict is ever unsure, or a touched window hides one that may well say it. */
it('is unsure just below the bound, with the words that made it so', () => {
  const near = { metFrom: odds + 0.1, unsureFrom: odds - 0.1, touchedFrom: odds - 9 };
  expect(verdictAt(near)?.verdict).toBe('unsure');
  expect(verdictAt(near)?.evidence[0]?.quote).toMatch(/BM25/);
  expect(verdictAt({ ...near, metFrom: odds })?.verdict).toBe('met');
  expect(verdictAt({ ...near, unsureFrom: odds + 0.1 })?.verdict).toBe('partial');
});

/** The bug: a touched window in the right phase is quoted in place of one that may well say it. */
it('puts a surer verdict first, however near a weaker one stands', () => {
  const [window] = candidates;
  if (window === undefined) throw new Error('there is no window');
  const pair = { ...window, last: window.first + 1, likeness: 0, rarity: 0 };
  const surer = {
    ...pair,
    within: [0, 1],
    groups: 2,
    passage: { ...window.passage, phaseId: null },
  };
  const nearer = { ...window, within: [0], groups: 2, likeness: 1 };
  const weights = { cues: 1, closeness: 0, lean: 0, nearness: 0, rest: 0 };
  const verdictsAt = (metFrom: number, unsureFrom: number) =>
    claimsOf({ ...compiled, threshold: 0 }, [nearer, surer], {
      weights,
      bias: 0,
      metFrom,
      unsureFrom,
      touchedFrom: 0.1,
    }).map(({ verdict }) => verdict);
  expect(verdictsAt(2, 1)).toEqual(['unsure', 'partial']);
  expect(verdictsAt(1, 0.5)).toEqual(['met', 'unsure']);
});
