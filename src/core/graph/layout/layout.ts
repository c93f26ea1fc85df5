export type Direction = 'LR' | 'TB';
type Size = { readonly size: number; readonly depth: number };

/** What is to be laid out. `size` is across the layers, `depth` along their order; in pixels. */
export type LayoutInput = {
  readonly nodes: readonly (Size & { readonly id: string; readonly groupId: string | null })[];
  readonly edges: readonly {
    readonly id: string;
    readonly from: string;
    readonly to: string;
    readonly label: Size;
  }[];
  readonly groups: readonly { readonly id: string }[];
};

export type Rect = Readonly<Record<'x' | 'y' | 'width' | 'height', number>>;
export type Point = readonly [x: number, y: number];

export type Layout = {
  readonly boxes: ReadonlyMap<string, Rect>;
  readonly groups: ReadonlyMap<string, Rect>;
  /** From the border of the first box to that of the last; arrows of one box to itself have none. */
  readonly routes: ReadonlyMap<string, readonly Point[]>;
  readonly width: number;
  readonly height: number;
};
