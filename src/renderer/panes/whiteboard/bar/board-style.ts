import { CaptureUpdateAction, newElementWith } from '@excalidraw/excalidraw';
import type { ExcalidrawElement } from '@excalidraw/excalidraw/element/types';
import type { AppState, ExcalidrawImperativeAPI } from '@excalidraw/excalidraw/types';

export type LineStyle = ExcalidrawElement['strokeStyle'];
/** What the arrowheads say: where the arrow leads, or that it only joins. */
export type ArrowKind = 'one-way' | 'two-way' | 'plain';

/** How the next element is drawn, or the selected ones are; null where they differ. */
export type BoardStyle = {
  readonly colour: string | null;
  readonly line: LineStyle | null;
  readonly arrow: ArrowKind | null;
  /** Whether Excalidraw has more to offer for what is selected or about to be drawn. */
  readonly hasMore: boolean;
};

const drawingTools: ReadonlySet<string> = new Set([
  ...['rectangle', 'diamond', 'ellipse', 'arrow', 'line', 'freedraw', 'text'],
]);

type Selected = readonly ExcalidrawElement[];

const selectedOf = (elements: Selected, { selectedElementIds }: AppState): Selected =>
  Object.keys(selectedElementIds).length === 0
    ? []
    : elements.filter(({ id, isDeleted }) => !isDeleted && selectedElementIds[id] === true);

export function styleOf(elements: Selected, state: AppState): BoardStyle {
  const selected = selectedOf(elements, state);
  const arrows = selected.filter(({ type }) => type === 'arrow');
  return {
    colour: shared(
      selected.map(({ strokeColor }) => strokeColor),
      state.currentItemStrokeColor,
    ),
    line: shared(
      selected.map(({ strokeStyle }) => strokeStyle),
      state.currentItemStrokeStyle,
    ),
    arrow: shared(
      arrows.map((one) => kindOf(one)),
      kindOf({
        startArrowhead: state.currentItemStartArrowhead,
        endArrowhead: state.currentItemEndArrowhead,
      }),
    ),
    hasMore: selected.length > 0 || drawingTools.has(state.activeTool.type),
  };
}

function shared<T>(values: readonly T[], otherwise: T): T | null {
  const [first = otherwise] = values;
  return values.every((value) => value === first) ? first : null;
}

function kindOf(one: object): ArrowKind {
  const has = (end: string): boolean => (Reflect.get(one, end) ?? null) !== null;
  if (has('startArrowhead')) return has('endArrowhead') ? 'two-way' : 'one-way';
  return has('endArrowhead') ? 'one-way' : 'plain';
}

const headsOf = (
  kind: ArrowKind,
): { startArrowhead: 'arrow' | null; endArrowhead: 'arrow' | null } => ({
  startArrowhead: kind === 'two-way' ? 'arrow' : null,
  endArrowhead: kind === 'plain' ? null : 'arrow',
});

/** Gives one property to what is selected, labels included, and to what is drawn next; one step of undo. */
export function applyStyle(
  api: ExcalidrawImperativeAPI,
  change: { colour: string } | { line: LineStyle } | { arrow: ArrowKind },
): void {
  const state = api.getAppState();
  const all = api.getSceneElementsIncludingDeleted();
  const ids = new Set(selectedOf(all, state).map(({ id }) => id));
  const isOf = (one: ExcalidrawElement): boolean =>
    ids.has(one.id) ||
    (one.type === 'text' && one.containerId !== null && ids.has(one.containerId));
  const changed = all.map((one) => {
    if (!isOf(one)) return one;
    if ('colour' in change) return newElementWith(one, { strokeColor: change.colour });
    if ('line' in change) return newElementWith(one, { strokeStyle: change.line });
    return one.type === 'arrow' ? newElementWith(one, headsOf(change.arrow)) : one;
  });
  api.updateScene({
    elements: changed,
    appState: nextOf(change, state),
    captureUpdate: CaptureUpdateAction.IMMEDIATELY,
  });
}

type NextItem = Pick<
  AppState,
  | 'currentItemStrokeColor'
  | 'currentItemStrokeStyle'
  | 'currentItemStartArrowhead'
  | 'currentItemEndArrowhead'
>;

function nextOf(change: Parameters<typeof applyStyle>[1], now: NextItem): NextItem {
  const heads = 'arrow' in change ? headsOf(change.arrow) : null;
  return {
    currentItemStrokeColor: 'colour' in change ? change.colour : now.currentItemStrokeColor,
    currentItemStrokeStyle: 'line' in change ? change.line : now.currentItemStrokeStyle,
    currentItemStartArrowhead:
      heads === null ? now.currentItemStartArrowhead : heads.startArrowhead,
    currentItemEndArrowhead: heads === null ? now.currentItemEndArrowhead : heads.endArrowhead,
  };
}
