import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What a model is told of its part as interviewer, with `{{names}}` to fill in. */
export type TalkTemplates = {
  readonly answer: string;
  readonly probe: string;
  readonly user: string;
};

/** Reads `interviewer/*.md` of the prompts' folder; throws where a file is missing, since the app brings them along. */
export async function loadTalkTemplates(folder: string): Promise<TalkTemplates> {
  const read = (name: string): Promise<string> =>
    readFile(join(folder, 'interviewer', `${name}.md`), 'utf8');
  const [answer, probe, user] = await Promise.all([read('answer'), read('probe'), read('user')]);
  return { answer, probe, user };
}
