// Circles of imports, those of types among them, which ESLint's own rule leaves out. Part of `npm run lint`.
module.exports = {
  forbidden: [
    {
      name: 'no-circle',
      comment: 'Two files that import each other are one: move what both need below both.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-circle-of-folders',
      comment: 'Folders import downward only.',
      severity: 'error',
      scope: 'folder',
      from: { path: '^src/(core|main)/' },
      to: { circular: true },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: 'node_modules|\\.css$|\\.(test|fixture)\\.tsx?$' },
  },
};
