import { closeSync, openSync, readSync } from 'node:fs';

/** A part of the screen, in pixels. */
export type Region = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** What stands in a region: every eighth of its rows, one number a pixel. */
export type Picture = Uint32Array;

export type FrameBuffer = {
  readonly grab: (into: Picture) => void;
  readonly blank: () => Picture;
  readonly close: () => void;
};

/** No line of text is lower, so that none is missed; all rows every 2 ms would take half a core. */
const rowStep = 8;
const bytesPerPixel = 4;
const colourBytes = 12;

/** Xvfb's pixels, which it keeps in a file of X's window dump format (XWDFile.h of xorgproto), big-endian. */
export function openFrameBuffer(path: string, region: Region): FrameBuffer {
  const file = openSync(path, 'r');
  const header = Buffer.alloc(100);
  readSync(file, header, 0, header.length, 0);
  const field = (index: number): number => header.readUInt32BE(index * 4);
  if (field(11) !== bytesPerPixel * 8) throw new Error('the screen has not 32 bits a pixel');
  const [headerSize, rowBytes, colours] = [field(0), field(12), field(19)];
  const pixelsAt = headerSize + colours * colourBytes;
  const { x, y, width, height } = region;
  const rows = Math.ceil(height / rowStep);
  const length = width * bytesPerPixel;
  return {
    blank: () => new Uint32Array(width * rows),
    grab: (into) => {
      for (let row = 0; row < rows; row += 1) {
        const at = pixelsAt + (y + row * rowStep) * rowBytes + x * bytesPerPixel;
        readSync(file, into, row * length, length, at);
      }
    },
    close: () => closeSync(file),
  };
}

/** One colour and nothing else. */
export const isBlank = (picture: Picture): boolean =>
  picture.every((pixel) => pixel === picture[0]);
