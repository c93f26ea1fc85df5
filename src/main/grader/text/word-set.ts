/** Words apart by a space, as a set. */
export const wordSet = (text: string): ReadonlySet<string> => new Set(text.split(' '));
