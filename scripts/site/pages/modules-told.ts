/** Pages that have nothing to show before their scripts have run: those of search. */
const PAGES = /(?:^|\/)search\/?$/;

const MODULES = /<script type="module" src="([^"]+)"/g;
/** What a module imports of those beside it before it runs; `import()` comes later, if at all. */
const IMPORTS = /(?:\bfrom|\bimport)\s*["']\.\/([^"']+)["']/g;

const found = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, value = '']) => value);

/** All that the modules `first` need, by their names in one folder, without these themselves; `read` gives a module's text. */
function neededBy(first: readonly string[], read: (name: string) => string): string[] {
  const seen = new Set(first);
  // What is added while it is gone through is gone through, too.
  for (const name of seen) for (const needed of found(read(name), IMPORTS)) seen.add(needed);
  return [...seen].filter((name) => !first.includes(name));
}

/** Whether the page at a path shows nothing before its scripts have run. */
export const needsModules = (pathname: string): boolean => PAGES.test(pathname);

/**
 * A page with a link in its head to each module that its scripts need. Without
 * the links a browser asks for each module only when it has read the one that imports it: four times, one after the other. `read` gives the text of a
 * module in `_astro/`.
 */
export function withModulesTold(html: string, read: (name: string) => string): string {
  const scripts = found(html, MODULES);
  const folder = scripts[0]?.replace(/[^/]*$/, '') ?? '';
  const names = scripts.map((src) => src.slice(folder.length));
  const links = neededBy(names, read).map((name) => `<link rel="modulepreload" href="${folder}${name}">`);
  return html.replace('</head>', `${links.join('')}</head>`);
}
