/** A part of the app that somebody else made. */
export type Licensed = {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly text: string;
};

/** The licences that the build wrote; null where the app was not built, as under the dev server. */
export async function readLicences(): Promise<readonly Licensed[] | null> {
  const response = await fetch('./licences.json').catch(() => null);
  if (response?.ok !== true) return null;
  const data: unknown = await response.json().catch(() => null);
  return Array.isArray(data) ? (data as readonly Licensed[]) : null;
}
