/**
 * "1 attempt", "12 attempts", "1,200 attempts"; `more` where a plural is no `one` with an s. Below a thousand without Intl, whose
 * first use costs a start milliseconds.
 */
export const counted = (count: number, one: string, more = `${one}s`): string =>
  `${count < 1000 ? String(count) : count.toLocaleString('en')} ${count === 1 ? one : more}`;
