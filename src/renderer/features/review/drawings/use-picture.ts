import { useEffect, useState } from 'react';
import { assertNever } from '../../../../core/result.js';
import type { Theme } from '../../../state/settings/theme.js';
import type { BoardElement } from '../../../../core/board/board-element.js';

export type Drawn = {
  readonly kind: 'drawn';
  readonly url: string;
  readonly width: number;
  readonly height: number;
};

export type Picture =
  { readonly kind: 'drawing' } | Drawn | { readonly kind: 'failed'; readonly why: string };

const latestMs = 500;
const drawing: Picture = { kind: 'drawing' };

/** A board as an image; Excalidraw is loaded when the first one is asked for. */
export async function drawBoard(elements: readonly BoardElement[], theme: Theme): Promise<Picture> {
  const { boardPicture } = await import('../../../panes/whiteboard/board-picture.js');
  return { kind: 'drawn', ...(await boardPicture(elements, theme)) };
}

/**
 * Mermaid text as an image; mermaid is loaded when the first one is asked for. The pane reads the
 * theme's colours off the page; the argument makes callers draw anew when it changes.
 */
export async function drawDiagram(text: string, _theme: Theme): Promise<Picture> {
  const { draw } = await import('../../../panes/diagram/draw.js');
  const drawn = await draw(text);
  switch (drawn.kind) {
    case 'drawn':
      return { kind: 'drawn', ...drawn.drawing };
    case 'wrong': {
      const { line, message } = drawn.problem;
      const place = line === null ? '' : `line ${String(line)}: `;
      return { kind: 'failed', why: `its text cannot be drawn: ${place}${message}` };
    }
    default:
      return assertNever(drawn);
  }
}

/** What `make` draws, anew whenever it is another function; give it by useCallback. */
export function usePicture(make: () => Promise<Picture>): Picture {
  const [picture, setPicture] = useState(drawing);
  useEffect(() => {
    let isWanted = true;
    let url: string | null = null;
    const take = (made: Picture): void => {
      if (made.kind === 'drawn') url = made.url;
      if (isWanted) setPicture(made);
      else if (url !== null) URL.revokeObjectURL(url);
    };
    const start = (): void => {
      make().then(take, (error: unknown) => {
        take({ kind: 'failed', why: error instanceof Error ? error.message : String(error) });
      });
    };
    // A diagram takes the page's thread for a while: what can be read is shown first, and who leaves waits for none.
    const idle = requestIdleCallback(start, { timeout: latestMs });
    return () => {
      isWanted = false;
      cancelIdleCallback(idle);
      if (url !== null) URL.revokeObjectURL(url);
    };
  }, [make]);
  return picture;
}
