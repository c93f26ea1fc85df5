import { fail, ok, type Result } from '../../core/result.js';
import type { AppError } from '../../ipc/errors.js';
import type { ConsentStatus } from '../../ipc/views.js';
import type { Handlers } from '../dispatch/dispatch-call.js';
import { serverOf } from '../services/model-server.js';
import type { Services } from './services.js';

type Names = 'consent:status' | 'consent:ask' | 'consent:withdraw';

/** Whether answers may go to the server in the settings; only the person says so, in a dialog of main's. */
export function consentHandlers({ storage, secrets, consents }: Services): Pick<Handlers, Names> {
  const address = async (): Promise<string> => (await storage).settings.data().model.baseUrl;
  const status = async (): Promise<Result<ConsentStatus, AppError>> =>
    ok({
      isGiven: await (await consents()).has(await address(), 'answers'),
      isForInterview: await (await consents()).has(await address(), 'interview'),
      isForRecordings: await (await consents()).has(await address(), 'recordings'),
    });
  return {
    'consent:status': status,
    'consent:ask': async ({ isForInterview }) => {
      const { model } = (await storage).settings.data();
      const server = await serverOf(model, { secrets, consents });
      // What else is missing is said by the call that follows; there is no use in agreeing before that.
      if (server.ok ? !isForInterview : server.error.kind !== 'no-consent') return status();
      const isGiven = await (
        await consents()
      ).ask(model.baseUrl, isForInterview ? ['answers', 'interview'] : ['answers']);
      return isGiven ? status() : fail({ kind: 'cancelled' });
    },
    'consent:withdraw': async () => {
      await (await consents()).withdraw(await address());
      return status();
    },
  };
}
