import { Footer } from '@excalidraw/excalidraw';
import type { ExcalidrawImperativeAPI } from '@excalidraw/excalidraw/types';
import Maximize from 'lucide-react/icons/maximize';
import type { ReactNode } from 'react';
import { IconButton } from '../../ui/controls/icon-button.js';
import { showWhole } from './show-whole.js';
import styles from './whiteboard.module.css';

/** Beside the zoom: all of the drawing, which else only a key brings into sight. */
export function WholeButton({ api }: { readonly api: ExcalidrawImperativeAPI | null }): ReactNode {
  return (
    <Footer>
      <IconButton
        aria-label="Show the whole drawing"
        title="Show the whole drawing (Shift+1)"
        className={styles['wholeButton']}
        onClick={() => (api === null ? undefined : showWhole(api, api.getSceneElements(), 'whole'))}
      >
        <Maximize size={16} aria-hidden="true" />
      </IconButton>
    </Footer>
  );
}
