/** Whether a number is another, up to a share of the other. */
export const isNear = (one: number, other: number, share: number): boolean =>
  Math.abs(one - other) <= share * Math.abs(other);
