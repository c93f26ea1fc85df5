import type { Notice } from '../../../ipc/views.js';
import type { DataFolder } from './data-folder.js';

export type StorageContext = {
  readonly folder: DataFolder;
  readonly nowMs: () => number;
  readonly notify: (notice: Notice) => void;
};
