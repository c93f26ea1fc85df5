type ChunkingContext = {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
};

/**
 * Names one chunk for everything that the entry imports without waiting, its styles too. Left alone, the bundler cuts
 * that into a file per set of importers: 30 scripts and 8 style sheets before the first frame.
 */
export function startChunk(entry: string): (id: string, context: ChunkingContext) => string | null {
  let known: ReadonlySet<string> | null = null;
  return (id, context) => {
    known ??= reachedFrom(entry, context);
    return known.has(id) ? 'start' : null;
  };
}

function reachedFrom(entry: string, context: ChunkingContext): ReadonlySet<string> {
  const reached = new Set<string>();
  const open = [entry];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    open.push(...(context.getModuleInfo(id)?.importedIds ?? []));
  }
  return reached;
}
