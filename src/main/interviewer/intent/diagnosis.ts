/** "Why does my test fail?", "Was it the GPUs that were short?": what is asked for is a cause, and no praise. */
export const isDiagnosis = (words: readonly string[]): boolean =>
  /^(?:(?:so|and|but|then|hm|ok) )*(?:why\b|(?:was|were) it (?!you\b)(?:\w+ ){1,5}(?:that|which|who)\b|is it (?:the|an?) (?:\w+ ){1,4}(?:that|which)\b)/.test(
    words.join(' '),
  );
