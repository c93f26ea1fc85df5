import { modelPresets } from '../../core/settings/model-presets.js';
import type { Settings } from '../../core/settings/settings.js';
import { fail, type Result } from '../../core/result.js';
import type { AppError } from '../../ipc/errors.js';
import { transcribe } from '../model/client/transcribe.js';
import { modelFailed } from '../services/model-app-error.js';
import { agreedTo, serverOf, type Kept } from '../services/model-server.js';

type Reply<T> = Promise<Result<T, AppError>>;

/** Turns recordings into text at the server of the settings, where the person agreed to send them. */
type Transcriber = {
  /** Asks for what consent is missing; fails with `cancelled` where the person would rather not. */
  readonly agree: () => Reply<void>;
  readonly transcribe: (
    recording: Recording,
    signal: AbortSignal,
  ) => Reply<{ readonly text: string }>;
};

type Recording = { readonly file: string; readonly bytes: Uint8Array<ArrayBuffer> };

type Parts = Kept & { readonly settings: () => Promise<Pick<Settings, 'model' | 'speech'>> };

export function transcriber({ settings, ...kept }: Parts): Transcriber {
  const server = async (): ReturnType<typeof serverOf> =>
    serverOf((await settings()).model, kept, 'recordings');
  return {
    agree: async () => {
      const found = await server();
      if (found.ok) return { ok: true, value: undefined };
      if (found.error.kind !== 'no-consent') return found;
      const isGiven = await (await kept.consents()).ask(found.error.baseUrl, ['recordings']);
      return isGiven ? { ok: true, value: undefined } : fail({ kind: 'cancelled' });
    },
    transcribe: async (recording, signal) => {
      const found = await server();
      if (!found.ok) return found;
      const { model, speech } = await settings();
      const asked = { ...recording, model: speech.transcriber };
      const heard = await transcribe(found.value, asked, agreedTo, signal);
      if (heard.ok || heard.error.kind !== 'no-such-model') {
        return heard.ok ? heard : fail(modelFailed(heard.error));
      }
      return fail(noTranscription(model.preset, speech.transcriber));
    },
  };
}

/** The server lacks the path or the model; which of them, servers do not say alike. */
function noTranscription(preset: keyof typeof modelPresets | null, transcriber: string): AppError {
  const name = preset === null || preset === 'custom' ? 'This server' : modelPresets[preset].name;
  return {
    kind: 'model-failed',
    happened: `${name} does not transcribe: it has no /audio/transcriptions, or no model “${transcriber}” (404).`,
    todo: 'Set another model or server in the settings.',
  };
}
