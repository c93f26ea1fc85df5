// npm run demo: a whole interview played in the real Electron; pictures, report and grade go to out/demo/.
import './setup/node-version.js';
import { runBuilt } from './run-built.js';

await runBuilt('e2e/demo/play.ts');
