import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { filesUnder, MANIFEST, writeManifest } from '../site/site-manifest.ts';
import { moduleScript, pageScript, runtimeScript } from './classic-scripts.ts';
import { packPage, RUNTIME } from './edition-page.ts';
import { handOver, handOverModule } from './hand-over.ts';

/** Only of use on a host, or made anew: chunks of scripts are in the scripts of the pages. */
const LEFT_OUT =
  /^(?:404\.html|\.nojekyll|_headers|robots\.txt|SHA256SUMS\..*|sitemap.*\.xml|sw\.js|search\.(?:js|d\.ts)|_astro\/.*\.js|(?:fa|en)\/opensearch\.xml|.*\.webmanifest|data\/manifest\.json|offline\/.*)$/;
/** Asked for by scripts alone: here only as scripts that hand them over. */
const HANDED_OVER = /^(?:pagefind|search)\//;
/** Asked for by scripts, and by readers, too: data of documents, and the list of documents when it is filtered. */
const BOTH = /^data\/documents\/.*\.json$|^(?:fa|en)\/documents\/(?:filters\.json|page\/\d+\/index\.html)$/;
const FILES = 'usb/files';

/**
 * Writes the site in `dist` to `folder`, anew, as it opens from there without a server (`index.html`), with a manifest of
 * its own. Files are read and written one by one. Throws where `dist` has a file that is not as the build makes it.
 */
export async function writeFolder(dist: string, folder: string): Promise<void> {
  const source = resolve(dist);
  rmSync(folder, { recursive: true, force: true });
  const write = (path: string, content: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  const isPage = (path: string): boolean => existsSync(join(source, path));
  const scripts = new Set<string>();
  for (const path of filesUnder(source)) {
    if (LEFT_OUT.test(path)) continue;
    if (path.endsWith('.html')) {
      const page = packPage(readFileSync(join(source, path), 'utf8'), path, isPage);
      for (const module of page.modules) scripts.add(module);
      write(path, page.html);
      if (BOTH.test(path)) write(`${FILES}/${path}.js`, handOver(path, Buffer.from(page.html)));
      continue;
    }
    const asked = HANDED_OVER.test(path);
    if (asked && path.endsWith('.js')) {
      write(`${FILES}/${path}.js`, handOverModule(path, await moduleScript(source, path)));
    } else if (asked || BOTH.test(path)) {
      write(`${FILES}/${path}.js`, handOver(path, readFileSync(join(source, path))));
    }
    if (asked) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    copyFileSync(join(source, path), join(folder, path));
  }
  for (const path of scripts) write(path, await pageScript(source, path));
  write(RUNTIME, await runtimeScript());
  mkdirSync(dirname(join(folder, MANIFEST)), { recursive: true });
  writeManifest(folder);
}
