import {
  findNodeAtLocation,
  getNodeValue,
  parseTree,
  printParseErrorCode,
  type Node,
  type ParseError,
} from 'jsonc-parser';
import { issueWords } from '../../../core/issue-words.js';
import { fail, ok, type Result } from '../../../core/result.js';
import { settingsSchema, type Settings } from '../../../core/settings/settings.js';
import type { FileProblem } from '../../../ipc/desktop-views.js';

/** The settings in a text that a person may have written: JSON, with comments and commas at the end of a list. */
export function readSettingsText(text: string): Result<Settings, readonly FileProblem[]> {
  const tree = treeOf(text);
  if (!tree.ok) return tree;
  const parsed = settingsSchema.safeParse(getNodeValue(tree.value), { error: issueWords });
  if (parsed.success) return ok(parsed.data);
  const problems = parsed.error.issues.map(({ path, message }) => {
    const at = path.filter((part) => typeof part !== 'symbol');
    const place = nearest(tree.value, at);
    const name = at.length === 0 ? 'The file' : `“${at.join('.')}”`;
    return { ...lineAndColumn(text, place.offset), words: `${name} ${message}.` };
  });
  return fail(problems.sort((one, other) => one.line - other.line || one.column - other.column));
}

/** The text as a tree of nodes, each with its place; a text that is no JSON object says where. */
export function treeOf(text: string): Result<Node, readonly FileProblem[]> {
  const errors: ParseError[] = [];
  let tree: Node | undefined;
  try {
    tree = parseTree(text, errors, { allowTrailingComma: true });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error; // its parser goes down with the brackets
    return fail([{ line: 1, column: 1, words: 'The brackets are nested too deep.' }]);
  }
  const [first] = errors;
  if (first !== undefined) {
    const words = faults[printParseErrorCode(first.error)] ?? 'Something here cannot be read.';
    return fail([{ ...lineAndColumn(text, first.offset), words }]);
  }
  if (tree?.type !== 'object')
    return fail([
      { line: 1, column: 1, words: 'The file must hold one { … } with settings in it.' },
    ]);
  return ok(tree);
}

const faults: Readonly<Record<string, string>> = {
  InvalidSymbol: 'This is neither text in quotes, a number, true, false nor null.',
  InvalidNumberFormat: 'This is not a number.',
  PropertyNameExpected: 'A setting’s name in double quotes should stand here.',
  ValueExpected: 'A value should stand here.',
  ColonExpected: 'A colon is missing here.',
  CommaExpected: 'A comma is missing before this.',
  CloseBraceExpected: 'A closing } is missing.',
  CloseBracketExpected: 'A closing ] is missing.',
  EndOfFileExpected: 'The settings end before this; what follows is too much.',
  InvalidCommentToken: 'This comment cannot be read.',
  UnexpectedEndOfComment: 'This comment is not closed with */.',
  UnexpectedEndOfString: 'This text is not closed with a double quote.',
  UnexpectedEndOfNumber: 'This number is cut off.',
  InvalidUnicode: 'After \\u four digits must follow.',
  InvalidEscapeCharacter: 'After \\ only " \\ / b f n r t or u may follow.',
  InvalidCharacter: 'This character may not stand here; in text, a line break is \\n.',
};

/** The node at a path, or the one above it that is there. */
function nearest(tree: Node, path: readonly (string | number)[]): Node {
  for (let length = path.length; length > 0; length -= 1) {
    const found = findNodeAtLocation(tree, path.slice(0, length));
    if (found !== undefined) return found;
  }
  return tree;
}

/** Line and column of a place in a text, both from 1, as editors count. */
export function lineAndColumn(
  text: string,
  offset: number,
): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
