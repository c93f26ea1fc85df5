/** Whether a check changes nothing, or also mends what it can. */
export type CheckMode = 'look' | 'repair';

/** Something that `data:check` found. `repaired` says what was done about it; null where nothing was. */
export type Finding = {
  readonly kind:
    | 'broken-settings'
    | 'stale-index'
    | 'broken-attempt'
    | 'torn-journal'
    | 'unfinished-submission'
    | 'changed-part'
    | 'broken-grade'
    | 'broken-settlements'
    | 'left-over'
    | 'conflict-copy'
    | 'broken-backup'
    | 'other-version';
  readonly path: string;
  readonly detail: string;
  readonly repaired: string | null;
};

export type DataCheck = {
  readonly dataDir: string;
  readonly attempts: number;
  readonly submitted: number;
  readonly graded: number;
  readonly grades: number;
  readonly events: number;
  readonly backups: number;
  readonly inTrash: number;
  readonly inQuarantine: number;
  readonly findings: readonly Finding[];
  /** The backup made before repairs; null where nothing had changed since the last, or nothing was repaired. */
  readonly backup: string | null;
};

/** What somebody changed by hand, a sync tool copied, or another version wrote, is no fault. */
const harmless: ReadonlySet<Finding['kind']> = new Set([
  'changed-part',
  'conflict-copy',
  'other-version',
]);

export const isSound = ({ findings }: DataCheck): boolean =>
  findings.every(({ kind, repaired }) => repaired !== null || harmless.has(kind));
