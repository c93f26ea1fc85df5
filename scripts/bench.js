// npm run bench: measures against the bars, on an idle machine; not part of npm test.
import './setup/node-version.js';
import { runBuilt } from './run-built.js';

await runBuilt('scripts/bench/run.ts');
