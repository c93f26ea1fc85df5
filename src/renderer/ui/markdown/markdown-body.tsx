import 'katex/dist/katex.min.css';
import { useMemo, type ReactNode } from 'react';
import ReactMarkdown, { type Components, type Options } from 'react-markdown';
import rehypeKatex from 'rehype-katex';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import { formulaLimits } from '../../../core/prompt/formula-limits.js';
import { escapeMoney } from '../../../core/prompt/dollar-signs.js';

export type MarkdownBodyProps = {
  readonly text: string;
  /** Opens an address outside; without it, links are plain text. */
  readonly onLink?: ((url: string) => void) | undefined;
};

const remark: Options['remarkPlugins'] = [remarkGfm, remarkMath];
// A formula that KaTeX cannot read stays as its source; `trust: false` keeps \href and \includegraphics out.
const rehype: Options['rehypePlugins'] = [
  [rehypeKatex, { ...formulaLimits, throwOnError: false, errorColor: 'currentColor' }],
];

const isWebAddress = (url: string): boolean => /^https?:\/\//i.test(url);

export function MarkdownBody({ text, onLink }: MarkdownBodyProps): ReactNode {
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
    }),
    [onLink],
  );
  return (
    <ReactMarkdown remarkPlugins={remark} rehypePlugins={rehype} components={components}>
      {escapeMoney(text)}
    </ReactMarkdown>
  );
}
