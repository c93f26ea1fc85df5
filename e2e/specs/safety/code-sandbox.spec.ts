import type { JSHandle, Page, Worker } from '@playwright/test';
import { createServer } from 'node:http';
import { run, write } from '../../fixtures/code.js';
import { expect, test } from '../../fixtures/hotseat.js';
import { startInterview, titles } from '../../fixtures/room.js';

// Three walls between candidate code and everything else, each tried alone: what Python offers, what is left of the
// worker that it runs in, and the policy that the worker came with.

/** Every way out that candidate code could try; each prints what it got. */
const ways = `
import sys

def attempt(name, way):
    try:
        got = way()
    except BaseException as error:
        got = f"nothing ({type(error).__name__})"
    print(f"{name}: {got}")

def javascript(*path):
    """Through the harness's own line to JavaScript, which code can find by walking its callers' frames."""
    frame = sys._getframe()
    while frame is not None and "report" not in frame.f_locals:
        frame = frame.f_back
    here = frame.f_locals["report"]
    for name in path:
        here = getattr(here, name)
    return here

def urllib_get():
    import urllib.request
    return urllib.request.urlopen("http://127.0.0.1:PORT/urllib").read()

def socket_get():
    import socket
    return socket.create_connection(("127.0.0.1", PORT))

attempt("import js", lambda: __import__("js").fetch("http://127.0.0.1:PORT/js"))
attempt("pyodide_js", lambda: __import__("pyodide_js").loadPackage("numpy"))
attempt("pyodide.http", lambda: __import__("pyodide.http").http.open_url("http://127.0.0.1:PORT/http"))
attempt("urllib", urllib_get)
attempt("socket", socket_get)
attempt("files", lambda: open("/etc/passwd").read())
attempt("processes", lambda: __import__("subprocess").run(["ls"]))
attempt("eval", lambda: javascript("constructor")("return globalThis")())
attempt("async eval", lambda: javascript("constructor", "constructor")("return 1")())
print("done")
`;

/** Names that lead out of a worker, and are still there when they are asked for. */
const leaks = `
  ({
    get left() {
      return ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport', 'importScripts',
        'BroadcastChannel', 'indexedDB', 'caches', 'Worker', 'SharedWorker', 'postMessage', 'addEventListener',
        'navigator', 'location', 'parent', 'window', 'hotseat', 'Request', 'Response', 'FileReader', 'Notification',
        'close', 'self'].filter((name) => name in globalThis).join(' ');
    },
  })
`;

/** What the policy refuses to a worker of this file, by name. */
const refusals = `
  (async () => {
    const refused = [];
    const attempt = async (name, way) => {
      const silent = new Promise((resolve) => setTimeout(resolve, 2_000, 'silent'));
      try {
        if ((await Promise.race([way(), silent])) === 'silent') refused.push(name + ': silent');
      } catch { refused.push(name); }
    };
    const failing = (target) => new Promise((resolve, reject) => { target.onopen = resolve; target.onerror = reject; });
    await attempt('fetch', () => fetch('http://127.0.0.1:PORT/fetch'));
    await attempt('own fetch', () => fetch('/index.html'));
    await attempt('xhr', () => {
      const request = new XMLHttpRequest();
      request.open('GET', 'http://127.0.0.1:PORT/xhr', false);
      request.send();
    });
    await attempt('socket', () => failing(new WebSocket('ws://127.0.0.1:PORT/socket')));
    await attempt('events', () => failing(new EventSource('http://127.0.0.1:PORT/events')));
    await attempt('eval', () => (0, eval)('1'));
    await attempt('function', () => new Function('return 1')());
    await attempt('worker', () => failing(new Worker('/assets/x.js', { type: 'module' })));
    await attempt('import', () => import('http://127.0.0.1:PORT/import.js'));
    return refused.join(', ');
  })()
`;

/** What a worker has left whenever it is asked: planted before the worker starts, so that it is in none of its doors' way. */
type Watched = JSHandle<{ readonly left: string }>;

/**
 * Holds back what starts a Python sandbox until there is something in its worker that can be asked later. Past a sealed
 * global object nothing can be evaluated any more, and a second debugger that attaches to a young worker can lose it.
 */
async function watchSandboxes(page: Page): Promise<readonly Promise<Watched>[]> {
  await page.evaluate(() => {
    const send = Reflect.get(Worker.prototype, 'postMessage') as (...sent: unknown[]) => void;
    const held: (() => void)[] = [];
    Worker.prototype.postMessage = function (this: Worker, ...sent: unknown[]) {
      const [message] = sent as [{ readonly kind?: string } | null];
      const isPython =
        message?.kind === 'start' && 'stdlib' in Object(Reflect.get(message, 'files'));
      if (isPython) held.push(() => send.apply(this, sent));
      else send.apply(this, sent);
    };
    Object.assign(globalThis, { letStart: () => held.splice(0).forEach((start) => start()) });
  });
  const watched: Promise<Watched>[] = [];
  page.on('worker', (worker) => {
    if (!worker.url().includes('sandbox-python')) return;
    watched.push(planted(page, worker));
  });
  return watched;
}

async function planted(page: Page, worker: Worker): Promise<Watched> {
  const handle = await worker.evaluateHandle<{ readonly left: string }>(leaks);
  expect((await handle.jsonValue()).left).toContain('fetch');
  await page.evaluate(() => (globalThis as unknown as { letStart: () => void }).letStart());
  return handle;
}

test('code gets nothing of the network, the machine or the app', async ({ hotseat }) => {
  test.setTimeout(90_000);
  const { page } = hotseat;
  const heard: string[] = [];
  const server = createServer((request, response) => {
    heard.push(request.url ?? '');
    response.end('here');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));

  const watched = await watchSandboxes(page);
  await startInterview(page, titles.coding);
  await write(page, ways.replaceAll('PORT', String(port)));
  await run(page);
  const printed = page.getByLabel('Printed by “Your code by itself”');
  await expect(printed).toContainText('done');
  const lines = ((await printed.textContent()) ?? '').trim().split('\n');
  for (const line of lines.slice(0, -1)) expect(line).toMatch(/: nothing \(\w+\)$/);

  // Past every door of Python: what the worker itself has left. The sandbox that waits is a new one; it gives things up
  // once it has started, and one that has run is gone.
  await expect
    .poll(async () => (await watched.at(-1))?.jsonValue().catch(String), { timeout: 30_000 })
    .toEqual({ left: '' });

  expect(asked.filter((url) => !url.startsWith('app://hotseat/'))).toEqual([]);

  // And past that: a fresh worker of the same file, with nothing taken away, under the policy alone.
  const script = page
    .workers()
    .map((worker) => worker.url())
    .find((url) => url.includes('sandbox-python'));
  const [worker] = await Promise.all([
    page.waitForEvent('worker', (worker) => worker.url().endsWith('?bare')),
    page.evaluate((url) => {
      Object.assign(globalThis, { bare: new Worker(`${url}?bare`, { type: 'module' }) }); // held, or it is collected
    }, script ?? ''),
  ]);
  const refused = await worker.evaluate<string>(refusals.replaceAll('PORT', String(port)));
  expect(refused).toBe('fetch, own fetch, xhr, socket, events, eval, function, worker, import');

  expect(heard).toEqual([]);
  server.close();
});
