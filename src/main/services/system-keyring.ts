import { safeStorage } from 'electron';
import type { Keyring } from './secrets.js';

/** Electron's safe storage. On Linux without a keyring its password is fixed and public. */
export const systemKeyring: Keyring = {
  hasKeyring,
  encrypt: (text) => {
    allowFixedPassword();
    return safeStorage.encryptString(text);
  },
  decrypt: (encrypted) => {
    allowFixedPassword();
    return safeStorage.decryptString(Buffer.from(encrypted));
  },
};

function hasKeyring(): boolean {
  if (process.platform !== 'linux') return safeStorage.isEncryptionAvailable();
  const backend = safeStorage.getSelectedStorageBackend();
  return backend !== 'basic_text' && backend !== 'unknown' && safeStorage.isEncryptionAvailable();
}

/** Reached only after the person asked to store a key all the same. */
function allowFixedPassword(): void {
  if (process.platform === 'linux' && !hasKeyring()) safeStorage.setUsePlainTextEncryption(true);
}
