import { expect, test } from 'vitest';
import { fenced } from './fenced.js';
import { diagramLanguage, inertMarkdown } from './inert-markdown.js';

const live = /(?<!\\)(?:\\\\)*(?:<[a-z/!?]|!\[)/i;

// Bug: an exported report asks a server for a pack's picture as soon as another program shows it.
test.each([
  '![seen](https://a.example/x.png)',
  'a <img src=https://a.example/x.png> b',
  '</p><script src=//a.example></script>',
  '<!-- --><?x?><![CDATA[',
  '\\\\<img src=x>',
  '\\\\![a](b)',
  '`\\`<img src=x>',
  '```\n<img src=x>',
])('no HTML and no picture is left of %j', (text) => {
  expect(live.test(text)).toBe(true);
  expect(inertMarkdown(text)).not.toMatch(live);
});

test('what is none stays as it was written', () => {
  const plain = 'p95 < 2 s, a<3, x <- y, [link](https://a.example)! \\<b> and \\![c]';
  expect(inertMarkdown(plain)).toBe(plain);
  expect(inertMarkdown('ends with <eos>!')).toBe('ends with \\<eos>!');
});

test('nothing leaves a fence', () => {
  expect(fenced('python', 'a ````` b')).toBe('``````python\na ````` b\n``````');
});

test.each([
  ['flowchart LR\n a["one<br/>two"] -->|2 < 3| b', 'mermaid'],
  ['flowchart LR\n a@{ img: "x.png" }', 'text'],
  ['flowchart LR\n a["<img src=x>"]', 'text'],
  ['%%{init: {}}%%\nflowchart LR', 'text'],
  ['flowchart LR\n a --> b\n style a fill:url(x)', 'text'],
  ['flowchart LR\n click a "https://a.example"', 'text'],
])('a diagram is one to draw where drawing it loads nothing: %j', (diagram, language) => {
  expect(diagramLanguage(diagram)).toBe(language);
});
