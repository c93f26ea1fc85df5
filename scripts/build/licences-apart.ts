/** A part of the app that somebody else made, as the list in the app shows it. */
export type Licensed = {
  readonly name: string;
  readonly version: string;
  /** Its short name, such as "MIT". */
  readonly licence: string;
  readonly text: string;
};

const withElectron =
  'Its licences come with Electron, in LICENSES.chromium.html beside the program.';

/** Parts of the app that are in no package of their own. */
export const withoutPackages: readonly Licensed[] = [
  {
    name: 'Chromium, V8 and Node.js',
    version: 'in Electron',
    licence: 'BSD-3-Clause, MIT and others',
    text: withElectron,
  },
  {
    name: 'Python and its standard library',
    version: 'in Pyodide',
    licence: 'PSF-2.0',
    text: 'Copyright © 2001 Python Software Foundation; all rights reserved. Python is used under the Python Software Foundation License Version 2, in full at https://docs.python.org/3/license.html',
  },
  {
    name: 'QuickJS',
    version: 'in quickjs-emscripten',
    licence: 'MIT',
    text: 'Copyright © 2017 Fabrice Bellard and Charlie Gordon. Used under the MIT licence, in full at https://bellard.org/quickjs/',
  },
  {
    name: 'Fonts of the whiteboard',
    version: 'in Excalidraw',
    licence: 'OFL-1.1',
    text: 'Excalifont, Virgil, Nunito, Lilita One, Comic Shanns, Cascadia Code, Liberation Sans, Assistant and Xiaolai come with Excalidraw, each under the SIL Open Font License 1.1, in full at https://openfontlicense.org (Comic Shanns: MIT).',
  },
  {
    name: 'Codicons',
    version: 'in monaco-editor',
    licence: 'CC-BY-4.0',
    text: 'Icons by Microsoft, under the Creative Commons Attribution 4.0 International Public License, in full at https://creativecommons.org/licenses/by/4.0/legalcode',
  },
];
