// Electron's own default app is missing from the fallback runtime; without one, `electron path/to/app` shows nothing.
// Takes the first argument that is no flag as the app's folder and runs its main, as `electron <folder>` would.
const { app } = require('electron');
const { readFileSync } = require('node:fs');
const { join, resolve } = require('node:path');

const argument = process.argv.slice(1).find((value) => !value.startsWith('-'));
if (argument === undefined) {
  console.error('Usage: electron <folder of the app> [arguments]');
  app.exit(1);
} else {
  const folder = resolve(argument);
  const { name, productName, version, main } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  process.defaultApp = true;
  app.setAppPath(folder);
  app.setName(productName ?? name);
  app.setVersion(version);
  // require, not import(): an ESM main would run after `ready`, too late for registerSchemesAsPrivileged.
  require(join(folder, main));
}
