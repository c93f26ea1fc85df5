import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { withoutPackages, type Licensed } from './licences-apart.js';

// The folders of all packages that a build has read. Main, preload, threads and page are built one after the other in one process.
const folders = new Set<string>();

/** Notes the packages that a build reads. */
export function notePackages(): Plugin {
  return {
    name: 'hotseat:note-packages',
    apply: 'build',
    generateBundle() {
      for (const id of this.getModuleIds()) {
        const folder = packageOf(id);
        if (folder !== null) folders.add(folder);
      }
    },
  };
}

/** Writes `licences.json` beside the page, which is built last. */
export function licencesFile(root: string): Plugin {
  return {
    name: 'hotseat:licences',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler() {
        const packages = [...folders].map((folder) => licensed(folder));
        const electron = licensed(join(root, 'node_modules/electron'));
        const all = [...packages, electron, ...withoutPackages].sort((one, other) =>
          one.name.localeCompare(other.name, 'en'),
        );
        const seen = new Set<string>();
        const source = all.filter(({ name, version }) => {
          const key = `${name} ${version}`;
          return !seen.has(key) && seen.add(key);
        });
        const missing = source.filter(({ licence }) => licence === '');
        if (missing.length > 0)
          this.error(`No licence is known of ${missing.map(({ name }) => name).join(', ')}`);
        this.emitFile({
          type: 'asset',
          fileName: 'licences.json',
          source: JSON.stringify(source),
        });
      },
    },
  };
}

/** The folder of the package that a module lies in; null for our own. */
function packageOf(id: string): string | null {
  const path = id.replace(/^\0/, '').split('?')[0]?.replaceAll('\\', '/') ?? '';
  const at = path.lastIndexOf('/node_modules/');
  if (at === -1) return null;
  const [scope = '', name = ''] = path.slice(at + '/node_modules/'.length).split('/');
  if (scope.startsWith('.')) return null; // caches
  const folder = `${path.slice(0, at)}/node_modules/${scope}${scope.startsWith('@') ? `/${name}` : ''}`;
  return existsSync(join(folder, 'package.json')) ? folder : null;
}

/** What a package says of its licence. */
function licensed(folder: string): Licensed {
  const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly name: string;
    readonly version: string;
    readonly license?: string | { readonly type?: string };
    readonly homepage?: string;
  };
  const { license } = about;
  const files = readdirSync(folder).filter((name) => /^(?:licen[cs]e|copying|notice)/i.test(name));
  const texts = files.map((name) => readFileSync(join(folder, name), 'utf8').trim());
  const text = texts.join('\n\n');
  const said = typeof license === 'string' ? license : (license?.type ?? '');
  return {
    name: about.name,
    version: about.version,
    licence: said === '' ? nameOf(text) : said,
    text: text || `The package brings no text of its licence along. ${about.homepage ?? ''}`.trim(),
  };
}

/** Some packages name their licence in its text alone. */
function nameOf(text: string): string {
  if (text.includes('Permission is hereby granted, free of charge')) return 'MIT';
  if (/Apache License\s+Version 2\.0/.test(text)) return 'Apache-2.0';
  return '';
}
