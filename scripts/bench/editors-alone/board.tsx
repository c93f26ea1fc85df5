import './asset-path.js';
import '@excalidraw/excalidraw/index.css';
import { Excalidraw } from '@excalidraw/excalidraw';
import { createRoot } from 'react-dom/client';

export const mount = (host: HTMLElement): void => createRoot(host).render(<Excalidraw />);
