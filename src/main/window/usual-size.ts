type Size = { readonly width: number; readonly height: number };

const usual: Size = { width: 1440, height: 900 };

/** How large the window is at the first start: as designed, or what the screen has beside its bars. Pixels. */
export const usualSize = (workArea: Size): Size => ({
  width: Math.min(usual.width, workArea.width),
  height: Math.min(usual.height, workArea.height),
});
