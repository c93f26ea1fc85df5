import { cpSync, existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { createRequire } from 'node:module';

// Excalidraw 0.18 always adds a font address on esm.sh, and subsets fonts for export in a worker that needs `eval`
// (https://github.com/excalidraw/excalidraw/blob/v0.18.0/packages/excalidraw/fonts/ExcalidrawFontFace.ts).
// Neither may happen here: fonts come from the app alone, and exports take them whole.

/** Where the fonts lie beside index.html; it holds whether or not EXCALIDRAW_ASSET_PATH is set. */
export const assetFolder = 'excalidraw';

const stub = '\0hotseat:whole-fonts';
const stubCode = `
export const Commands = { Subset: 'SUBSET' };
export const WorkerUrl = undefined;
export async function toBase64(buffer) {
  const reader = new FileReader();
  return new Promise((resolve, reject) => {
    reader.onload = () => resolve(reader.result);
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(new Blob([buffer], { type: 'font/woff2' }));
  });
}
export const subsetToBase64 = toBase64;
export const subsetToBinary = async (buffer) => buffer;
`;

/** Each must be found exactly once in dist/prod, or the build stops. */
export const patches = [
  {
    name: 'the fallback to esm.sh',
    find: /return (\w+)\.push\(new URL\((\w+),\w+\.ASSETS_FALLBACK_URL\)\),\1\}/g,
    replace: (/** @type {string[]} */ [, urls, name]) =>
      `return ${urls}.length||${urls}.push(new URL(${name},new URL("${assetFolder}/",document.baseURI))),${urls}}`,
  },
  {
    name: 'the address of esm.sh',
    find: /,"ASSETS_FALLBACK_URL",`https:\/\/esm\.sh\/.*?\/dist\/prod\/`\)/g,
    replace: () => ',"ASSETS_FALLBACK_URL","")',
  },
  {
    name: 'the worker that subsets fonts',
    find: /(\w+)=typeof Worker<"u"(?=,\w+=async\(\w+,\w+\)=>\{let\{Commands:)/g,
    replace: (/** @type {string[]} */ [, name]) => `${name}=!1`,
  },
  {
    // Below 730 px it takes its telephone layout, tools at the foot; the middle column is that narrow, and has a mouse.
    name: 'the telephone layout',
    find: /"isMobileBreakpoint",\((\w+),\w+\)=>[^)]*\)/g,
    replace: (/** @type {string[]} */ [, width]) => `"isMobileBreakpoint",${width}=>${width}<340)`,
  },
  {
    // A head is as long as half of its arrow's last stretch, at most so: with 25 a board of short arrows has them in all sizes.
    name: 'the size of heads',
    find: /case"arrow":return 25/g,
    replace: () => 'case"arrow":return 14',
  },
  {
    // Excalidraw asks for every frame as long as a board stands, to draw other people's laser pointers. There are none here,
    // and a key typed elsewhere in the room waited for the next frame.
    name: 'the frames for lasers of others',
    find: /onFrame\(\)\{this\.updateCollabTrails\(\)\}/g,
    replace: () => 'onFrame(){return!0}',
  },
  {
    // Each press chooses something or nothing, and then every element was drawn anew: for frames and links, which there are not.
    name: 'the whole drawing for what is selected',
    find: /selectedElementIds:\w+\.selectedElementIds,(frameToHighlight:\w+\.frameToHighlight,editingGroupId:)/g,
    replace: (/** @type {string[]} */ [, next]) => next,
  },
  {
    // Some hundred parts, drawn for each press; it is shown when the bar above the board says so.
    name: 'the panel of styles',
    find: /let (\w+)=(\w+\((\w+),\w+\),\w+=\3\.stats\.open&&)/g,
    replace: (/** @type {string[]} */ [, isShown, rest, state]) =>
      `let ${isShown}=${state}.hasStylePanel&&${rest}`,
  },
  {
    // Each move and press of the pointer made ten lines of every curve; a curve lies within its four points.
    name: 'curves far from the pointer',
    find: /(\w+)=\((\w+),(\w+),(\w+)\)=>(\w+\(\2,\w+\(\3\),\4\))/g,
    replace: (/** @type {string[]} */ [, name, point, curve, reach, test]) =>
      `${name}=(${point},${curve},${reach})=>[0,1].every(i=>{let a=${curve}.map(p=>p[i]);return Math.min(...a)-${reach}<=${point}[i]&&${point}[i]<=Math.max(...a)+${reach}})&&${test}`,
  },
];

/**
 * Applies the patches that `code` holds.
 * @param {string} code
 * @returns {{ code: string, applied: readonly string[] }}
 */
export function patch(code) {
  const applied = [];
  let patched = code;
  for (const { name, find, replace } of patches) {
    patched = patched.replace(find, (...match) => {
      applied.push(name);
      return replace(match);
    });
  }
  return { code: patched, applied };
}

/** What is built in; under a `development` condition the package's name means dist/dev. */
export function distFolder() {
  const entry = createRequire(import.meta.url).resolve('@excalidraw/excalidraw');
  return join(dirname(entry), '..', 'prod');
}

/** @returns {import('vite').Plugin} */
export function excalidrawOffline() {
  const dist = distFolder();
  /** @type {string[]} */
  const applied = [];
  let isUsed = false;
  let outDir = '';
  return {
    name: 'hotseat:excalidraw-offline',
    enforce: 'pre',
    configResolved: (config) => {
      outDir = resolve(config.root, config.build.outDir);
    },
    configureServer: (server) => {
      server.middlewares.use(`/${assetFolder}/fonts`, (request, response, next) => {
        const file = join(dist, 'fonts', new URL(request.url ?? '', 'http://x').pathname);
        if (!existsSync(file) || !file.endsWith('.woff2')) next();
        else response.setHeader('content-type', 'font/woff2').end(readFileSync(file));
      });
    },
    resolveId: (source, importer) =>
      importer?.startsWith(dist) && /^\.\/subset-(shared|worker)\.chunk\.js$/.test(source)
        ? stub
        : null,
    load: (id) => (id === stub ? stubCode : null),
    transform(code, id) {
      if (!id.startsWith(dist)) return null;
      isUsed = true;
      const result = patch(code);
      applied.push(...result.applied);
      return result.applied.length > 0 ? { code: result.code, map: null } : null;
    },
    generateBundle(_options, bundle) {
      if (!isUsed) return;
      for (const { name } of patches) {
        const times = applied.filter((other) => other === name).length;
        if (times !== 1)
          this.error(
            `Excalidraw changed: ${name} was found ${times} times, not once (scripts/build/excalidraw-offline.js)`,
          );
      }
      for (const chunk of Object.values(bundle)) {
        if (chunk.type === 'chunk' && chunk.code.includes('esm.sh'))
          this.error(`${chunk.fileName} still names esm.sh`);
      }
    },
    closeBundle() {
      if (isUsed)
        cpSync(join(dist, 'fonts'), join(outDir, assetFolder, 'fonts'), { recursive: true });
    },
  };
}
