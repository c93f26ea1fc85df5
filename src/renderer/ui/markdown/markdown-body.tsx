import 'katex/dist/katex.min.css';
import { useMemo, type ReactNode } from 'react';
import ReactMarkdown, { type Components, type ExtraProps, type Options } from 'react-markdown';
import rehypeKatex from 'rehype-katex';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import { formulaLimits } from '../../../core/prompt/formula-limits.js';
import { escapeMoney } from '../../../core/prompt/dollar-signs.js';
import { keepUnits } from './keep-units.js';

export type MarkdownBodyProps = {
  readonly text: string;
  /** Opens an address outside; without it, links are plain text. */
  readonly onLink?: ((url: string) => void) | undefined;
  /** Shows fenced code of a language in its own way; null leaves it as code. */
  readonly onFence?: ((language: string, source: string) => ReactNode) | undefined;
};

const remark: Options['remarkPlugins'] = [remarkGfm, remarkMath];
// A formula that KaTeX cannot read stays as its source; `trust: false` keeps \href and \includegraphics out.
const rehype: Options['rehypePlugins'] = [
  keepUnits,
  [rehypeKatex, { ...formulaLimits, throwOnError: false, errorColor: 'currentColor' }],
];

const isWebAddress = (url: string): boolean => /^https?:\/\//i.test(url);

export function MarkdownBody({ text, onLink, onFence }: MarkdownBodyProps): ReactNode {
  const components = useMemo<Components>(
    () => ({
      a: ({ href, children }) => {
        if (onLink === undefined || href === undefined || !isWebAddress(href))
          return <>{children}</>;
        return (
          <a
            href={href}
            onClick={(event) => {
              event.preventDefault();
              onLink(href);
            }}
          >
            {children}
          </a>
        );
      },
      table: ({ children }) => (
        <div className="table-scroll" role="group" aria-label="Table" tabIndex={0}>
          <table>{children}</table>
        </div>
      ),
      img: ({ alt }) => <>{alt}</>,
      pre: ({ node, children }) => {
        const { language, source } = fenceIn(node);
        const shown = language === null ? null : onFence?.(language, source);
        return shown ?? <pre>{children}</pre>;
      },
    }),
    [onLink, onFence],
  );
  return (
    <ReactMarkdown remarkPlugins={remark} rehypePlugins={rehype} components={components}>
      {escapeMoney(text)}
    </ReactMarkdown>
  );
}

/** The language after the fence, and the code in it. */
function fenceIn(pre: ExtraProps['node']): {
  readonly language: string | null;
  readonly source: string;
} {
  const code = pre?.children[0];
  if (code?.type !== 'element') return { language: null, source: '' };
  const names = code.properties['className'];
  const name = Array.isArray(names) ? String(names[0]) : '';
  const [text] = code.children;
  return {
    language: name.startsWith('language-') ? name.slice('language-'.length) : null,
    source: text?.type === 'text' ? text.value : '',
  };
}
