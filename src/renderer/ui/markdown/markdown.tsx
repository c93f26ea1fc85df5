import { lazy, Suspense, type ComponentType, type ReactNode } from 'react';
import type { MarkdownBodyProps } from './markdown-body.js';
import styles from './markdown.module.css';

let Loaded: ComponentType<MarkdownBodyProps> | null = null;

/** Loads the Markdown code ahead, so that the first text is not shown plain for a moment. */
export async function preloadMarkdown(): Promise<void> {
  Loaded = (await import('./markdown-body.js')).MarkdownBody;
}

const Lazy = lazy(async () => {
  await preloadMarkdown();
  return { default: Loaded ?? (await import('./markdown-body.js')).MarkdownBody };
});

type Props = MarkdownBodyProps & {
  /** Serif is the voice of the prompt and the mentor; sans that of the interface. */
  readonly voice?: 'serif' | 'sans';
};

/** Markdown with tables and formulas. No raw HTML, no images; links go through `onLink`. */
export function Markdown({ voice = 'serif', ...body }: Props): ReactNode {
  const Body = Loaded ?? Lazy;
  return (
    <div className={`${styles['markdown'] ?? ''} ${styles[voice] ?? ''}`}>
      <Suspense fallback={<p className={styles['plain']}>{body.text}</p>}>
        <Body {...body} />
      </Suspense>
    </div>
  );
}
