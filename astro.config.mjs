import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import remarkGfm from 'remark-gfm';
import { archiveOf } from './scripts/machine/archive-of.ts';
import { jsonBranches } from './scripts/machine/json-branches.ts';

const project = fileURLToPath(new URL('.', import.meta.url));
const archive = process.env.ARCHIVE ? resolve(process.env.ARCHIVE) : project;
const site = process.env.SITE?.trim() || archiveOf(archive).address;

/**
 * Leaves `import()` as it is: Vite's helper for preloading writes addresses from the host's root, while the site may
 * stand in a folder, and it would be on every page.
 */
const plainImports = {
  name: 'plain-imports',
  enforce: 'pre',
  load: (id) =>
    id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined,
};

export default defineConfig({
  // The public address. Without it, what needs one is left out.
  ...(site && { site }),
  outDir: resolve(archive, 'dist'),
  cacheDir: resolve(archive, '.cache/astro'),
  trailingSlash: 'always',
  // White space between lines of a template is none of the page's: a space that is meant stands as {' '}.
  compressHTML: 'jsx',
  devToolbar: { enabled: false },
  build: { format: 'directory', inlineStylesheets: 'never' },
  integrations: [mdx({ syntaxHighlight: false, processor: unified({ remarkPlugins: [remarkGfm] }) })],
  vite: {
    build: { assetsInlineLimit: 0 },
    plugins: [plainImports, jsonBranches],
  },
});
