import { promisify } from 'node:util';
import { constants, gunzip, gzip } from 'node:zlib';
import { z } from 'zod';
import { placeSchema } from '../../../core/grade/grade.js';
import { passageParts } from '../../../core/search/passage.js';
import { hashOf } from '../../files/sha256.js';
import { textIndex, type PrintedIndex, type TextIndex } from './text-index.js';

const packed = promisify<Buffer, { readonly level: number }, Buffer>(gzip);
const unpacked = promisify<Buffer, { readonly maxOutputLength: number }, Buffer>(gunzip);

/** Ten times what a file holds when it is full of long attempts; what grows further was made to fill the memory. */
const mostBytes = 512 * 1024 * 1024;
const head = 'hotseat search 2 ';

const textsSchema = z.object({
  id: z.string(),
  mark: z.string(),
  about: z.string(),
  grader: z.string().nullable(),
  isShort: z.boolean(),
  passages: z.array(
    z.object({
      part: z.enum(passageParts),
      phase: z.string(),
      atSec: z.number(),
      text: z.string(),
      place: placeSchema.nullable(),
    }),
  ),
});
const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null;
const fileSchema = z.object({
  // The checksum shows that it is as we wrote it; to look at each of a hundred thousand passages takes a second.
  texts: z.array(z.custom<z.infer<typeof textsSchema>>(isObject)),
  words: z.custom<PrintedIndex['words']>(Array.isArray),
});

/** A line with a checksum, then what it is of. */
export async function printShard(index: TextIndex): Promise<Buffer> {
  const bytes = await packed(Buffer.from(JSON.stringify(index.print())), {
    level: constants.Z_BEST_SPEED,
  });
  return Buffer.concat([Buffer.from(`${head}${hashOf(bytes)}\n`), bytes]);
}

/** Null for whatever is not as it was written: it is a cache, and is made anew. */
export async function parseShard(file: Buffer): Promise<TextIndex | null> {
  const lineEnd = file.indexOf('\n');
  const line = file.subarray(0, Math.max(0, lineEnd)).toString();
  const bytes = file.subarray(lineEnd + 1);
  if (line !== `${head}${hashOf(bytes)}`) return null;
  try {
    const text = await unpacked(bytes, { maxOutputLength: mostBytes });
    const parsed = fileSchema.safeParse(JSON.parse(text.toString()));
    if (!parsed.success) return null;
    const [first] = parsed.data.texts;
    if (first !== undefined && !textsSchema.safeParse(first).success) return null;
    return textIndex(parsed.data);
  } catch {
    return null;
  }
}
