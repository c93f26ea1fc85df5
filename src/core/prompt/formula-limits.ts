/**
 * How far a formula of KaTeX may go: sizes up to 20 em, since a rule of 500 em covers the screen, and macros expanded 200 times.
 * Page: https://katex.org/docs/options
 */
export const formulaLimits = { maxSize: 20, maxExpand: 200, trust: false } as const;
