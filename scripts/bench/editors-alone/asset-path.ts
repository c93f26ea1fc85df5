// Before Excalidraw is evaluated: it looks for its fonts there.
Object.assign(window, { EXCALIDRAW_ASSET_PATH: '/' });
