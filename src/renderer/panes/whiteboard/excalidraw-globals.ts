// Excalidraw reads these when it is loaded, so this file is imported before it.
declare global {
  interface Window {
    EXCALIDRAW_ASSET_PATH?: string | string[];
    EXCALIDRAW_THROTTLE_RENDER?: boolean;
  }
}

window.EXCALIDRAW_ASSET_PATH = new URL('excalidraw/', document.baseURI).href;

// A board of hundreds is painted once a frame, not within each event that changes it.
window.EXCALIDRAW_THROTTLE_RENDER = true;

export {};
