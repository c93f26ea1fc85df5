import type { BrowserWindow } from 'electron';
import type { Grade } from '../core/grade.js';
import type { Prompt } from '../core/prompt.js';
import type { Result } from '../core/result.js';
import type { AppError } from '../ipc/errors.js';
import type { Announce } from './announce.js';
import type { CloseAnswer } from './close-window.js';
import type { CompiledBank } from './compiled-bank.js';
import type { DataPlace } from './folders.js';
import type { Interviewer } from './interviewer/interviewer.js';
import type { StoredAttempt } from './storage/attempt-folder.js';
import type { Storage } from './storage/storage.js';

/** What handlers work with. What is slow to load is a function or a promise, so that the window need not wait. */
export type Services = {
  readonly window: BrowserWindow;
  readonly announce: Announce;
  readonly place: DataPlace;
  readonly storage: Promise<Storage>;
  readonly bank: () => Promise<CompiledBank>;
  readonly grade: (attempt: StoredAttempt) => Promise<Result<Grade, AppError>>;
  readonly interviewer: () => Promise<Interviewer>;
  readonly answerClosing: (answer: CloseAnswer) => void;
};

export async function promptOf(services: Services, id: string): Promise<Prompt | null> {
  return (await services.bank()).prompt(id);
}
