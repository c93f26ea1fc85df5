/** A light English stemmer for one lower-case word: plural, -ing, -ed, -ly, -ation; enough to join "rotates" with "rotation". */
export function stem(word: string): string {
  if (word.length < 4 || /^\d/.test(word)) return word;
  let base = word;
  if (base.endsWith('ies') && base.length > 4) base = `${base.slice(0, -3)}y`;
  else if (/(?:ss|sh|ch|x)es$/.test(base)) base = base.slice(0, -2);
  else if (base.endsWith('s') && !/(?:ss|us|is)$/.test(base)) base = base.slice(0, -1);
  for (const ending of ['isation', 'ation', 'ition', 'ion', 'ing', 'ment', 'ed', 'ly', 'er']) {
    if (base.endsWith(ending) && base.length - ending.length >= 4) {
      base = base.slice(0, -ending.length);
      break;
    }
  }
  return base.length > 4 ? base.replace(/(?<=([bdgklmnprt]))\1$|e$/, '') : base;
}
