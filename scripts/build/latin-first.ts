import type { Plugin } from 'vite';

const face = /@font-face\s*\{[^}]*\}/g;
const family = /font-family:\s*'([^']+)'/;
const isLatin = (rule: string): boolean => rule.includes('-latin-wght-');

/**
 * Gives the letters beyond Latin a family of their own, named after the first with `Rest`; tokens.css asks for both. In
 * one family the browser looks for a stand-in for each alphabet that it has not loaded, for every size and weight anew.
 */
export function latinFirst(): Plugin {
  return {
    name: 'latin-first',
    enforce: 'pre',
    transform: {
      filter: { id: /[/\\]@fontsource-variable[/\\][^/\\]+[/\\]index\.css$/ },
      handler: otherAlphabetsApart,
    },
  };
}

/** A style sheet of Fontsource with that done. Throws where it names no Latin letters, for they would be gone. */
export function otherAlphabetsApart(css: string): string {
  if (!isLatin(css)) {
    throw new Error(
      'Fontsource names its Latin files otherwise now: see scripts/build/latin-first.ts',
    );
  }
  return css.replace(face, (rule) =>
    isLatin(rule) ? rule : rule.replace(family, "font-family: '$1 Rest'"),
  );
}
