/** Absolute path of the checkout. */
export const root: string;
