import type { InterviewerSettings } from '../../core/settings/interviewer-settings.js';
import { fail, ok, type Result } from '../../core/result.js';
import type { AppError } from '../../ipc/errors.js';
import { lazy } from '../async/lazy.js';
import { talkInterviewer, type TalkInterviewer } from '../interviewer/talk/talk-interviewer.js';
import { loadTalkTemplates } from '../interviewer/talk/talk-templates.js';
import type { ModelServer } from '../model/chat-model.js';
import type { DialectMemory } from '../model/client/dialect.js';
import { openAiTalk } from '../model/client/open-ai-talk.js';
import type { TalkModel } from '../model/talk-model.js';
import { promptsFolder } from '../paths/app-files.js';
import type { Consents } from './consents.js';
import { agreedTo } from './model-server.js';

const templates = lazy(() => loadTalkTemplates(promptsFolder()));

/** The interviewer on a server, as patient as the person is; what they say goes there only while they agree to it. */
export async function modelInterviewer(
  server: ModelServer,
  memory: DialectMemory,
  { manner, patienceSec }: InterviewerSettings,
  consents: () => Promise<Consents>,
): Promise<Result<TalkInterviewer, AppError>> {
  const { baseUrl } = server;
  const hasConsent = async (): Promise<boolean> => (await consents()).has(baseUrl, 'interview');
  if (!(await hasConsent())) return fail({ kind: 'no-consent', baseUrl });
  const limits = { firstByteSec: patienceSec, idleSec: patienceSec, tries: 2 };
  const model = openAiTalk(server, { ...agreedTo, limits }, memory);
  const consented: TalkModel = {
    server,
    talk: async (...asked) =>
      (await hasConsent()) ? model.talk(...asked) : fail({ kind: 'cancelled' }),
  };
  return ok(talkInterviewer(consented, await templates(), manner));
}
