import { build, type Plugin } from 'vite';
import { notePackages } from './licences.js';

/**
 * A thread of main as one file, bundled apart. As one more entry of main's build it would share modules with main, and
 * each thing that is shared becomes a file of its own: ten more to read at a start that never uses the thread.
 */
export function threadApart(name: string, input: string, target: string): Plugin {
  return {
    name: 'hotseat:thread-apart',
    apply: 'build',
    async generateBundle() {
      const built = await build({
        configFile: false,
        logLevel: 'warn',
        plugins: [notePackages()],
        ssr: { noExternal: true },
        build: {
          ssr: true,
          target,
          minify: false,
          write: false,
          rolldownOptions: {
            input: { [name]: input },
            output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
          },
        },
      });
      const outputs = 'output' in built ? built.output : [];
      for (const file of outputs) {
        const source = file.type === 'chunk' ? file.code : file.source;
        this.emitFile({ type: 'asset', fileName: file.fileName, source });
      }
      if (outputs.length !== 1)
        this.error(`${name} is to be one file, and is ${String(outputs.length)}`);
    },
  };
}
