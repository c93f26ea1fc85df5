/** Weights are kept as letters, so that a file of them is short and its changes can be read. */
export const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-';
export const zero = letters.length / 2;

/** A number as its letter, of which one more is `step` more; what is beyond the letters is cut off. */
export const letterOf = (value: number, step: number): string =>
  letters.charAt(Math.max(0, Math.min(letters.length - 1, Math.round(value / step) + zero)));
