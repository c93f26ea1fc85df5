import { basename, join } from 'node:path';
import { gradeSchema, type Grade } from '../../../core/grade/grade.js';
import { namesIn } from '../../files/read-if-exists.js';
import { hashOf } from '../../files/sha256.js';
import { withoutChecksum, withChecksum } from './checksum.js';
import type { FolderWriter } from '../../files/folder-writer.js';
import { readText } from '../../files/read-file.js';

export const gradesName = 'grades';
const gradeFile = /^[0-9a-z-]{1,64}\.json$/;

type GradesRead = {
  /** Oldest first. */
  readonly grades: readonly Grade[];
  /** Files that are no grade. They stay where they are; no number is made of them. */
  readonly unreadable: readonly string[];
};

export async function readGrades(attemptFolder: string): Promise<GradesRead> {
  const grades: Grade[] = [];
  const unreadable: string[] = [];
  for (const name of await gradeFiles(attemptFolder)) {
    const grade = await readGrade(join(attemptFolder, gradesName, name));
    if (grade === null) unreadable.push(`${gradesName}/${name}`);
    else grades.push(grade);
  }
  return { grades: grades.sort((one, other) => one.gradedAtMs - other.gradedAtMs), unreadable };
}

/** Adds a grade as a file of its own; an earlier one is never written over. */
export async function addGrade(
  writer: FolderWriter,
  attemptFolder: string,
  grade: Grade,
): Promise<void> {
  const name = `${grade.id}.json`;
  if (!gradeFile.test(name)) throw new Error(`a grade's id must be a file name: ${grade.id}`);
  if ((await gradeFiles(attemptFolder)).includes(name)) throw new Error(`grade ${grade.id} exists`);
  await writer.makeFolder(join(attemptFolder, gradesName));
  await writer.write(join(attemptFolder, gradesName, name), withChecksum(grade));
}

/** SHA-256 of each grade of before, which has no checksum, by its path in the attempt's folder. */
export async function gradeHashes(
  attemptFolder: string,
): Promise<Readonly<Record<string, string>>> {
  const hashes: Record<string, string> = {};
  for (const path of await gradePaths(attemptFolder)) {
    const text = await readText(join(attemptFolder, path));
    if (withoutChecksum(text).checksum === 'none') hashes[path] = hashOf(text);
  }
  return hashes;
}

export const gradePaths = async (attemptFolder: string): Promise<readonly string[]> =>
  (await gradeFiles(attemptFolder)).map((name) => `${gradesName}/${name}`);

async function gradeFiles(attemptFolder: string): Promise<readonly string[]> {
  const names = await namesIn(join(attemptFolder, gradesName));
  return names.filter((name) => gradeFile.test(name)).toSorted();
}

/** Null for what is no grade, and for a grade under another name: a copy that a sync tool made. */
async function readGrade(path: string): Promise<Grade | null> {
  const { data } = withoutChecksum(await readText(path));
  const grade = gradeSchema.safeParse(data).data ?? null;
  return grade?.id === basename(path, '.json') ? grade : null;
}
