/** What is drawn on: the screen in its theme, or paper, which is light. */
export type Ground = 'screen' | 'paper';

/** The value of a colour token on a ground, as `#rrggbb`, for libraries that read no CSS. */
export function tokenColour(name: `--${string}`, ground: Ground = 'screen'): string {
  if (ground === 'screen') return colourOf(document.documentElement, name);
  const sheet = document.createElement('div');
  sheet.dataset['paper'] = '';
  sheet.hidden = true;
  document.body.append(sheet);
  const colour = colourOf(sheet, name);
  sheet.remove();
  return colour;
}

const colourOf = (element: Element, name: string): string =>
  getComputedStyle(element).getPropertyValue(name).trim();
