// Its own types lean on @tensorflow packages that it has bundled and does not install.
declare module '@energetic-ai/core' {
  export type GraphModel = { readonly dispose: () => void };
  export function loadGraphModel(url: string): Promise<GraphModel>;
  /** `folder` ends in a slash. */
  export function setWasmPaths(folder: string): void;
}
