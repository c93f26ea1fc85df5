import { describe, expect, it } from 'vitest';
import { sampleSome, sampleWeight, lastAsked, type Standing } from './weighted-sample.js';
import { randomFrom } from '../metrics/random.js';

const dayMs = 86_400_000;
const nowMs = 1000 * dayMs;
const standing = (points: number | null, daysAgo: number): Standing => ({
  points,
  lastAtMs: nowMs - daysAgo * dayMs,
});

describe('the weight of a prompt', () => {
  it('puts unseen before weak, weak before unjudged, unjudged before old, old before fresh', () => {
    const weights = [
      { points: null, lastAtMs: null },
      standing(54, 0),
      standing(null, 0),
      standing(95, 400),
      standing(55, 15),
      standing(80, 0),
    ].map((one) => sampleWeight(one, nowMs));
    expect(weights).toEqual([8, 4, 2, 1, 0.55, 0.1]);
  });

  it('stays above zero where the computer’s clock was set back', () => {
    expect(sampleWeight(standing(80, -50), nowMs)).toBe(0.1);
  });
});

describe('a draw', () => {
  const weights = { unseen: 8, weak: 4, fresh: 0.1, never: 0 } as const;
  const names = Object.keys(weights) as (keyof typeof weights)[];
  const weightOf = (name: keyof typeof weights): number => weights[name];

  it('meets each as often as its weight says', () => {
    const random = randomFrom(7);
    const first = Array.from({ length: 12_100 }, () => sampleSome(names, weightOf, 1, random)[0]);
    const count = (name: string): number => first.filter((one) => one === name).length;
    expect(count('unseen')).toBeGreaterThan(7700);
    expect(count('unseen')).toBeLessThan(8300);
    expect(count('fresh')).toBeGreaterThan(50);
    expect(count('fresh')).toBeLessThan(160);
    expect(count('never')).toBe(0);
  });

  it('draws nothing twice, and no more than there is', () => {
    const random = randomFrom(3);
    for (let turn = 0; turn < 200; turn += 1) {
      const drawn = sampleSome(names, weightOf, 8, random);
      expect(drawn.toSorted()).toEqual(['fresh', 'unseen', 'weak']);
    }
    expect(sampleSome([], weightOf, 3, random)).toEqual([]);
  });

  it('ends also where the random number is as high as it can be', () => {
    expect(sampleSome(names, weightOf, 1, () => 1 - 2 ** -53)).toEqual(['fresh']);
  });
});

it('a prompt that was asked in a round was asked', () => {
  const attempts = [
    { promptId: 'round-q1-knn-q2-k-means', startedAtMs: 50 },
    { promptId: 'knn', startedAtMs: 20 },
    { promptId: 'lora', startedAtMs: 10 },
  ];
  expect([...lastAsked(attempts)]).toEqual([
    ['knn', 50],
    ['k-means', 50],
    ['lora', 10],
  ]);
});
