import type { BrowserWindow } from 'electron';
import type { Prompt } from '../../core/prompt/prompt.js';
import type { DeepLink } from '../../core/exchange/deep-link.js';
import type { EmitEvent } from '../dispatch/emit-event.js';
import type { AppMenu } from '../window/app-menu.js';
import type { CloseAnswer } from '../window/close-handshake.js';
import type { DataPlace } from '../paths/data-location.js';
import type { ForeignTexts } from '../foreign/foreign-texts.js';
import type { Consents } from '../services/consents.js';
import type { FlashService } from '../services/flash/flash-service.js';
import type { GradeService } from '../services/grade-service.js';
import type { ModelService } from '../services/model-service.js';
import type { PackBank } from '../prompts/bank/bank-with-packs.js';
import type { DrillResults } from '../services/drill-results.js';
import type { Secrets } from '../services/secrets.js';
import type { ScheduleThread } from '../storage/schedule/schedule-thread.js';
import type { TrendService } from '../services/trend-service.js';
import type { SearchThread } from '../storage/search/search-thread.js';
import type { ExportDesk } from '../exchange/out/export-desk.js';
import type { Storage } from '../storage/storage.js';
import type { MicrophoneGate } from '../speech/microphone-gate.js';

/** What handlers work with. What is slow to load is a function or a promise, so that the window need not wait. */
export type Services = {
  readonly window: BrowserWindow;
  readonly announce: EmitEvent;
  readonly menu: AppMenu;
  readonly place: DataPlace;
  readonly storage: Promise<Storage>;
  /** Looks through the data folder, tells the person, and repairs what they want repaired. */
  readonly showDataCheck: () => Promise<void>;
  readonly bank: () => Promise<PackBank>;
  readonly foreign: () => Promise<ForeignTexts>;
  readonly grade: GradeService;
  readonly flash: () => Promise<FlashService>;
  /** How boards drawn from memory went. */
  readonly drills: () => Promise<DrillResults>;
  /** What comes back, and when. */
  readonly schedule: () => Promise<ScheduleThread>;
  readonly trends: () => Promise<TrendService>;
  /** What looks for words in all attempts. */
  readonly search: () => Promise<SearchThread>;
  readonly model: () => Promise<ModelService>;
  readonly consents: () => Promise<Consents>;
  readonly secrets: () => Promise<Secrets>;
  readonly microphone: MicrophoneGate;
  /** The export that is under way. */
  readonly exports: ExportDesk;
  /** The link that was opened last, once. */
  readonly takeLink: () => DeepLink | null;
  /** Starts the app anew once this one has quit. */
  readonly relaunch: () => void;
  readonly answerClosing: (answer: CloseAnswer) => void;
};

export async function promptOf(services: Services, id: string): Promise<Prompt | null> {
  return (await services.bank()).prompt(id);
}

/** The charts read an attempt again that was graded or settled. Nobody waits for it: they may be reading thousands. */
export function readAgain(trends: Services['trends'], attemptId: string): void {
  void trends()
    .then((service) => service.readAgain(attemptId))
    .catch((error: unknown) => console.error('[trends]', error));
}
