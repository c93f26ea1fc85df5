import { findNodeAtLocation, type Node } from 'jsonc-parser';
import { z } from 'zod';
import { keyConflicts } from '../../../core/commands/key-conflicts.js';
import { knownCommands } from '../../../core/commands/known-commands.js';
import { settingsSchema, type Settings } from '../../../core/settings/settings.js';
import type { FileProblem } from '../../../ipc/desktop-views.js';
import { lineAndColumn, treeOf } from './settings-text.js';

/** What in a settings file does nothing, or not what one may think, though all of it can be read. */
export function settingsWarnings(text: string, settings: Settings): readonly FileProblem[] {
  const tree = treeOf(text);
  if (!tree.ok) return [];
  const at = (node: Node, words: string): FileProblem => ({
    ...lineAndColumn(text, node.offset),
    words,
  });
  const commands = knownCommands.map(({ id }) => id);
  const shortcuts = findNodeAtLocation(tree.value, ['shortcuts']);
  const unknown = namesIn(shortcuts).flatMap(({ name, node }) =>
    commands.includes(name) || name.startsWith('room-phase-')
      ? []
      : [at(node, `Hotseat has no command named “${name}”.${meant(name, commands)}`)],
  );
  const conflicts = keyConflicts(settings.shortcuts).flatMap(({ id, chord, with: other }) => {
    const node = findNodeAtLocation(tree.value, ['shortcuts', id]);
    return node === undefined ? [] : [at(node, `“${chord}” is also the key of “${other}”.`)];
  });
  return [...unknownNames(tree.value, schemaOf(), at), ...unknown, ...conflicts];
}

type Schema = { readonly properties?: Readonly<Record<string, Schema>> };

const schemaOf = (): Schema => z.toJSONSchema(settingsSchema, { io: 'input' }) as Schema;

/** Names that an older Hotseat wrote, and that one's own editor wants. */
const harmless = ['$schema', 'allowsPlainHttp', 'consentedTo'];

function unknownNames(
  tree: Node,
  { properties }: Schema,
  at: (node: Node, words: string) => FileProblem,
): readonly FileProblem[] {
  if (properties === undefined) return [];
  const known = Object.keys(properties);
  return namesIn(tree).flatMap(({ name, node, value }) => {
    if (Object.hasOwn(properties, name)) return unknownNames(value, properties[name] ?? {}, at);
    if (harmless.includes(name)) return [];
    return [at(node, `Hotseat has no setting named “${name}”.${meant(name, known)}`)];
  });
}

function namesIn(
  tree: Node | undefined,
): readonly { readonly name: string; readonly node: Node; readonly value: Node }[] {
  if (tree?.type !== 'object') return [];
  return (tree.children ?? []).flatMap(({ children: [node, value] = [] }) =>
    node === undefined || value === undefined ? [] : [{ name: String(node.value), node, value }],
  );
}

/** A guess at what was meant: a name that differs in case and hyphens alone, or by two letters at the end. */
function meant(name: string, known: readonly string[]): string {
  const plain = (text: string): string => text.toLowerCase().replaceAll(/[^a-z]/g, '');
  const start = plain(name).slice(0, Math.max(3, plain(name).length - 2));
  const found =
    known.find((one) => plain(one) === plain(name)) ??
    known.find((one) => start.length > 3 && plain(one).startsWith(start));
  return found === undefined ? '' : ` Did you mean “${found}”?`;
}
