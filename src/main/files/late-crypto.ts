import type * as Crypto from 'node:crypto';

/** Node's crypto, loaded when first used: that takes 5 ms, and a start asks for its window without it. */
export const lateCrypto = (): typeof Crypto => process.getBuiltinModule('node:crypto');
