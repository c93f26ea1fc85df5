import { describe, expect, it } from 'vitest';
import { boardFile, parseBoardFile } from './excalidraw-file.js';

const box = { id: 'a', type: 'rectangle', version: 1, isDeleted: false };
const file = (elements: unknown): string =>
  JSON.stringify({ type: 'excalidraw', version: 2, elements });

describe('parseBoardFile', () => {
  it('cuts what could run or reach the network (CVE-2026-97224)', () => {
    const hostile = [
      { ...box, link: 'https://example.com', customData: { generationData: { html: '<script>' } } },
      { ...box, id: 'i', type: 'iframe' },
      { ...box, id: 'e', type: 'embeddable' },
      { ...box, id: 'p', type: 'image', fileId: 'x' },
    ];
    expect(parseBoardFile(file(hostile))).toEqual({ ok: true, value: [{ ...box, link: null }] });
  });

  it('says what is wrong with a file that is not a board, and imports nothing of it', () => {
    expect(parseBoardFile('not json')).toMatchObject({ ok: false, error: { kind: 'not-json' } });
    for (const text of ['null', '[]', '{}', file(null), '{"type":"excalidraw"}']) {
      expect(parseBoardFile(text)).toMatchObject({ ok: false, error: { kind: 'not-excalidraw' } });
    }
    expect(parseBoardFile(file([box, { id: 7 }]))).toMatchObject({
      error: { detail: expect.stringContaining('elements.1.id') as string },
    });
  });

  it('reads back what it writes', () => {
    expect(parseBoardFile(boardFile([box]))).toEqual({ ok: true, value: [box] });
  });
});
