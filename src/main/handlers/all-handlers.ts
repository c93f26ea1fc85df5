import type { Handlers } from '../dispatch/dispatch-call.js';
import { notingPaths } from './answered-paths.js';
import { appHandlers } from './app.js';
import { attemptHandlers } from './attempt.js';
import { boardHandlers } from './board.js';
import { codeHandlers } from './code.js';
import { consentHandlers } from './consent.js';
import { dataHandlers } from './data.js';
import { desktopHandlers } from './desktop.js';
import { exchangeHandlers } from './exchange.js';
import { flashHandlers } from './flash.js';
import { glossaryHandlers } from './glossary.js';
import { historyHandlers } from './history.js';
import { drillHandlers } from './drill.js';
import { checkPhaseHandlers } from './check-phase.js';
import { gradeHandlers } from './grade.js';
import { importHandlers } from './import.js';
import { interviewerHandlers } from './interviewer.js';
import { libraryHandlers } from './library.js';
import { modelHandlers } from './model.js';
import { packHandlers } from './pack.js';
import { reviewHandlers } from './review.js';
import { secretHandlers } from './secret.js';
import type { Services } from './services.js';
import { takeHandlers } from './take.js';
import { trendHandlers } from './trend.js';
import { trashHandlers } from './trash.js';

/** A handler for each route of the contract. */
export function allHandlers(services: Services): Handlers {
  const paths = new Set<string>();
  const handlers: Handlers = {
    ...appHandlers(services),
    ...libraryHandlers(services),
    ...glossaryHandlers(services),
    ...flashHandlers(services),
    ...trendHandlers(services),
    ...historyHandlers(services),
    ...exchangeHandlers(services),
    ...importHandlers(services),
    ...packHandlers(services),
    ...attemptHandlers(services),
    ...drillHandlers(services),
    ...interviewerHandlers(services),
    ...trashHandlers(services),
    ...dataHandlers(services),
    ...gradeHandlers(services),
    ...checkPhaseHandlers(services),
    ...codeHandlers(services),
    ...modelHandlers(services),
    ...secretHandlers(services),
    ...consentHandlers(services),
    ...reviewHandlers(services),
    ...takeHandlers(services),
    ...boardHandlers(services),
    ...desktopHandlers(services, paths),
  };
  return notingPaths(handlers, paths);
}
