import { z } from 'zod';
import { knownCommands } from '../../../core/commands/known-commands.js';
import { settingsSchema } from '../../../core/settings/settings.js';

/** The schema of the settings file, for editors that complete and check by it; a JSON text. */
export function settingsSchemaText(): string {
  const schema = z.toJSONSchema(settingsSchema, { io: 'input' });
  const commands = knownCommands.map(
    ({ id, title, keys }) => `${id}: ${title}${keys.length === 0 ? '' : ` (${keys.join(', ')})`}`,
  );
  const shortcuts = schema.properties?.['shortcuts'];
  if (typeof shortcuts === 'object') {
    shortcuts.propertyNames = { enum: knownCommands.map(({ id }) => id) };
    shortcuts.description = `${shortcuts.description ?? ''}\n\n${commands.join('\n')}`;
  }
  const published = {
    ...schema,
    title: 'Hotseat settings',
    properties: { $schema: { type: 'string' }, ...schema.properties },
  };
  return `${JSON.stringify(published, null, 2)}\n`;
}
