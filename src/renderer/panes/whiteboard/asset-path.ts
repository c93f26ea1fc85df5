// Excalidraw reads this when it is loaded, so this file is imported before it.
declare global {
  interface Window {
    EXCALIDRAW_ASSET_PATH?: string | string[];
  }
}

window.EXCALIDRAW_ASSET_PATH = new URL('excalidraw/', document.baseURI).href;

export {};
