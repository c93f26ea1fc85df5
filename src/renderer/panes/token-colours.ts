/** The value of a colour token in the theme in force, as `#rrggbb`, for libraries that read no CSS. */
export function tokenColour(name: `--${string}`): string {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}
