import './printed-report.css';
import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { boardFence, usePrinted, type PrintPicture } from '../state/exchange/printed.js';
import { classNames } from '../ui/class-names.js';
import { Markdown } from '../ui/markdown/markdown.js';
import styles from './printed-report.module.css';

/** The report that is being saved as a PDF; on the screen there is nothing of it. */
export function PrintedReport(): ReactNode {
  const printed = usePrinted((state) => state.printed);
  if (printed === null) return null;
  const { markdown, pictures } = printed;
  const onFence = (language: string, source: string): ReactNode => {
    const isBoard = language === boardFence;
    const picture = pictures.get(isBoard ? boardFence : source.trim());
    return picture === undefined ? null : (
      <Figure picture={picture} alt={isBoard ? 'The whiteboard' : 'The diagram'} />
    );
  };
  return createPortal(
    <article data-paper="" className={classNames('printed-paper', styles['paper'])}>
      <Markdown text={markdown} onFence={onFence} onLink={() => undefined} />
    </article>,
    document.body,
  );
}

function Figure({
  picture: { url, width, height },
  alt,
}: {
  readonly picture: PrintPicture;
  readonly alt: string;
}): ReactNode {
  return (
    <figure className={styles['figure']}>
      <img className={styles['picture']} src={url} width={width} height={height} alt={alt} />
    </figure>
  );
}
