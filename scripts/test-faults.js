// npm run test:faults: makes every fault of storage at its full count; npm test makes a slice of them.
import './setup/node-version.js';
import { runBuilt } from './run-built.js';

await runBuilt('src/cli/test-faults.ts');
