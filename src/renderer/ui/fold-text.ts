/** Text as it is compared: without case, accents and compatibility forms ("ﬁ", "²"). */
export function foldText(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
