// @vitest-environment happy-dom
import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PaneBoundary } from './pane-boundary.js';

let isBroken = false;
let root: Root;

const host = document.createElement('div');
const alert = (): Element | null => host.querySelector('[role=alert]');

function Pane(): ReactNode {
  if (isBroken) throw new Error('a bug of the pane');
  return <textarea aria-label="Pane" />;
}

const room = (): ReactNode => (
  <>
    <PaneBoundary>
      <Pane />
    </PaneBoundary>
    <textarea aria-label="Neighbour" />
  </>
);

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  document.body.append(host);
  isBroken = false;
  root = createRoot(host);
  act(() => root.render(room()));
});
afterEach(() => {
  act(() => root.unmount());
  vi.restoreAllMocks();
});

const stop = (): void => {
  isBroken = true;
  act(() => root.render(room()));
};

// Bug: one pane's error takes the whole room, and with it what others hold but have not saved.
test('a pane that stops says so, leaves its neighbours be, and comes back', () => {
  const neighbour = host.querySelector<HTMLTextAreaElement>('[aria-label=Neighbour]');
  if (neighbour === null) throw new Error('no neighbour');
  neighbour.value = 'half a word';
  stop();
  expect(alert()?.textContent).toContain('This pane crashed');
  const still = host.querySelector<HTMLTextAreaElement>('[aria-label=Neighbour]');
  expect(still?.value).toBe('half a word');
  isBroken = false;
  act(() => alert()?.querySelector('button')?.click());
  expect(alert()).toBeNull();
  expect(host.querySelector('[aria-label=Pane]')).not.toBeNull();
});

// Bug: a pane that stops at every try is offered with the same promise for ever.
test('one that stops again says where else to go on', () => {
  stop();
  act(() => alert()?.querySelector('button')?.click());
  expect(alert()?.textContent).toContain('crashed again');
});
