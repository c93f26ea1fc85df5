import type { Plugin } from 'vite';

const taskItems = /\.rendered-markdown li:has\(input\[type=checkbox\]\)\s*\{[^}]*\}/;

/**
 * Keeps `:has()` to classes and states. With an element, an attribute, `:not()` or a count in it the browser asks every
 * ancestor anew whenever an element comes or goes: one such rule costs each key in the code editor some 2 ms.
 */
export function cheapHas(): Plugin {
  return {
    name: 'hotseat:cheap-has',
    enforce: 'pre',
    transform: {
      filter: { id: /[/\\]monaco-editor[/\\].*[/\\]renderedMarkdown\.css$/ },
      handler: withoutTaskItems,
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type !== 'asset' || !file.fileName.endsWith('.css')) continue;
          const [dear] = dearHas(String(file.source));
          if (dear !== undefined) this.error(`${file.fileName}: ${dear} is asked at every change`);
        }
      },
    },
  };
}

/** Monaco's style sheet without its rule for lists of tasks, which nothing here shows. Throws where it is not found. */
export function withoutTaskItems(css: string): string {
  if (!taskItems.test(css))
    throw new Error('Monaco sets lists of tasks otherwise now: see scripts/build/cheap-has.ts');
  return css.replace(taskItems, '');
}

/** Every `:has()` of a style sheet that takes more than classes and states. */
export function dearHas(css: string): readonly string[] {
  return [...css.matchAll(/:has\(((?:[^()]|\([^()]*\))*)\)/g)]
    .filter(([, inner = '']) => !isCheap(inner))
    .map(([has]) => has);
}

const isCheap = (inner: string): boolean =>
  !/[[*]|:not\(|:nth-|-child|-of-type|:empty/.test(inner) &&
  inner.split(/[\s>+~,]+/).every((compound) => /^(?:$|[.:])/.test(compound));
