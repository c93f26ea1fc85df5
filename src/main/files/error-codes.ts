export const isMissing = (error: unknown): boolean => hasCode(error, 'ENOENT');

export function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
