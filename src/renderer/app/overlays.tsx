import { Suspense, useEffect, useState, type ReactNode } from 'react';
import {
  AboutOverlay,
  DropDialog,
  ExchangeDialog,
  KeysOverlay,
  Palette,
  PrintedReport,
  Toaster,
} from './screens.js';
import { shellCommands } from '../frame/shell-commands.js';
import { useProvidedCommands } from '../state/commands/commands.js';
import { useExchange } from '../state/exchange/exchange.js';
import { usePrinted } from '../state/exchange/printed.js';
import { screenKey, useNavigation } from '../state/navigation.js';
import { useDrops } from '../state/drops.js';
import { useOverlay } from '../state/overlay.js';
import { clearToasts, onFirstToast } from '../ui/overlays/toast.js';

/** The shell's commands and what they open over any screen; each part's code comes when it is first asked for. */
export function Overlays(): ReactNode {
  useProvidedCommands('shell', shellCommands);
  const open = useOverlay((overlay) => overlay.open);
  const isExchanging = useExchange(({ exchange }) => exchange !== null);
  const isPrinting = usePrinted(({ printed }) => printed !== null);
  const hasPack = useDrops((drops) => drops.pack !== null);
  const [hasToasts, setHasToasts] = useState(false);
  useEffect(() => onFirstToast(() => setHasToasts(true)), []);
  useEffect(
    () =>
      useNavigation.subscribe((now, before) => {
        if (screenKey(now.screen) !== screenKey(before.screen)) clearToasts();
      }),
    [],
  );
  return (
    <Suspense fallback={null}>
      {open === 'palette' ? <Palette /> : null}
      {open === 'keys' ? <KeysOverlay /> : null}
      {isExchanging ? <ExchangeDialog /> : null}
      {isPrinting ? <PrintedReport /> : null}
      {open === 'about' ? <AboutOverlay /> : null}
      {hasPack ? <DropDialog /> : null}
      {hasToasts ? <Toaster /> : null}
    </Suspense>
  );
}
