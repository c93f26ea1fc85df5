import mermaid, { type MermaidConfig } from 'mermaid';
import interUrl from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url';
import { drawProblem, type DrawProblem } from './drawable.js';
import { problemWords } from './problem-words.js';
import { tokenColour, type Ground } from '../token-colours.js';

export type Drawing = {
  readonly url: string;
  /** What the URL stands for. */
  readonly blob: Blob;
  readonly width: number;
  readonly height: number;
};
export type Drawn =
  | { readonly kind: 'drawn'; readonly drawing: Drawing; readonly tookMs: number }
  | { readonly kind: 'wrong'; readonly problem: DrawProblem };

const fontFamily = 'Inter Variable';

// Why each: https://mermaid.js.org/config/usage.html and docs of 11.x. Text of others is drawn here.
const strict: MermaidConfig = {
  startOnLoad: false,
  securityLevel: 'strict',
  htmlLabels: false,
  flowchart: { htmlLabels: false, curve: 'basis', nodeSpacing: 40, rankSpacing: 48 },
  suppressErrorRendering: true,
  secure: [
    'secure',
    'securityLevel',
    'startOnLoad',
    'maxTextSize',
    'maxEdges',
    'suppressErrorRendering',
    'htmlLabels',
    'flowchart',
    'themeCSS',
    'fontFamily',
    'dompurifyConfig',
  ],
};

function configure(ground: Ground): void {
  const colour = (name: `--${string}`): string => tokenColour(name, ground);
  const [ink, line, panel, bg] = ['--ink', '--ink-2', '--panel', '--bg'].map((name) =>
    colour(name as `--${string}`),
  );
  mermaid.initialize({
    ...strict,
    theme: 'base',
    themeCSS: '.edgeLabel rect { opacity: 1 }', // else the line runs through its words
    fontFamily,
    themeVariables: {
      fontFamily,
      fontSize: '14px',
      background: bg,
      mainBkg: panel,
      primaryColor: panel,
      primaryTextColor: ink,
      primaryBorderColor: ink,
      secondaryColor: colour('--sunk'),
      tertiaryColor: colour('--sunk'),
      lineColor: line,
      textColor: ink,
      nodeBorder: ink,
      clusterBkg: colour('--sunk'),
      clusterBorder: colour('--line-strong'),
      edgeLabelBackground: bg,
      titleColor: ink,
      noteBkgColor: colour('--partial-soft'),
      noteTextColor: ink,
      noteBorderColor: colour('--partial'),
      actorBkg: panel,
      actorBorder: ink,
      actorTextColor: ink,
      signalColor: line,
      signalTextColor: ink,
    },
  });
}

let count = 0;
let fontRule: Promise<string> | undefined;

/** Draws Mermaid text as an image, which can run nothing and load nothing. */
export async function draw(text: string, ground: Ground = 'screen'): Promise<Drawn> {
  const problem = await drawProblem(text);
  if (problem !== null) return { kind: 'wrong', problem };
  const startedMs = performance.now();
  configure(ground);
  try {
    await mermaid.parse(text);
    count += 1;
    const { svg } = await mermaid.render(`hotseat-diagram-${String(count)}`, text);
    const drawing = await asImage(svg);
    return { kind: 'drawn', drawing, tookMs: performance.now() - startedMs };
  } catch (error) {
    return { kind: 'wrong', problem: problemOf(error, text) };
  }
}

async function asImage(svg: string): Promise<Drawing> {
  const document = new DOMParser().parseFromString(svg, 'image/svg+xml');
  if (document.querySelector('parsererror') !== null)
    throw new Error('the picture could not be read');
  const root = document.documentElement;
  const [, , width = 300, height = 150] = (root.getAttribute('viewBox') ?? '')
    .split(/[\s,]+/)
    .map(Number);
  root.setAttribute('width', String(width));
  root.setAttribute('height', String(height));
  root.style.removeProperty('max-width');
  // An image sees no font of the page: its own is put inside, so that words fit their boxes.
  fontRule ??= loadFontRule();
  const style = document.createElementNS('http://www.w3.org/2000/svg', 'style');
  style.textContent = await fontRule;
  root.prepend(style);
  const blob = new Blob([new XMLSerializer().serializeToString(root)], { type: 'image/svg+xml' });
  return { url: URL.createObjectURL(blob), blob, width, height };
}

async function loadFontRule(): Promise<string> {
  const bytes = new Uint8Array(await (await fetch(interUrl)).arrayBuffer());
  const chunks: string[] = [];
  for (let from = 0; from < bytes.length; from += 8192) {
    chunks.push(String.fromCharCode(...bytes.subarray(from, from + 8192)));
  }
  const source = `data:font/woff2;base64,${btoa(chunks.join(''))}`;
  return `@font-face{font-family:'${fontFamily}';font-weight:100 900;src:url(${source}) format('woff2')}`;
}

// The parser's error carries its place (jison's `hash.loc`); others carry words only.
function problemOf(error: unknown, text: string): DrawProblem {
  const { hash, message } = (error ?? {}) as {
    readonly hash?: { readonly loc?: { readonly first_line?: number }; readonly line?: number };
    readonly message?: string;
  };
  const said = message ?? String(error);
  const lineSaid = /line (\d+)/i.exec(said)?.[1];
  const line = hash?.loc?.first_line ?? (lineSaid === undefined ? null : Number(lineSaid));
  return { line, message: problemWords(said, text, line) };
}
