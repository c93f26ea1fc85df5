// Its own types lean on @tensorflow packages that it has bundled and does not install.
declare module '@energetic-ai/core' {
  export type GraphModel = { readonly dispose: () => void };
  export type Tensor = { readonly dataId: object };
  export type WeightSpec = {
    readonly name: string;
    readonly shape: readonly number[];
    readonly dtype: string;
  };
  export type Artifacts = {
    readonly modelTopology: object;
    readonly weightSpecs: readonly WeightSpec[];
  };
  export type Io = {
    readonly decodeWeights: (
      data: undefined,
      specs: readonly WeightSpec[],
    ) => Readonly<Record<string, Tensor>>;
  };
  export const io: Io;
  export function loadGraphModel(
    handler: { readonly load: () => Artifacts },
    options: object,
    io: Io,
  ): GraphModel | Promise<GraphModel>;
  /** Copies `values` to the memory of the program that computes. */
  export function tensor(
    values: Float32Array | Int32Array,
    shape: readonly number[],
    dtype: string,
  ): Tensor;
  export function ready(): Promise<void>;
  /** `folder` ends in a slash. */
  export function setWasmPaths(folder: string): void;
}
