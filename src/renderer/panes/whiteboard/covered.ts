import type { Covered } from './room-for.js';

type Sides = Pick<DOMRect, 'top' | 'bottom' | 'left' | 'right'>;

const margin = 14;
const edge = 16;

/**
 * The ways to leave room for what lies on a board, in pixels from its sides: `tools` at its top, `views` at its foot on the left,
 * and `look`, what the grader sees, at its foot on the right. Above both that lie at the foot, and beside the latter.
 */
export function waysAround(
  board: Sides,
  tools: Sides | null,
  views: Sides | null,
  look: Sides | null,
): readonly Covered[] {
  const top = tools === null ? edge : tools.bottom - board.top + margin;
  const above = (one: Sides | null): number =>
    one === null ? edge : board.bottom - one.top + margin;
  const beside = look === null ? edge : board.right - look.left + margin;
  return [
    { top, bottom: Math.max(above(views), above(look)), left: edge, right: edge },
    { top, bottom: above(views), left: edge, right: beside },
  ];
}

/** The same of the board that is open; its sides alone where none is. */
export function waysNow(): readonly Covered[] {
  const frame = document.querySelector('.excalidraw-container')?.closest('[data-pane-focus]');
  if (frame === null || frame === undefined)
    return [{ top: edge, bottom: edge, left: edge, right: edge }];
  const sides = (selector: string): Sides | null => {
    const box = frame.querySelector(selector)?.getBoundingClientRect();
    return box === undefined || box.height === 0 ? null : box;
  };
  return waysAround(
    frame.getBoundingClientRect(),
    sides('.App-toolbar'),
    sides('.layer-ui__wrapper__footer .zoom-actions'),
    sides('section[aria-label="What the grader sees"]'),
  );
}
