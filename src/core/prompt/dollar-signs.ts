const parts =
  /(?<kept>```[\s\S]*?(?:```|$)|(?<ticks>`{1,20})[^`][\s\S]*?\k<ticks>|\\[\s\S]|\$\$[\s\S]*?\$\$|\$(?![\s$])(?:[^$\\\n]|\\.|\n(?!\s*\n))*?(?<![\s\\])\$(?!\d))|\$/g;

/**
 * Markdown in which only the dollar signs of formulas are left bare, by pandoc's rule: the opening one
 * has no space after it, the closing one no space before and no digit after it. So `$d$` is a formula
 * and "$5 to $10" is money. Code is left alone. A formula between `$$` that begins and ends within lines stands in one of
 * them, since Markdown would take its first line for the head of a block that never ends.
 * Page: https://pandoc.org/MANUAL.html#extension-tex_math_dollars
 */
export function escapeMoney(markdown: string): string {
  return markdown.replace(parts, (match, kept: string | undefined) => {
    if (kept === undefined) return '\\$';
    return /^\$\$[^\n]/.test(match) ? match.replaceAll('\n', ' ') : match;
  });
}
