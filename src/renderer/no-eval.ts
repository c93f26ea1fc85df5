// zod tries `new Function` once, to see whether it may compile its parsers; the content policy refuses that and logs a
// violation. This is what its own config() sets (https://zod.dev/api#jitless), without loading zod at the start.
const shared = globalThis as { __zod_globalConfig?: { jitless?: boolean } };
shared.__zod_globalConfig = { ...shared.__zod_globalConfig, jitless: true };

export {};
