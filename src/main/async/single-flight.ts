/** A slow look that callers share, as long as nothing has changed since it began. */
type SingleFlight<T> = {
  readonly run: () => Promise<T>;
  /** What is under way may have missed a change; who asks from now on gets a new look. */
  readonly changed: () => void;
};

export function singleFlight<T>(look: () => Promise<T>): SingleFlight<T> {
  let underWay: Promise<T> | null = null;
  return {
    run: () => {
      if (underWay !== null) return underWay;
      const run = look().finally(() => {
        if (underWay === run) underWay = null;
      });
      underWay = run;
      return run;
    },
    changed: () => {
      underWay = null;
    },
  };
}
