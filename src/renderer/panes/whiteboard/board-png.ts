import './asset-path.js';
import { exportToBlob } from '@excalidraw/excalidraw';
import type { ExcalidrawElement, NonDeleted } from '@excalidraw/excalidraw/element/types';
import type { BoardElement } from '../../../core/board/board-element.js';

/** Enough to read every label; models scale larger pictures down themselves. */
const longestSidePx = 1536;

// Its own types point into a package that is not published, so they are written here.
const toBlob = exportToBlob as (options: {
  readonly elements: readonly NonDeleted<ExcalidrawElement>[];
  readonly appState: { readonly exportBackground: boolean; readonly viewBackgroundColor: string };
  readonly files: null;
  readonly mimeType: string;
  readonly exportPadding: number;
  readonly maxWidthOrHeight: number;
}) => Promise<Blob>;

/** A board as a PNG data URL, dark on white, as a model is to see it. */
export async function boardPng(elements: readonly BoardElement[]): Promise<string> {
  const blob = await toBlob({
    elements: elements as unknown as readonly NonDeleted<ExcalidrawElement>[],
    appState: { exportBackground: true, viewBackgroundColor: '#ffffff' },
    files: null,
    mimeType: 'image/png',
    exportPadding: 16,
    maxWidthOrHeight: longestSidePx,
  });
  return dataUrlOf(blob);
}

const dataUrlOf = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      if (typeof reader.result === 'string') resolve(reader.result);
    };
    reader.onerror = () => reject(reader.error ?? new Error('the picture cannot be read'));
    reader.readAsDataURL(blob);
  });
