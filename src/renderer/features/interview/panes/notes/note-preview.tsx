import { lazy, Suspense, type ReactNode } from 'react';
import { useTheme } from '../../../../state/settings/theme.js';
import { Markdown } from '../../../../ui/markdown/markdown.js';
import { loadDrawnText } from '../load-panes.js';
import styles from './notes.module.css';

const DrawnText = lazy(async () => ({ default: (await loadDrawnText()).DrawnText }));

type Props = {
  readonly title: string;
  readonly text: string;
  readonly isShown: boolean;
};

/** The notes as Markdown, with formulas and what is drawn in Mermaid. */
export function NotePreview({ title, text, isShown }: Props): ReactNode {
  return (
    <section
      className={styles['preview']}
      aria-label={`Preview of ${title}`}
      tabIndex={0}
      {...(isShown && { 'data-pane-focus': '' })}
    >
      {text.trim() === '' ? (
        <p className={styles['empty']}>Nothing written yet.</p>
      ) : (
        <Markdown text={text} voice="sans" onFence={drawnFence} />
      )}
    </section>
  );
}

const drawnFence = (language: string, source: string): ReactNode =>
  language === 'mermaid' ? <Fence source={source} /> : null;

function Fence({ source }: { readonly source: string }): ReactNode {
  const theme = useTheme();
  return (
    <Suspense fallback={<pre>{source}</pre>}>
      <DrawnText text={source} theme={theme} />
    </Suspense>
  );
}
