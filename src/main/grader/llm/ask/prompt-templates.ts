import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hashOf } from '../../../files/sha256.js';

/** Rules that not every call needs, by the headings of `grader/rules.md`, in the order in which they are sent. */
export const ruleNames = [
  'clarifying',
  'mistakes',
  'parts',
  'drawings',
  'code',
  'excerpt',
] as const;
export type RuleName = (typeof ruleNames)[number];

/** What a model is told, with `{{names}}` to fill in. `hash` names their exact text, and is kept in each grade. */
export type Templates = {
  readonly system: string;
  readonly user: string;
  readonly rules: Readonly<Record<RuleName, string>>;
  readonly hash: string;
};

/** Reads `grader/*.md` of the prompts' folder; throws where a file is missing, since the app brings them along. */
export async function loadTemplates(folder: string): Promise<Templates> {
  const [system, user, rules] = await Promise.all(
    ['system.md', 'user.md', 'rules.md'].map((name) =>
      readFile(join(folder, 'grader', name), 'utf8'),
    ),
  );
  if (system === undefined || user === undefined || rules === undefined)
    throw new Error('three templates were read');
  const hash = hashOf(`${system}\0${user}\0${rules}`);
  const rule = (name: RuleName): string => ruleIn(rules, name);
  return {
    system,
    user,
    rules: {
      clarifying: rule('clarifying'),
      mistakes: rule('mistakes'),
      parts: rule('parts'),
      drawings: rule('drawings'),
      code: rule('code'),
      excerpt: rule('excerpt'),
    },
    hash: hash.slice(0, 12),
  };
}

function ruleIn(file: string, name: RuleName): string {
  const [, after] = file.split(`\n## ${name}\n`);
  const [text] = after?.split('\n## ') ?? [];
  if (text === undefined || text.trim() === '') throw new Error(`rules.md has no rule ${name}`);
  return text.trim();
}

/** Fills a template in one pass, so that a text that is put in is never taken for a template itself. */
export function filled(template: string, values: Readonly<Record<string, string>>): string {
  return template.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`the template asks for {{${name}}}`);
    return value;
  });
}
