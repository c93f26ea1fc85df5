const noLabel = 'Box without a label';
const nameOf = (name: string): string => (name === '' ? noLabel : name);

/** What the shelf and the dialog for arrows say. */
export const shapesWords = {
  shelf: 'Shapes',
  find: 'Find a shape',
  none: 'No shape is called that. Enter adds a service with this name.',
  tip: 'Enter adds it, or drag it onto the board. Then type its name, and Enter.',
  connect: 'Connect',
  connectTitle: 'Connect two boxes',
  from: 'From',
  to: 'To',
  direction: 'Direction',
  directions: { forward: 'One way', both: 'Both ways' },
  label: 'Label',
  labelHint: 'Optional',
  swap: 'Swap',
  sameBox: 'Pick two different boxes.',
  needTwo: 'An arrow needs two boxes. Press / to add a shape.',
  noLabel,
  nameOf,
  loose: 'nothing',
  gone: (names: string): string => `${names} gone`,
  back: (names: string): string => `${names} back`,
  movedBack: (names: string): string => `${names} moved`,
  renamed: (was: string, is: string): string => `${was} renamed ${is}`,
  andMore: (names: string, count: number): string => `${names} and ${String(count)} more`,
  otherChange: 'the drawing changed',
  undone: (what: string): string => (what === '' ? 'Nothing to undo' : `Undone: ${what}`),
  redone: (what: string): string => (what === '' ? 'Nothing to redo' : `Redone: ${what}`),
  connected: (from: string, to: string, isTwoWay: boolean, label: string): string =>
    `${nameOf(from)} ${isTwoWay ? '↔' : '→'} ${nameOf(to)}${label === '' ? '' : `: ${label}`}`,
  joined: (from: string, to: string, isTwoWay: boolean): string =>
    isTwoWay
      ? `Arrows lead both ways between ${from} and ${to} already.`
      : `An arrow leads from ${from} to ${to} already.`,
  unlabelled: 'None',
  change: 'Change the label',
  remove: 'Remove the arrow',
  removed: (from: string, to: string): string => `Removed: ${nameOf(from)} → ${nameOf(to)}`,
  deleted: (names: readonly string[]): string => `Deleted: ${names.map(nameOf).join(', ')}`,
  named: (name: string, kind: string | null): string =>
    `Named: ${nameOf(name)}${kind === null ? '' : `, kind: ${kind}`}`,
  moved: (name: string, way: string, x: number, y: number): string =>
    `Moved ${way}: ${nameOf(name)}, to ${String(Math.round(x))}, ${String(Math.round(y))}`,
  selected: (name: string, at: number, count: number): string =>
    `${nameOf(name)}, ${String(at + 1)} of ${String(count)}`,
  leadsTo: (names: string): string => `leads to ${names}`,
  comesFrom: (names: string): string => `comes from ${names}`,
} as const;
