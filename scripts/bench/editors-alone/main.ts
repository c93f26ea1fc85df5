/**
 * Editors without the app round them: `?board&code&notes` names which stand on the page. Each is a module of its own, so
 * that a page loads what it shows. `width` and `height` give them the size that the app's pane has, in px.
 */
const query = new URLSearchParams(location.search);
const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');

const editors: Readonly<Record<string, () => Promise<{ mount: (host: HTMLElement) => void }>>> = {
  board: () => import('./board.js'),
  code: () => import('./code.js'),
  notes: () => import('./notes.js'),
};

for (const [name, load] of Object.entries(editors)) {
  if (!query.has(name)) continue;
  const host = document.createElement('div');
  host.className = 'alone';
  for (const side of ['width', 'height'] as const) {
    const px = query.get(side);
    if (px !== null) host.style[side] = `${px}px`;
  }
  root.append(host);
  const { mount } = await load();
  mount(host);
}

export {};
