import { useEffect, useState, type ReactNode } from 'react';

/** Shows its children once they have been there for a second: what is quicker needs no word, and none flickers. */
export function LateChildren({ children }: { readonly children: ReactNode }): ReactNode {
  const [isLate, setIsLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsLate(true), 1000);
    return () => clearTimeout(timer);
  }, []);
  return isLate ? children : null;
}
