import { useEffect, useState } from 'react';

/** Longer than the letters of one typed name lie apart, each of which chooses another option. */
const restMs = 800;

/** A text once it has stood for a moment, '' until then: what is read aloud must not follow each letter that is typed. */
export function useSettled(text: string): string {
  const [settled, setSettled] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), restMs);
    return () => clearTimeout(timer);
  }, [text]);
  return settled === text ? text : '';
}
