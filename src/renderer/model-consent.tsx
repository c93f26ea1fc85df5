import { lazy, Suspense, type ReactNode } from 'react';
import { readAddress } from './state/model-address.js';
import { useSettings } from './state/settings.js';

const ConsentDialog = lazy(async () => ({
  default: (await import('./ui/consent-dialog.js')).ConsentDialog,
}));

type Props = { readonly onAgree: () => void; readonly onCancel: () => void };

/** What is sent to the server that is set, and where that is: asked once for each server, before the first answer goes. */
export function ModelConsent({ onAgree, onCancel }: Props): ReactNode {
  const { baseUrl, model, takesPictures } = useSettings((settings) => settings.model);
  const address = readAddress(baseUrl);
  if (address.kind === 'wrong') return null;
  return (
    <Suspense fallback={null}>
      <ConsentDialog
        model={model}
        host={address.host}
        way={address.kind}
        hasPicture={takesPictures}
        onAgree={onAgree}
        onCancel={onCancel}
      />
    </Suspense>
  );
}
