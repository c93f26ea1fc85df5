import { lazy, Suspense, type ReactNode } from 'react';
import { assertNever } from '../core/result.js';
import { Library } from './features/library/library.js';
import { useNavigation, type Screen } from './state/navigation.js';

const History = lazy(async () => ({ default: (await import('./features/history/history.js')).History }));
const Settings = lazy(async () => ({ default: (await import('./features/settings/settings.js')).Settings }));
const Interview = lazy(async () => ({ default: (await import('./features/interview/interview.js')).Interview }));
const Review = lazy(async () => ({ default: (await import('./features/review/review.js')).Review }));

function screenOf(screen: Screen): ReactNode {
  switch (screen.kind) {
    case 'library':
      return <Library />;
    case 'history':
      return <History />;
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

/** One Suspense, always mounted: a transition then keeps the old screen until the new one is there. */
export function App(): ReactNode {
  const screen = useNavigation((navigation) => navigation.screen);
  return <Suspense fallback={null}>{screenOf(screen)}</Suspense>;
}
