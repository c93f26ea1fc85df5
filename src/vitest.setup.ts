import { afterEach } from 'vitest';
import { clearFolders } from './main/storage/folder.fixture.js';

// Here and not beside the folders: files that share a process load a module once, and only the first would clear up.
afterEach(clearFolders);
