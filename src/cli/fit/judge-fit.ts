import { chancesOf, type JudgeWeights, type Option } from '../../main/interviewer/judge/judge.js';

/** A message with all that it may mean, and which of that is right. */
export type Asked = {
  readonly promptId: string;
  readonly options: readonly Option[];
  readonly isRight: readonly boolean[];
  /** How much it counts. */
  readonly weight: number;
};

const ridge = 0.0003;
const rounds = 250;
const step = 0.25;

/**
 * A conditional logit over the options of each message (McFadden 1974), where several may be right, by accelerated steps
 * from zero with an L2 penalty. A message of which no option is right teaches nothing.
 */
export function judgeFit(asked: readonly Asked[]): JudgeWeights {
  const taught = asked.filter(({ isRight }) => isRight.includes(true));
  const names = [
    ...new Set(taught.flatMap(({ options }) => options.flatMap(({ signs }) => Object.keys(signs)))),
  ];
  let weights = new Map(names.map((name) => [name, 0]));
  let ahead = weights;
  let pace = 1;
  for (let round = 0; round < rounds; round += 1) {
    const slope = slopeAt(Object.fromEntries(ahead), taught);
    const nextPace = (1 + Math.sqrt(1 + 4 * pace * pace)) / 2;
    const drive = (pace - 1) / nextPace;
    const old = weights;
    const from = ahead;
    weights = new Map(
      names.map((name) => [
        name,
        ((from.get(name) ?? 0) - step * (slope.get(name) ?? 0)) / (1 + step * ridge),
      ]),
    );
    ahead = new Map(
      [...weights].map(([name, value]) => [name, value + drive * (value - (old.get(name) ?? 0))]),
    );
    pace = nextPace;
  }
  return Object.fromEntries(
    [...weights].map(([name, value]) => [name, Math.round(value * 100) / 100]),
  );
}

function slopeAt(weights: JudgeWeights, asked: readonly Asked[]): ReadonlyMap<string, number> {
  const slope = new Map<string, number>();
  const all = asked.reduce((sum, { weight }) => sum + weight, 0);
  for (const { options, isRight, weight } of asked) {
    const chances = chancesOf(options, weights);
    const right = chances.reduce((sum, one, at) => sum + (isRight[at] === true ? one : 0), 0);
    for (const [at, { signs }] of options.entries()) {
      const chance = chances[at] ?? 0;
      const error = ((chance - (isRight[at] === true ? chance / right : 0)) * weight) / all;
      for (const [name, value] of Object.entries(signs))
        slope.set(name, (slope.get(name) ?? 0) + error * value);
    }
  }
  return slope;
}
