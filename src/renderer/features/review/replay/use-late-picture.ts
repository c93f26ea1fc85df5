import { useEffect, useRef, useState } from 'react';
import { useTheme } from '../../../state/settings/theme.js';
import { drawDiagram, type Drawn } from '../drawings/use-picture.js';

type Late = { readonly picture: Drawn | null; readonly isStale: boolean };

/** A seek does not wait for Mermaid, which takes the window's thread: the picture follows when it rests. */
const restMs = 120;

/** The picture of a text, a moment later; the one before stays where the text cannot be drawn. */
export function useLatePicture(text: string): Late {
  const theme = useTheme();
  const [late, setLate] = useState<Late>({ picture: null, isStale: false });
  const url = useRef<string | null>(null);
  useEffect(() => {
    let isWanted = true;
    const timer = setTimeout(() => {
      const take = (made: Drawn | null): void => {
        if (made === null) {
          setLate(({ picture }) => ({ picture, isStale: true }));
          return;
        }
        if (url.current !== null) URL.revokeObjectURL(url.current);
        url.current = made.url;
        setLate({ picture: made, isStale: false });
      };
      if (text.trim() === '') {
        setLate({ picture: null, isStale: false });
        return;
      }
      void drawDiagram(text, theme).then((made) => {
        if (isWanted) take(made.kind === 'drawn' ? made : null);
        else if (made.kind === 'drawn') URL.revokeObjectURL(made.url);
      });
    }, restMs);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [text, theme]);
  useEffect(
    () => () => {
      if (url.current !== null) URL.revokeObjectURL(url.current);
    },
    [],
  );
  return late;
}
