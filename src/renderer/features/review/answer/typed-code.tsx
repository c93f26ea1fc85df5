import { useMemo, type ReactNode } from 'react';
import styles from './typed-code.module.css';

type Props = {
  readonly text: string;
  readonly fromLine?: number;
  readonly toLine?: number;
};

const linesABlock = 100;

/** Code as it was typed, with its line numbers; the lines that are meant stand out. Lines count from 1. */
export function TypedCode({ text, fromLine = 0, toLine = -1 }: Props): ReactNode {
  const blocks = useMemo(() => blocksOfLines(text), [text]);
  return (
    <div className={styles['code']}>
      {blocks.map((lines, block) => (
        <div key={block} className={blocks.length === 1 ? undefined : styles['block']}>
          {lines.map((line, index) => {
            const number = block * linesABlock + index + 1;
            const isMeant = number >= fromLine && number <= toLine;
            return (
              <div
                key={number}
                className={isMeant ? styles['meant'] : styles['line']}
                data-number={number}
                data-meant={isMeant ? '' : undefined}
              >
                {line === '' ? '\n' : line}
              </div>
            );
          })}
        </div>
      ))}
    </div>
  );
}

function blocksOfLines(text: string): readonly (readonly string[])[] {
  const lines = text.split('\n');
  const count = Math.ceil(lines.length / linesABlock);
  return Array.from({ length: count }, (_none, block) =>
    lines.slice(block * linesABlock, (block + 1) * linesABlock),
  );
}
