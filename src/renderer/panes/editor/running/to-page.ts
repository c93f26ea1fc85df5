/** What a Python starts from. Its WebAssembly is compiled by the first worker, and handed on to the next ones. */
export type PythonFiles = {
  readonly wasm: ArrayBuffer | WebAssembly.Module;
  readonly stdlib: ArrayBuffer;
  readonly snapshot: ArrayBuffer | null;
};

/** What JavaScript's interpreter starts from. */
export type JavaScriptFiles = { readonly wasm: ArrayBuffer | WebAssembly.Module };

/** What a sandbox says to the page. Once candidate code runs in it, all of it is untrusted. */
export type ToPage =
  | {
      readonly kind: 'ready';
      readonly module: WebAssembly.Module;
      /** Names that could not be taken from the worker's global object. */
      readonly left: readonly string[];
    }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: string; readonly part: number; readonly result?: unknown }
  | { readonly kind: 'finished' | 'broken' };
