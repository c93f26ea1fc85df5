// Not `--import tsx`: for the sources of modules it starts another engine in the child, which takes 15 MB.
require('tsx/cjs');
require('./encoder-child.ts');
