import { create } from 'zustand';

export type PrintPicture = {
  readonly url: string;
  readonly width: number;
  readonly height: number;
};

/** A report as it goes to paper: its Markdown, and pictures by the text that they stand for. */
type Printed = {
  readonly markdown: string;
  readonly pictures: ReadonlyMap<string, PrintPicture>;
};

export const usePrinted = create<{ readonly printed: Printed | null }>(() => ({ printed: null }));

/** The language of the fence that stands for the whiteboard. */
export const boardFence = 'hotseat-board';
