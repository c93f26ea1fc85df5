/**
 * Makes this thread look like a worker of a browser, so that Pyodide takes the same way here as in the app, and never
 * its way to Node's files, sockets and processes. For a thread that runs nothing else.
 */
export function looksLikeBrowser(): void {
  const WorkerGlobalScope = { [Symbol.hasInstance]: () => true };
  Object.assign(globalThis, {
    WorkerGlobalScope,
    self: globalThis,
    location: new URL('app://hotseat/'),
  });
  Reflect.deleteProperty(globalThis, 'process');
}
