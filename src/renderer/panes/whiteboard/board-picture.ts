import './asset-path.js';
import { exportToSvg } from '@excalidraw/excalidraw';
import type { ExcalidrawElement, NonDeleted } from '@excalidraw/excalidraw/element/types';
import type { BoardElement } from '../../../core/board/board-element.js';

type BoardPicture = {
  readonly url: string;
  readonly width: number;
  readonly height: number;
};

// Its own types point into a package that is not published, so they are written here.
const toSvg = exportToSvg as (options: {
  readonly elements: readonly NonDeleted<ExcalidrawElement>[];
  readonly appState: { readonly exportBackground: boolean; readonly exportWithDarkMode: boolean };
  readonly files: null;
  readonly exportPadding: number;
}) => Promise<SVGSVGElement>;

/** A board as the text of an SVG file, dark on white. */
export async function boardSvg(elements: readonly BoardElement[]): Promise<string> {
  const svg = await toSvg({
    elements: elements as unknown as readonly NonDeleted<ExcalidrawElement>[],
    appState: { exportBackground: true, exportWithDarkMode: false },
    files: null,
    exportPadding: 16,
  });
  return new XMLSerializer().serializeToString(svg);
}

/** A board as an image, fonts inside, on no ground of its own. The caller revokes the URL. */
export async function boardPicture(
  elements: readonly BoardElement[],
  theme: 'light' | 'dark',
): Promise<BoardPicture> {
  const svg = await toSvg({
    elements: elements as unknown as readonly NonDeleted<ExcalidrawElement>[],
    appState: { exportBackground: false, exportWithDarkMode: theme === 'dark' },
    files: null,
    exportPadding: 12,
  });
  const text = new XMLSerializer().serializeToString(svg);
  const url = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  const { width, height } = svg.viewBox.baseVal;
  return { url, width, height };
}
