import { useEffect } from 'react';

/** Gives a picture's URL back once another one, or none, is shown: until then the page may still be loading it. */
export function useUrlOf(picture: { readonly url: string } | null): void {
  const url = picture?.url ?? null;
  useEffect(() => (url === null ? undefined : () => URL.revokeObjectURL(url)), [url]);
}
