// Before Excalidraw is evaluated: it looks for its fonts there, and paints as in the app.
Object.assign(window, { EXCALIDRAW_ASSET_PATH: '/', EXCALIDRAW_THROTTLE_RENDER: true });
