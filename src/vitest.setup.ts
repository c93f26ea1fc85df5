import { afterEach } from 'vitest';
import { clearings } from './main/storage/clearings.fixture.js';

// Here and not beside the folders: files that share a process load a module once, and only the first would clear up.
afterEach(async () => {
  for (const clear of clearings) await clear();
});
