/** What the board says about files and Mermaid. */
export const drawingWords = {
  import: 'Import…',
  exportAs: {
    png: 'Export as PNG…',
    svg: 'Export as SVG…',
    excalidraw: 'Export as .excalidraw…',
    mmd: 'Export as .mmd…',
  },
  fromMermaid: 'Draw the Mermaid diagram here',
  toMermaid: 'Write this board as Mermaid',
  notImported: 'The drawing was not imported',
  notExported: 'The drawing was not exported',
  exported: 'Drawing exported',
  nothingDrawn: 'The board is empty. Draw something first.',
  nothingWritten: 'The Diagram pane is empty. Write some Mermaid there first.',
  notDrawable:
    'The board draws Mermaid flowcharts and sequence diagrams. This text has no boxes in it.',
  tooLarge: 'This diagram is too large for the board.',
  tooLargeAsText: 'The drawing is too large to be written as Mermaid.',
  askBoard: {
    title: 'Replace the drawing?',
    description: 'The board already has a drawing. Ctrl Z undoes either choice.',
    descriptionThere:
      'The board already has boxes of this diagram; beside them it would have them twice. Ctrl Z undoes either choice.',
    replace: 'Replace',
    add: 'Add beside it',
  },
  askText: {
    title: 'Replace the diagram’s text?',
    description:
      'The Diagram pane already has text. The board’s Mermaid replaces it; Ctrl Z brings the old text back.',
    replace: 'Replace',
  },
} as const;
