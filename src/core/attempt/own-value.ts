/**
 * What a record itself holds under a key that may come from anybody: "constructor" is a phase like any other, and a
 * property of every object.
 */
export const ownValue = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;
