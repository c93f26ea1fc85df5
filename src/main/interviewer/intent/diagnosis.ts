/** "Why does my test fail?", "Was it the GPUs that were short?": what is asked for is a cause, and no praise. */
export const isDiagnosis = (words: readonly string[]): boolean =>
  /^(?:(?:so|and|but|then|hm|ok) )*(?:why\b|(?:was|is|were) it (?:(?!you\b)\w+ ){1,5}(?:that|which|who)\b)/.test(
    words.join(' '),
  );
