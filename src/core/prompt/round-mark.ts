/** How the id of every round begins, and of nothing else in the bank. */
const roundMark = 'round-q1-';

export const isRoundId = (id: string): boolean => id.startsWith(roundMark);
