import { join } from 'node:path';
import { z } from 'zod';
import { modes } from '../../../core/attempt/attempt-event.js';
import { levels } from '../../../core/prompt/prompt.js';
import { textIfExists } from '../../files/read-if-exists.js';
import { parseVersioned } from '../stores/versioned-json.js';
import type { FolderWriter } from '../../files/folder-writer.js';
import { isPlainPath } from '../../files/plain-path.js';
import { readBytes } from '../../files/read-file.js';
import { hashOf } from '../../files/sha256.js';

export const manifestName = 'manifest.json';

/** Far more than phases and grades make. */
const mostParts = 2000;

const aboutSchema = z.object({
  promptId: z.string(),
  mode: z.enum(modes),
  level: z.enum(levels),
  startedAtMs: z.number(),
  elapsedSec: z.number(),
  /** Absent where no hint was taken; `atSec` and `had` are absent in attempts from before a hint on what stood there was free. */
  hintsTaken: z
    .array(
      z.object({
        criteria: z.array(z.string()),
        steps: z.number(),
        atSec: z.number().optional(),
        had: z.array(z.string()).optional(),
      }),
    )
    .optional(),
  /** Seconds by phase, and what limits were multiplied by; absent in attempts from before charts were drawn of them. */
  pace: z
    .object({ phaseSec: z.record(z.string(), z.number()), timeFactor: z.number().nullable() })
    .optional(),
  /** Absent where no score was guessed. */
  guess: z.number().optional(),
});

/** What a list says of a finished attempt, so that it need not read a whole journal. */
export type About = Readonly<z.infer<typeof aboutSchema>>;

const manifestSchema = z.object({
  schema: z.literal(1),
  /** Set once, when the parts have been written out: from then on the attempt is finished. */
  isFinished: z.boolean(),
  /** SHA-256 of each part by its path in the attempt's folder, with forward slashes. Who wrote it may be anybody. */
  parts: z
    .record(z.string().refine(isPlainPath), z.string().regex(/^[0-9a-f]{64}$/))
    .refine((parts) => Object.keys(parts).length <= mostParts),
  about: z.object({ sha256: z.string(), value: aboutSchema }).optional(),
});

/** What an attempt's folder should hold. It finds changes from outside; it does not forbid them. */
export type Manifest = Readonly<z.infer<typeof manifestSchema>>;

export type ManifestRead =
  | { readonly kind: 'read'; readonly manifest: Manifest }
  | { readonly kind: 'none' }
  | { readonly kind: 'newer' };

/** A manifest that is broken counts as none: it can be made anew from the parts. */
export async function readManifest(folder: string): Promise<ManifestRead> {
  const text = await textIfExists(join(folder, manifestName));
  if (text === null) return { kind: 'none' };
  const parsed = parseVersioned(text, { current: 1, steps: {}, schema: manifestSchema });
  if (parsed.ok) return { kind: 'read', manifest: parsed.value };
  return { kind: parsed.error.kind === 'newer' ? 'newer' : 'none' };
}

export async function writeManifest(
  writer: FolderWriter,
  folder: string,
  manifest: Manifest,
): Promise<void> {
  await writer.write(join(folder, manifestName), `${JSON.stringify(manifest, null, 1)}\n`);
}

/** The parts that are not as they were written, or are gone. */
export async function changedParts(
  folder: string,
  manifest: Manifest,
  only: RegExp,
): Promise<readonly string[]> {
  const parts = Object.entries(manifest.parts).filter(([part]) => only.test(part));
  // Side by side: a report waits for it.
  const changed = await Promise.all(
    parts.map(async ([part, hash]) => {
      const bytes = await readBytes(join(folder, part)).catch(() => null);
      return bytes === null || hashOf(bytes) !== hash ? [part] : [];
    }),
  );
  return changed.flat();
}

/** `about` with the hash that guards it. */
export function withHash(about: About): NonNullable<Manifest['about']> {
  return { sha256: hashOf(JSON.stringify(about)), value: about };
}

/** What `withHash` put there; null where it is absent, or not as it was written. */
export function aboutIn({ about }: Manifest): About | null {
  const value = about?.value ?? null;
  return hashOf(JSON.stringify(value)) === about?.sha256 ? value : null;
}
