import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What a model is told, with `{{names}}` to fill in. `hash` names their exact text, and is kept in each grade. */
export type Templates = { readonly system: string; readonly user: string; readonly hash: string };

/** Reads `grader/*.md` of the prompts' folder; throws where a file is missing, since the app brings them along. */
export async function loadTemplates(folder: string): Promise<Templates> {
  const [system, user] = await Promise.all(
    ['system.md', 'user.md'].map((name) => readFile(join(folder, 'grader', name), 'utf8')),
  );
  if (system === undefined || user === undefined) throw new Error('two templates were read');
  const hash = createHash('sha256').update(`${system}\0${user}`).digest('hex').slice(0, 12);
  return { system, user, hash };
}

/** Fills a template in one pass, so that a text that is put in is never taken for a template itself. */
export function filled(template: string, values: Readonly<Record<string, string>>): string {
  return template.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`the template asks for {{${name}}}`);
    return value;
  });
}
