import { lazy, Suspense, useState, type ReactNode } from 'react';
import { hasConsent } from '../../core/settings/model-settings.js';
import { agreeToSend } from '../state/settings/model.js';
import { readAddress } from '../state/settings/model-address.js';
import { useSettings } from '../state/settings/settings.js';

const ConsentDialog = lazy(async () => ({
  default: (await import('../ui/overlays/consent-dialog.js')).ConsentDialog,
}));

type Consent = {
  /** Runs what sends answers: at once where the person has agreed to it, else after they do. */
  readonly withConsent: (run: () => void) => void;
  readonly dialog: ReactNode;
};

/** What is sent to the server that is set, and where that is: asked once for each server, before the first answer goes. */
export function useConsent(): Consent {
  const settings = useSettings(({ model }) => model);
  const [waiting, setWaiting] = useState<{ readonly run: () => void } | null>(null);
  const address = readAddress(settings.baseUrl);
  const withConsent = (run: () => void): void => {
    // Where no answer can be sent yet, main says what is missing.
    if (hasConsent(settings) || address.kind === 'wrong') run();
    else setWaiting({ run });
  };
  const agree = async (): Promise<void> => {
    setWaiting(null);
    if (await agreeToSend()) waiting?.run();
  };
  const dialog =
    waiting === null || address.kind === 'wrong' ? null : (
      <Suspense fallback={null}>
        <ConsentDialog
          model={settings.model}
          host={address.host}
          way={address.kind}
          hasPicture={settings.takesPictures}
          onAgree={() => void agree()}
          onCancel={() => setWaiting(null)}
        />
      </Suspense>
    );
  return { withConsent, dialog };
}
