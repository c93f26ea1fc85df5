import type { BoardElement } from '../../../core/board/board-element.js';
import { fromTopDown } from '../../../core/review/highlight-drawing.js';
import { markdownReport } from '../../../core/review/markdown-report.js';
import { call } from '../../bridge.js';
import { preloadMarkdown } from '../../ui/markdown/markdown.js';
import { leave } from './exchange.js';
import { boardFence, usePrinted, type PrintPicture } from './printed.js';

let isPrinting = false;

/**
 * Saves a report as a PDF where the person chooses. Answers its path; null where it was not saved. One at a time, from the
 * reading on: the page prints one sheet.
 */
export async function savePdf(attemptId: string, gradeId?: string): Promise<string | null> {
  if (isPrinting) return null;
  isPrinting = true;
  try {
    return await printed(attemptId, gradeId);
  } finally {
    isPrinting = false;
  }
}

async function printed(attemptId: string, gradeId?: string): Promise<string | null> {
  const review = await call('review:open', { attemptId });
  if (!review.ok) {
    leave('export', review.error);
    return null;
  }
  const { prompt, state } = review.value;
  const board = [...state.board.values()].filter(({ isDeleted }) => !isDeleted);
  const fence = board.length === 0 ? null : `\`\`\`${boardFence}\nboard\n\`\`\``;
  const takes = await call('take:list', { attemptId });
  const heard = takes.ok ? takes.value : [];
  const markdown = markdownReport(review.value, gradeId, fence, heard);
  const pictures = await drawn(board, [state.diagram.text, prompt.reference.diagram]);
  const shownTitle = document.title;
  try {
    document.title = prompt.title; // Chromium takes the PDF's name from it
    await preloadMarkdown();
    usePrinted.setState({ printed: { markdown, pictures } });
    await shown();
    const { id, title } = prompt;
    const reply = await call('export:pdf', { attemptId, promptId: id, title: title.slice(0, 500) });
    if (reply.ok) return reply.value.path;
    leave('export', reply.error);
    return null;
  } finally {
    usePrinted.setState({ printed: null });
    if (document.title === prompt.title) document.title = shownTitle;
    for (const { url } of pictures.values()) URL.revokeObjectURL(url);
  }
}

/** Always light, as paper is; what cannot be drawn stays a text. */
async function drawn(
  board: readonly BoardElement[],
  diagrams: readonly string[],
): Promise<ReadonlyMap<string, PrintPicture>> {
  const pictures = new Map<string, PrintPicture>();
  if (board.length > 0) {
    const { boardPicture } = await import('../../panes/whiteboard/board-picture.js');
    const picture = await boardPicture(board, 'light').catch(() => null);
    if (picture !== null) pictures.set(boardFence, picture);
  }
  for (const text of diagrams.map((one) => one.trim()).filter((one) => one !== '')) {
    const { draw } = await import('../../panes/diagram/draw.js');
    const made = await draw(fromTopDown(text), 'paper'); // as paper stands
    if (made.kind === 'drawn') pictures.set(text, made.drawing);
  }
  return pictures;
}

/** Until the paper stands in the page with its pictures and faces. */
async function shown(): Promise<void> {
  while (document.querySelector('article[data-paper]') === null)
    await new Promise((resolve) => requestAnimationFrame(resolve));
  const images = document.querySelectorAll<HTMLImageElement>('[data-paper] img');
  await Promise.allSettled([...images].map((image) => image.decode()));
  await document.fonts.ready;
}

/** Saves a report as Markdown where the person chooses. Answers its path; null where it was not saved. */
export async function saveReport(attemptId: string, gradeId?: string): Promise<string | null> {
  const reply = await call('review:export', {
    attemptId,
    ...(gradeId === undefined ? {} : { gradeId }),
  });
  if (reply.ok) return reply.value.path;
  leave('export', reply.error);
  return null;
}
