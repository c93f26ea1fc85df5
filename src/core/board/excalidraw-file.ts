import { withoutActiveContent } from './active-content.js';
import { foreignElementSchema, type BoardElement } from './board-element.js';
import { fail, ok, type Result } from '../result.js';

export type BoardFileProblem =
  | { readonly kind: 'not-json'; readonly detail: string }
  | { readonly kind: 'not-excalidraw'; readonly detail: string };

/**
 * The elements of an `.excalidraw` file, with active content removed. A file that is not one is
 * refused whole; nothing is half imported.
 * Page: https://docs.excalidraw.com/docs/codebase/json-schema
 */
export function parseBoardFile(text: string): Result<readonly BoardElement[], BoardFileProblem> {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return fail({ kind: 'not-json', detail: error instanceof Error ? error.message : '' });
  }
  const file = data as { type?: unknown; elements?: unknown } | null;
  if (file?.type !== 'excalidraw') {
    return fail({ kind: 'not-excalidraw', detail: 'its "type" is not "excalidraw"' });
  }
  const elements = foreignElementSchema.array().safeParse(file.elements);
  if (!elements.success) {
    const issue = elements.error.issues[0];
    const where = ['elements', ...(issue?.path ?? [])].join('.');
    return fail({ kind: 'not-excalidraw', detail: `${where}: ${issue?.message ?? 'is wrong'}` });
  }
  return ok(withoutActiveContent(elements.data));
}

/** An `.excalidraw` file that other programs open. */
export function boardFile(elements: readonly BoardElement[]): string {
  return `${JSON.stringify({ ...boardScene(elements), appState: {}, files: {} }, null, 1)}\n`;
}

/** The part of an `.excalidraw` file that `parseBoardFile` reads back. */
export const boardScene = (elements: readonly BoardElement[]) => ({
  type: 'excalidraw',
  version: 2,
  source: 'hotseat',
  elements,
});
