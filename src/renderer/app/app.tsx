import { Suspense, useDeferredValue, type ReactNode } from 'react';
import { assertNever } from '../../core/result.js';
import { ErrorBoundary } from './error-boundary.js';
import { Library } from '../features/library/library.js';
import { Overlays } from './overlays.js';
import { Glossary, History, Interview, prefetchRoom, Review, Settings, Today } from './screens.js';
import { screenKey, useNavigation, type Screen } from '../state/navigation.js';

function screenOf(screen: Screen): ReactNode {
  switch (screen.kind) {
    case 'library':
      return <Library onStartLikely={prefetchRoom} />;
    case 'today':
      return <Today />;
    case 'history':
      return <History />;
    case 'glossary':
      return <Glossary />;
    case 'settings':
      return <Settings />;
    case 'interview':
      return <Interview key={screen.attemptId} attemptId={screen.attemptId} />;
    case 'review':
      return <Review key={screen.attemptId} attemptId={screen.attemptId} />;
    default:
      return assertNever(screen);
  }
}

/**
 * One Suspense, always mounted, and a deferred screen: the old screen stays until the new one's code is
 * there. (A store's change is never a transition, so `startTransition` around it would show the fallback.)
 */
export function App(): ReactNode {
  const screen = useDeferredValue(useNavigation((navigation) => navigation.screen));
  return (
    <>
      <Suspense fallback={null}>
        <ErrorBoundary key={screenKey(screen)} isHome={screen.kind === 'library'}>
          {screenOf(screen)}
        </ErrorBoundary>
      </Suspense>
      <Overlays />
    </>
  );
}
