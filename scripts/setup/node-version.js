// Imported first by every script: older versions fail further down with an error that nobody understands.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `[setup] Hotseat needs Node 20.19 or newer, this is ${process.versions.node}. Get it from https://nodejs.org`,
  );
  process.exit(1);
}
