import { rm } from 'node:fs/promises';
import { criterionIds } from '../../core/grade/sample-prompt.fixture.js';
import { marksOf, parseMarks } from '../../main/storage/schedule/attempt-marks.js';
import { openSchedule, type ScheduleStore } from '../../main/storage/schedule/schedule-store.js';
import { compactSchedule, type Schedule } from '../../core/schedule/schedule.js';
import type { Storage } from '../../main/storage/storage.js';

/** The schedule of an open folder, without its thread. */
export const openScheduleIn = ({ folder, notify }: Storage): Promise<ScheduleStore> =>
  openSchedule({ folder, nowMs: Date.now, notify });

/** Takes in all that the folder's attempts say. */
export async function takeInAll({ attempts }: Storage, schedule: ScheduleStore): Promise<void> {
  const marks = parseMarks(marksOf(await attempts.list()));
  await schedule.takeIn(marks, { flashIn: () => Promise.resolve(new Set(criterionIds)) });
}

/** The schedule as a start finds it, each card as small as it can be. */
export async function scheduleIn(storage: Storage): Promise<Schedule> {
  const schedule = await openScheduleIn(storage);
  await takeInAll(storage, schedule);
  return compactSchedule(schedule.now().schedule);
}

/** The same, made anew from attempts and answers alone. */
export async function scheduleAnew(storage: Storage): Promise<Schedule> {
  await rm(storage.folder.schedule, { force: true });
  return scheduleIn(storage);
}
