import { expect, it } from 'vitest';
import { aliasTable } from '../../text/fold-words.js';
import { verdictsBy } from '../offline-grader.js';
import { aliases, answerWith, fixturePrompt } from '../prompt.fixture.js';
import { readAnswer } from '../read-answer.js';
import { claimsOf } from './claims.js';
import { closestOf } from './closest-passages.js';
import { featuresOf, oddsAt, type Fit } from './features.js';
import { fit } from './fitted-weights.js';
import { sureFrom, sureNotUpTo } from './judge-window.js';

const id = 'keyword-and-vector';
/** Two cues in one sentence, and in two. */
const whole = readOf('BM25 beside a vector index, both lists merged.');
const parted = readOf(
  'BM25 finds the names. Both lists are merged. A vector index stands beside it.',
);
const { compiled, candidates } = whole.own;

function readOf(design: string) {
  const answer = answerWith({ phases: { design } });
  const read = readAnswer({ prompt: fixturePrompt, answer }, aliasTable(aliases));
  const own = read.criteria.find(({ compiled: { criterion } }) => criterion.id === id);
  if (own === undefined) throw new Error(`there is no ${id}`);
  return { read, own };
}

/** A fit by which the best of the windows has just this chance. */
function fitAt(chance: number, { candidates }: typeof whole.own): Fit {
  const now = Math.max(...candidates.map((window) => oddsAt(featuresOf(window), fit.alone)));
  const odds = 10 * chance - 5;
  const curve = [
    [-5, 0],
    [5, 1],
  ] as const;
  const scale = { ...fit.alone, bias: fit.alone.bias + odds - now, curve };
  return { alone: scale, supported: scale };
}

const verdictAt = (chance: number, { read, own } = whole) =>
  verdictsBy(fitAt(chance, own), read).find((one) => one.criterionId === id);

/** The bug: a verdict is said that is not sure, or what is open shows nothing to settle it by. */
it('is said only where it is sure, and else left open with the passage that came closest', () => {
  expect(verdictAt(sureFrom + 0.01)?.verdict).toBe('met');
  expect(verdictAt(sureFrom + 0.01)?.closest).toBeUndefined();
  const open = verdictAt(sureFrom - 0.02);
  expect([open?.verdict, open?.evidence]).toEqual(['unsure', []]);
  expect(open?.closest?.[0]?.quote).toMatch(/BM25/);
  expect(open?.chance).toBeCloseTo(sureFrom - 0.02, 2);
  expect(verdictAt(sureNotUpTo + 0.01, parted)?.verdict).toBe('unsure');
  expect(verdictAt(sureNotUpTo - 0.01, parted)?.verdict).toBe('not-met');
});

/** The bug: whoever writes shorthand is told, as sure, that a point is missing which they name. */
it('is never denied where one sentence holds all that its cues ask for', () => {
  expect(verdictAt(sureNotUpTo - 0.01)?.verdict).toBe('unsure');
});

/** The bug: a weaker window in the right phase is quoted in place of one that says it. */
it('puts a surer window first, however near a weaker one stands', () => {
  const [window] = candidates;
  if (window === undefined) throw new Error('there is no window');
  const surer = {
    ...window,
    within: [0, 1],
    groups: 2,
    passage: { ...window.passage, phaseId: null },
  };
  const nearer = { ...window, within: [0], groups: 2 };
  const weights = { cues: 8, closeness: 0, lean: 0, support: 0 };
  const scale = { weights, bias: -4, curve: fit.alone.curve };
  const all = claimsOf({ ...compiled, threshold: 0 }, [nearer, surer], {
    alone: scale,
    supported: scale,
  });
  expect(all.map(({ verdict }) => verdict)).toEqual(['met', 'unsure']);
});

/** The bug: three passages are shown that avoid what falls short, and the one that speaks of it is none of them. */
it('shows the passage that shares most with the criterion, not the one with the best odds', () => {
  const [window] = candidates;
  if (window === undefined) throw new Error('there is no window');
  const at = (first: number, signals: Partial<typeof window>) => ({
    ...window,
    first,
    last: first,
    within: [],
    groups: 2,
    rarity: 0,
    isAcross: false,
    ...signals,
  });
  const onIt = at(0, { closeness: 0.4, halfCloseness: 0.5, within: [0], rarity: 1 });
  const elsewhere = at(1, { closeness: 0.1, halfCloseness: 0 });
  const oneWord = at(2, { closeness: 0.1, halfCloseness: 0, within: [0], rarity: 2 });
  const claims = claimsOf(compiled, [elsewhere, oneWord, onIt], fit);
  expect(claims[0]?.candidate).not.toBe(onIt);
  expect(closestOf(claims).map(({ candidate }) => candidate.first)).toEqual([0]);
});
