type Size = { readonly width: number; readonly height: number };

const usual: Size = { width: 1440, height: 900 };

/** How large the window is at the first start: as designed, or what the screen has beside its bars. Pixels. */
export const usualSize = (workArea: Size): Size => ({
  width: Math.min(usual.width, workArea.width),
  height: Math.min(usual.height, workArea.height),
});

type Area = Size & { readonly x: number; readonly y: number };

/** Where a window stood, moved and cut where the screens that are there now hold no such window. Their work areas, at least one. Pixels. */
export function withinScreens(window: Area, workAreas: readonly Area[]): Area {
  const left = Math.min(...workAreas.map(({ x }) => x));
  const top = Math.min(...workAreas.map(({ y }) => y));
  const right = Math.max(...workAreas.map(({ x, width }) => x + width));
  const bottom = Math.max(...workAreas.map(({ y, height }) => y + height));
  const width = Math.min(window.width, right - left);
  const height = Math.min(window.height, bottom - top);
  return {
    // One that fits may hang over the edge, as it was left.
    x: width < window.width ? left : window.x,
    y: height < window.height ? top : window.y,
    width,
    height,
  };
}
