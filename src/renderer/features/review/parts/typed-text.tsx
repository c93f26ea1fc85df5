import { useMemo, type ReactNode } from 'react';
import { blocksOf, type Range, type TextBlock } from '../../../../core/review/text/text-blocks.js';
import { classNames } from '../../../ui/class-names.js';
import styles from './typed-text.module.css';

type Props = {
  readonly text: string;
  readonly range?: Range | null;
  /** As code, or as the room shows notes, whose face is for reading. */
  readonly face?: 'code' | 'notes';
};

/** What the person typed, to the letter. Blocks out of sight are not laid out: a text may have a megabyte. */
export function TypedText({ text, range = null, face = 'code' }: Props): ReactNode {
  const blocks = useMemo(() => blocksOf(text, range), [text, range]);
  return (
    <div className={classNames(styles['text'], styles[face])}>
      {blocks.map((block) => (
        <Block
          key={block.start}
          block={block}
          isOnly={blocks.length === 1}
          lineRem={lineRem[face]}
        />
      ))}
    </div>
  );
}

const charactersALine = 60;
const lineRem = { code: 1.3125 /* --leading-code */, notes: 1.4375 };

function Block({
  block,
  isOnly,
  lineRem,
}: {
  readonly block: TextBlock;
  readonly isOnly: boolean;
  readonly lineRem: number;
}): ReactNode {
  // A guess at the height, so that the scroll bar hardly moves as blocks come into sight.
  const lines = block.pieces.reduce((sum, { text }) => sum + linesIn(text), 0);
  const height = `auto ${String(lines * lineRem)}rem`;
  return (
    <div
      className={isOnly ? undefined : styles['block']}
      style={{ containIntrinsicBlockSize: height }}
    >
      {block.pieces.map(({ text, isMarked }, index) =>
        isMarked ? (
          <mark key={index} data-meant className={styles['mark']}>
            {text}
          </mark>
        ) : (
          text
        ),
      )}
    </div>
  );
}

function linesIn(text: string): number {
  return text.split('\n').reduce((sum, line) => sum + Math.ceil(line.length / charactersALine), 0);
}
