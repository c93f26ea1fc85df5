import './asset-path.js';
import '@excalidraw/excalidraw/index.css';
import { Excalidraw } from '@excalidraw/excalidraw';
import { createRoot } from 'react-dom/client';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');

let isMarked = false;

// The same moment as the app's: the first change that Excalidraw reports once it has loaded, painted.
createRoot(root).render(
  <Excalidraw
    onChange={(_elements, appState) => {
      if (isMarked || appState.isLoading) return;
      isMarked = true;
      requestAnimationFrame(() => performance.mark('whiteboard-usable'));
    }}
  />,
);
