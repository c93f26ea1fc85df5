import react from '@vitejs/plugin-react';
import { join } from 'node:path';
import { build } from 'vite';
import { excalidrawOffline } from '../../build/excalidraw-offline.js';
import { root } from '../../setup/paths.js';

/** Builds the page of editors with the app's own settings; returns its folder. */
export async function buildEditorsAlone(): Promise<string> {
  const outDir = join(root, 'out', 'bench', 'editors-alone');
  await build({
    configFile: false,
    logLevel: 'error',
    root: import.meta.dirname,
    plugins: [react(), excalidrawOffline()],
    build: { outDir, emptyOutDir: true, target: 'chrome130', minify: true, assetsInlineLimit: 0 },
  });
  return outDir;
}
