/** The package has no types for this file. */
declare module 'pyodide/pyodide.asm.mjs' {
  const createPyodideModule: unknown;
  // eslint-disable-next-line import-x/no-default-export -- it describes the package's own default export
  export default createPyodideModule;
}
