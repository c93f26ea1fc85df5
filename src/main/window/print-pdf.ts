import type { BrowserWindow } from 'electron';
import { groundColour } from './main-window.js';

/** The page as its print styles have it, on the paper that is usual here, with tags and an outline. */
export async function printPdf(window: BrowserWindow, title: string): Promise<Uint8Array> {
  // Chromium paints the margins in the window's own ground, which may be dark.
  window.setBackgroundColor('#ffffff');
  try {
    return await print(window, title);
  } finally {
    if (!window.isDestroyed()) window.setBackgroundColor(groundColour());
  }
}

const print = (window: BrowserWindow, title: string): Promise<Uint8Array> =>
  window.webContents.printToPDF({
    pageSize: usesLetter() ? 'Letter' : 'A4',
    printBackground: true,
    margins: { top: 0.7, bottom: 0.8, left: 0.8, right: 0.8 },
    displayHeaderFooter: true,
    headerTemplate: '<span></span>',
    footerTemplate: footer(title),
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  });

/** Canada, Mexico, the United States and some others; everybody else has A4. */
const usesLetter = (): boolean =>
  /-(?:US|CA|MX|CL|CO|CR|GT|PA|PH|PR|SV|VE)$/.test(Intl.DateTimeFormat().resolvedOptions().locale);

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const footer = (title: string): string =>
  `<div style="box-sizing:border-box;width:100%;padding:0 0.8in;display:flex;justify-content:space-between;` +
  `font:8px sans-serif;color:#5c5a55"><span>${escaped(title.slice(0, 90))}</span>` +
  `<span><span class="pageNumber"></span> / <span class="totalPages"></span></span></div>`;
