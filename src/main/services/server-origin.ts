/** "https://host:port", by which keys and consents are kept; null for what is no address of a server. */
export function originOf(baseUrl: string): string | null {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : null;
  return url?.protocol === 'https:' || url?.protocol === 'http:' ? url.origin : null;
}
