const longWord = 9;

/** Whether a word is another with a slip of the fingers: a letter too many, too few, changed, or two swapped. Long words bear two. */
export function isSlipOf(word: string, known: string): boolean {
  const most = known.length >= longWord ? 2 : 1;
  return Math.abs(word.length - known.length) <= most && isWithin(word, known, most);
}

function isWithin(one: string, other: string, slips: number): boolean {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const [left, right] = [one.slice(at), other.slice(at)];
  if (left === right) return true;
  if (slips === 0) return false;
  const [first, second] = left;
  const isSwapped = right.startsWith(`${second ?? ''}${first ?? ''}`);
  return (
    isWithin(left.slice(1), right, slips - 1) ||
    isWithin(left, right.slice(1), slips - 1) ||
    isWithin(left.slice(1), right.slice(1), slips - 1) ||
    (isSwapped && left.length > 1 && isWithin(left.slice(2), right.slice(2), slips - 1))
  );
}
