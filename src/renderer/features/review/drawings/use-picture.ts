import { useEffect, useState } from 'react';
import { assertNever } from '../../../../core/result.js';
import type { Theme } from '../../../state/settings/theme.js';
import type { BoardElement } from '../../../../core/board/board-element.js';
import type { draw } from '../../../panes/diagram/draw.js';
import { useUrlOf } from '../../../ui/zoom/use-url-of.js';

export type Drawn = {
  readonly kind: 'drawn';
  readonly url: string;
  readonly width: number;
  readonly height: number;
};

export type Picture = { readonly kind: 'drawing' } | Drawn | Failed;

/** `mayPass`: another try may do, and `again` is that try. */
type Failed = {
  readonly kind: 'failed';
  readonly why: string;
  readonly mayPass: boolean;
  readonly again?: () => void;
};

const latestMs = 500;
const drawing: Picture = { kind: 'drawing' };

/** What draws boards, and what draws diagrams: large, and loaded when the first one is asked for. */
export const boardPane = () => import('../../../panes/whiteboard/board-picture.js');
export const diagramPane = () => import('../../../panes/diagram/draw.js');

/** A board as an image. */
export async function drawBoard(elements: readonly BoardElement[], theme: Theme): Promise<Picture> {
  const { boardPicture } = await boardPane();
  return { kind: 'drawn', ...(await boardPicture(elements, theme)) };
}

/** By theme and text, the one that was asked for last at the end. */
const kept = new Map<string, ReturnType<typeof draw>>();
const mostKept = 24;

/** Mermaid takes a tenth of a second: a reference stands twice in a report, and again in the next one on its prompt. */
function drawnOnce(text: string, theme: Theme): ReturnType<typeof draw> {
  const key = `${theme} ${text}`;
  const drawn = kept.get(key) ?? drawnNow(text);
  kept.delete(key);
  kept.set(key, drawn);
  const forget = (): boolean => kept.delete(key);
  // A slow moment would else cost the picture for as long as the window stays.
  drawn.then((one) => (one.kind === 'wrong' && one.problem.mayPass ? forget() : null), forget);
  const [oldest] = kept.keys();
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
  return drawn;
}

async function drawnNow(text: string): ReturnType<typeof draw> {
  const pane = await diagramPane();
  const drawn = await pane.draw(text);
  // Each place has a URL of its own, and gives it back.
  if (drawn.kind === 'drawn') URL.revokeObjectURL(drawn.drawing.url);
  return drawn;
}

/**
 * Mermaid text as an image. The pane reads the theme's colours off the page.
 * The caller revokes the URL.
 */
export async function drawDiagram(text: string, theme: Theme): Promise<Picture> {
  const drawn = await drawnOnce(text, theme);
  switch (drawn.kind) {
    case 'drawn': {
      const { blob, width, height } = drawn.drawing;
      return { kind: 'drawn', url: URL.createObjectURL(blob), width, height };
    }
    case 'wrong': {
      const { line, message, mayPass = false } = drawn.problem;
      const place = line === null ? '' : `line ${String(line)}: `;
      return { kind: 'failed', why: `its text cannot be drawn: ${place}${message}`, mayPass };
    }
    default:
      return assertNever(drawn);
  }
}

/** What `make` draws in a pane, anew whenever it is another function; give it by useCallback. */
export function usePicture(make: () => Promise<Picture>, pane: () => Promise<unknown>): Picture {
  const [picture, setPicture] = useState(drawing);
  const [tries, setTries] = useState(0);
  useUrlOf(picture.kind === 'drawn' ? picture : null);
  useEffect(() => {
    let isWanted = true;
    const take = (made: Picture): void => {
      const again = (): void => setTries((count) => count + 1);
      if (isWanted) setPicture(made.kind === 'failed' && made.mayPass ? { ...made, again } : made);
      else if (made.kind === 'drawn') URL.revokeObjectURL(made.url);
    };
    const start = (): void => {
      make().then(take, (error: unknown) => {
        const why = error instanceof Error ? error.message : String(error);
        take({ kind: 'failed', why, mayPass: true });
      });
    };
    // It is read from the disk while the page is drawn; that it cannot be is told by what asks for it next.
    pane().catch(() => null);
    // A diagram takes the page's thread for a while: what can be read is shown first, and who leaves waits for none.
    const idle = requestIdleCallback(start, { timeout: latestMs });
    return () => {
      isWanted = false;
      cancelIdleCallback(idle);
    };
  }, [make, pane, tries]);
  return picture;
}
