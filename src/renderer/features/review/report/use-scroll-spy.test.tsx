// @vitest-environment happy-dom
import { act, useRef, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, expect, test } from 'vitest';
import { useScrollSpy } from './use-scroll-spy.js';

const sections = ['verdict', 'phase-define', 'phase-when', 'follow-ups'];
const items = sections.map((id) => ({ id }));

/** A report of two columns. */
function Report(): ReactNode {
  const scroller = useRef<HTMLDivElement>(null);
  const currentId = useScrollSpy(scroller, items);
  const part = (id: string): ReactNode => (
    <section key={id} id={id}>
      <h2 tabIndex={-1}>{id}</h2>
    </section>
  );
  return (
    <div ref={scroller} title={currentId ?? ''}>
      <main style={{ overflowY: 'auto' }}>{sections.slice(0, 3).map(part)}</main>
      <aside style={{ overflowY: 'auto' }}>{sections.slice(3).map(part)}</aside>
    </div>
  );
}

const host = document.createElement('div');
document.body.append(host);
const root = createRoot(host);
afterEach(() => act(() => root.render(null)));

/** Sections are 400 px high, the window shows 600 of them. */
function placed(scrolledBy: number): void {
  const rect = (top: number, height: number) => () => new DOMRect(0, top, 300, height);
  const shell = host.firstElementChild;
  if (shell !== null) shell.getBoundingClientRect = rect(0, 600);
  for (const [index, id] of sections.entries()) {
    const section = document.getElementById(id);
    const top = id === 'follow-ups' ? 100 : index * 400 - scrolledBy;
    if (section === null) continue;
    section.getBoundingClientRect = rect(top, 400);
    const title = section.querySelector('h2');
    if (title !== null) title.getBoundingClientRect = rect(top, 20);
  }
}
const current = (): string => host.firstElementChild?.getAttribute('title') ?? '';
const scroll = (column: string): void =>
  act(() => void host.querySelector(column)?.dispatchEvent(new Event('scroll')));
const focus = (id: string): void =>
  act(() => document.querySelector<HTMLElement>(`#${id} h2`)?.focus());

// Bugs: J went to a section, and another one stood out; "Verdict" stayed lit after "Follow-ups" was chosen.
test('the section stands out in which the focus is, as long as that is in sight', () => {
  act(() => root.render(<Report />));
  placed(0);
  focus('phase-define');
  scroll('main');
  expect(current()).toBe('phase-define');
  focus('follow-ups');
  expect(current()).toBe('follow-ups');
  scroll('aside');
  expect(current()).toBe('follow-ups');
  // What is read in the other column is read by its own line.
  placed(700);
  scroll('main');
  expect(current()).toBe('phase-when');
});

test('what has scrolled out of sight is read no more, though the focus is still there', () => {
  act(() => root.render(<Report />));
  placed(0);
  focus('verdict');
  scroll('main');
  expect(current()).toBe('verdict');
  placed(300);
  scroll('main');
  expect(current()).toBe('phase-define');
});
