/** What a link outside would open, for the question to the person; null where it may not be opened at all. */
export function externalUrl(
  address: string,
): { readonly url: string; readonly host: string } | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol === 'https:' && url.username === '' && url.password === '') {
    return { url: url.href, host: url.host };
  }
  // Only the receiver: a link could fill in copies, or attach files in some mail programs.
  if (url.protocol === 'mailto:' && url.search === '') return { url: url.href, host: url.pathname };
  return null;
}
