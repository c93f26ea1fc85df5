import { isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { z } from 'zod';
import { issueWords } from '../../core/issue-words.js';
import { fail, ok, type Result } from '../../core/result.js';
import type { PromptProblem } from '../../ipc/views.js';

type Path = readonly PropertyKey[];

/** A file's value, and how to name a place in it where something else is wrong. */
export type ReadYaml<T> = {
  readonly value: T;
  readonly problemAt: (path: Path, message: string) => PromptProblem;
};

/** More than anybody corrects in one go; half a megabyte holds three hundred thousand. */
const mostProblems = 200;

/** The value of a YAML file that keeps to the schema, or its problems, each with its line and field. */
export function parseYaml<T>(
  file: string,
  text: string,
  schema: z.ZodType<T>,
): Result<ReadYaml<T>, readonly PromptProblem[]> {
  const lines = new LineCounter();
  // Its own look for doubled keys compares each with each: five minutes for a file of half a megabyte.
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: false,
  });
  const syntax = document.errors.slice(0, mostProblems).map((error) => ({
    file,
    line: lines.linePos(error.pos[0]).line,
    field: '',
    message: `YAML: ${error.message}`,
  }));
  if (syntax.length > 0) return fail(syntax);
  const problemAt = (path: Path, message: string): PromptProblem => ({
    file,
    line: lineOf(document, lines, path),
    field: fieldName(document, path),
    message,
  });
  const doubled = doubledKeys(document);
  if (doubled.length > 0)
    return fail(
      doubled.slice(0, mostProblems).map(({ key, at }) => ({
        file,
        line: lines.linePos(at).line,
        field: '',
        message: `YAML: the key "${key}" is there twice`,
      })),
    );
  const magic = magicKey(document);
  if (magic !== null) return fail([problemAt([], `the key "${magic}" is not allowed`)]);
  const data = unfolded(document);
  if (!data.ok) return fail([problemAt([], data.error)]);
  const parsed = schema.safeParse(data.value, { error: issueWords });
  if (parsed.success) return ok({ value: parsed.data, problemAt });
  const issues = parsed.error.issues.slice(0, mostProblems);
  return fail(issues.map((issue) => problemAt(issue.path, issue.message)));
}

/** Keys that stand twice in one map, by the place of the second. */
function doubledKeys(document: Document): readonly { readonly key: string; readonly at: number }[] {
  const doubled: { readonly key: string; readonly at: number }[] = [];
  visit(document, {
    Map: (_, { items }) => {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value)) doubled.push({ key: String(key.value), at: key.range?.[0] ?? 0 });
        seen.add(key.value);
      }
    },
  });
  return doubled;
}

/** A key that means something to JavaScript; the schema drops some of them without a word. */
function magicKey(document: Document): string | null {
  let found: string | null = null;
  visit(document, {
    Pair: (_, { key }) => {
      const name = isScalar(key) ? key.value : null;
      if (name !== '__proto__' && name !== 'constructor' && name !== 'prototype') return undefined;
      found = name;
      return visit.BREAK;
    },
  });
  return found;
}

/** The limit on aliases stops "billion laughs" files, which unfold a few lines into gigabytes. */
function unfolded(document: Document): Result<unknown, string> {
  try {
    return ok(document.toJS({ maxAliasCount: 50 }));
  } catch (error) {
    if (error instanceof ReferenceError) return fail(`YAML: ${error.message}`);
    throw error;
  }
}

/** The line of a path, or of the nearest thing around it that is in the file. */
function lineOf(document: Document, lines: LineCounter, path: Path): number | null {
  for (let depth = path.length; depth >= 0; depth -= 1) {
    const node = document.getIn(path.slice(0, depth), true) as
      { range?: [number] | null } | undefined;
    if (node?.range) return lines.linePos(node.range[0]).line;
  }
  return null;
}

/** `rubric.tables-and-charts.phrasings.2` says more than `rubric.4.phrasings.2`. */
function fieldName(document: Document, path: Path): string {
  return path
    .map((part, depth) => {
      if (typeof part !== 'number') return String(part);
      const id = document.getIn([...path.slice(0, depth + 1), 'id']);
      return typeof id === 'string' ? id : String(part);
    })
    .join('.');
}
