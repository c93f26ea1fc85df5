const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = ' twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const amounts = new Map<string, number>([
  ...small.map((word, value): [string, number] => [word, value]),
  ...tens.slice(1).map((word, at): [string, number] => [word, (at + 2) * 10]),
  ['dozen', 12],
]);

/** The value of "eight" or "twenty-five"; null for what is no number. Hundreds and up are scales. */
export function numberWord(word: string): number | null {
  const [first = '', second, ...more] = word.toLowerCase().split('-');
  const value = amounts.get(first) ?? null;
  if (second === undefined || value === null) return value;
  const rest = amounts.get(second);
  return more.length === 0 && value >= 20 && rest !== undefined && rest < 10 ? value + rest : null;
}
