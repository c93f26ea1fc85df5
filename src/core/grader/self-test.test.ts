import { describe, expect, it } from 'vitest';
import { opinionTrust, selfTestAdvice, selfTestScore, type SelfTestOutcome } from './self-test.js';

const outcomes = (
  met: { right: number; of: number },
  notMet: { right: number; of: number },
): readonly SelfTestOutcome[] => [
  ...Array.from({ length: met.of }, (_, at) => ({ isMet: true, saidMet: at < met.right })),
  ...Array.from({ length: notMet.of }, (_, at) => ({ isMet: false, saidMet: at >= notMet.right })),
];

describe('the score of a self-test', () => {
  it('is the mean over both classes, so that a yes-man gets a half', () => {
    expect(selfTestScore(outcomes({ right: 80, of: 80 }, { right: 0, of: 80 })).accuracy).toBe(0.5);
    expect(selfTestScore(outcomes({ right: 30, of: 40 }, { right: 10, of: 20 })).accuracy).toBe(
      0.625,
    );
  });

  it('has the interval that was worked out by hand', () => {
    // p = 66/84 and 74/84: variances .0020044 and .0012483; half of the root of the sum is .028516; times 1.96 is .0559
    const score = selfTestScore(outcomes({ right: 64, of: 80 }, { right: 72, of: 80 }));
    expect(score.accuracy).toBeCloseTo(0.85, 10);
    expect(score.low).toBeCloseTo(0.85 - 0.0559, 4);
    expect(score.high).toBeCloseTo(0.85 + 0.0559, 4);
  });

  it('keeps a width where all was right, and stays within 0 and 1', () => {
    const score = selfTestScore(outcomes({ right: 80, of: 80 }, { right: 80, of: 80 }));
    expect(score.low).toBeLessThan(1);
    expect(score.high).toBe(1);
  });

  it('is 0 and not NaN without items', () => {
    expect(selfTestScore([]).accuracy).toBe(0);
  });
});

describe('the advice', () => {
  it.each([
    [0.5, 'refuse'],
    [0.599, 'refuse'],
    [0.6, 'warn'],
    [0.749, 'warn'],
    [0.75, 'trust'],
    [1, 'trust'],
  ] as const)('on %d is %s', (accuracy, advice) => {
    expect(selfTestAdvice(accuracy)).toBe(advice);
  });
});

describe('the first opinion', () => {
  it.each([
    [0.9, 'first'],
    [0.899, 'votes'],
    [null, 'votes'],
  ] as const)('of a model of %j is trusted: %s', (selfTest, trust) => {
    expect(opinionTrust(selfTest)).toBe(trust);
  });
});
