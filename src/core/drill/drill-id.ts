/** What one draws from: the reference after a look at it, the statement alone, or the statement and the curveball's change. */
export const drillModes = ['look', 'statement', 'changed'] as const;
export type DrillMode = (typeof drillModes)[number];

/** How a drill is drawn again: who has looked once draws from the statement, who drew what a change makes of it draws that. */
export const againAs = (mode: DrillMode): DrillMode =>
  mode === 'changed' ? 'changed' : 'statement';

/** The id of a drill on a prompt; within the 80 letters of an id for every prompt of the bank. */
export const drillId = (promptId: string, mode: DrillMode): string => `drill-${mode}-${promptId}`;

/** What a drill redraws, and how; null for a prompt that is no drill. */
export function drillOf(
  id: string,
): { readonly promptId: string; readonly mode: DrillMode } | null {
  const mode = drillModes.find((one) => id.startsWith(`drill-${one}-`));
  return mode === undefined ? null : { promptId: id.slice(`drill-${mode}-`.length), mode };
}
