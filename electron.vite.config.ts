import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { resolve } from 'node:path';
import { cheapHas } from './scripts/build/cheap-has.js';
import { excalidrawOffline } from './scripts/build/excalidraw-offline.js';
import { licencesFile, notePackages } from './scripts/build/licences.js';
import { latinFirst } from './scripts/build/latin-first.js';
import { promptBank } from './scripts/build/prompt-bank.js';
import { pythonSnapshot } from './scripts/build/python-snapshot.js';
import { startChunk } from './scripts/build/start-chunk.js';
import { threadApart } from './scripts/build/thread-apart.js';

// Electron 33 is the oldest supported runtime: Chromium 130, Node 20.18.
const node = { target: 'node20.18', externalizeDeps: false, minify: false } as const;
const cjs = {
  format: 'cjs',
  entryFileNames: '[name].cjs',
  chunkFileNames: '[name]-[hash].cjs',
} as const;

export default defineConfig({
  main: {
    plugins: [
      notePackages(),
      promptBank('prompts'),
      threadApart('foreign-worker', 'src/main/foreign/foreign-worker.ts', node.target),
      threadApart('schedule-worker', 'src/main/storage/schedule/schedule-worker.ts', node.target),
      threadApart('trend-worker', 'src/main/storage/trends/trend-worker.ts', node.target),
      threadApart('search-worker', 'src/main/storage/search/search-worker.ts', node.target),
    ],
    build: {
      ...node,
      rolldownOptions: {
        input: {
          index: 'src/main/index.ts',
          'grader-worker': 'src/main/grader/offline/grader-worker.ts',
        },
        output: cjs,
        external: ['electron'],
      },
    },
  },
  preload: {
    plugins: [notePackages()],
    build: {
      ...node,
      rolldownOptions: {
        input: { index: 'src/preload/index.ts' },
        output: cjs,
        external: ['electron'],
      },
    },
  },
  renderer: {
    root: 'src/renderer',
    plugins: [
      react(),
      latinFirst(),
      cheapHas(),
      excalidrawOffline(),
      pythonSnapshot(import.meta.dirname),
      notePackages(),
      licencesFile(import.meta.dirname),
    ],
    worker: { format: 'es', plugins: () => [notePackages()] },
    build: {
      target: 'chrome130',
      minify: true,
      assetsInlineLimit: 0,
      // Absolute: the dev server would look for it under `root`.
      rolldownOptions: {
        input: resolve('src/renderer/index.html'),
        output: {
          codeSplitting: {
            // React apart: the page's thread waits for the GPU while scripts come, and 64 kB of each wait for it.
            groups: [
              {
                name: 'react',
                test: /node_modules[/\\](?:react|react-dom|scheduler)[/\\]/,
                priority: 1,
              },
              { name: startChunk(resolve('src/renderer/main.tsx')) },
            ],
          },
        },
      },
    },
  },
});
