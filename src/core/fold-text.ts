const ascii = /^[\0-\x7f]*$/;

/** Text as it is compared: without case, accents and compatibility forms ("ﬁ", "²"); most needs only the first. */
export const foldText = (text: string): string =>
  ascii.test(text)
    ? text.toLowerCase()
    : text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
