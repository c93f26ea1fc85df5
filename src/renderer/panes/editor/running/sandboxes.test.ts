import { beforeEach, expect, test, vi } from 'vitest';
import { prepareSandbox, releaseSandboxes, takeSandbox } from './sandboxes.js';

vi.mock('./runtime-files.js', () => ({
  readPythonFiles: async () => ({ wasm: {}, stdlib: {}, snapshot: null }),
  readJavaScriptFiles: async () => ({ wasm: {} }),
}));

/** A worker that is ready when the test says so. */
class FakeWorker {
  static all: FakeWorker[] = [];
  onmessage: ((event: { data: unknown }) => void) | null = null;
  isEnded = false;
  readonly asked: unknown[] = [];
  constructor() {
    FakeWorker.all.push(this);
  }
  postMessage(message: unknown): void {
    this.asked.push(message);
  }
  terminate(): void {
    this.isEnded = true;
  }
  beReady(): void {
    this.onmessage?.({ data: { kind: 'ready', module: {}, left: [] } });
  }
}

const workers = async (count: number): Promise<readonly FakeWorker[]> => {
  await expect.poll(() => FakeWorker.all.length).toBe(count);
  return FakeWorker.all;
};

beforeEach(() => {
  releaseSandboxes();
  FakeWorker.all = [];
  vi.stubGlobal('Worker', FakeWorker);
});

// Bug: the hidden tests and a run of the person's that both waited for Python ran in one sandbox, and heard each other's results.
test('two runs never share a sandbox, also where both wait for its start', async () => {
  const both = [takeSandbox('python'), takeSandbox('python')];
  for (const worker of await workers(2)) worker.beReady();
  const [one, other] = await Promise.all(both);
  one?.run({ code: '1', tests: [], skip: [] }, () => undefined);
  other?.run({ code: '2', tests: [], skip: [] }, () => undefined);
  const runs = FakeWorker.all.map(({ asked }) => asked.length);
  expect(runs).toEqual([2, 2]);
});

// Bug: a room that was left ended the sandbox in which another attempt's tests were about to run.
test('a release ends the sandbox that waits, and none that somebody has asked for', async () => {
  const taken = takeSandbox('python');
  const [first] = await workers(1);
  releaseSandboxes();
  first?.beReady();
  await taken;
  expect(first?.isEnded).toBe(false);
  void prepareSandbox('python');
  const [, second] = await workers(2);
  releaseSandboxes();
  second?.beReady();
  await expect.poll(() => second?.isEnded).toBe(true);
});
