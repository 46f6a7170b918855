import { readFileSync } from 'node:fs';
import { type Phrase, phrase } from '../diagnostics/index.ts';
import { type SiteFiles, siteFiles } from './kept/site-files.ts';

/** What is wrong with a page. */
export interface Breach {
  readonly page: string;
  readonly what: Phrase;
}

/** A tag, with quotes in which a `>` may stand. */
const TAG = /<([a-z][\w-]*)((?:\s+[^\s=>"']+(?:="[^"]*"|='[^']*'|=[^\s>"']*)?)*)\s*\/?>/gi;
const ATTRIBUTE = /([^\s=>"']+)=(?:"([^"]*)"|'([^']*)'|([^\s>"']*))/g;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  '#34': '"',
  '#38': '&',
  '#39': "'",
  lt: '<',
};
const unescaped = (text: string): string =>
  text.replace(/&(amp|quot|lt|#3[489]);/g, (_, name: string) => ENTITIES[name] ?? '');

/** The attributes that hold an address that a browser or a program goes to. */
const ADDRESSES = new Set(['href', 'src', 'action', 'cite', 'content', 'poster', 'data']);
/** Most tags of a page have no such attribute, and need not be taken apart. */
const HAS_ADDRESS = new RegExp(`(?:${[...ADDRESSES].join('|')})=`);
/** The address of the machine that the site was built on, which leads nowhere on any other. */
const LOCALHOST = /^(?:https?:)?\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?:[:/?#]|$)/i;

interface Link {
  readonly tag: string;
  readonly rel: string;
  readonly attribute: string;
  readonly address: string;
}

function linksOf(html: string): Link[] {
  return [...html.matchAll(TAG)].flatMap(([, tag = '', attributes = '']) => {
    if (!HAS_ADDRESS.test(attributes)) return [];
    const all = [...attributes.matchAll(ATTRIBUTE)].map(
      ([, name = '', double, single, bare]): [string, string] => [
        name,
        unescaped(double ?? single ?? bare ?? ''),
      ],
    );
    const rel = all.find(([name]) => name === 'rel')?.[1] ?? '';
    return (
      all
        // A place of the page itself is there as the page is.
        .filter(([name, address]) => ADDRESSES.has(name) && !address.startsWith('#'))
        .map(([attribute, address]) => ({ tag, rel, attribute, address }))
    );
  });
}

/** What the pages of a site are checked against. */
interface Ground {
  readonly files: ReadonlySet<string>;
  /** The site's public address, with a slash at its end; one that nothing has where it has none. */
  readonly root: URL;
  /** The site is made for this machine, and may name it. */
  readonly isLocal: boolean;
}

/** The address of a file of the site. 404.html is served at any address, so its links begin at the root of the host. */
const addressOf = (file: string, { root }: Ground): URL =>
  new URL(encodeURI(file).replace(/[?#]/g, encodeURIComponent), root);

/** The file of the site that an address leads to from another one; null where it leads to another host, or to no file by itself. */
function pathOf(address: string, here: URL, { root }: Ground): string | null {
  const there = URL.parse(address, here);
  if (there === null || there.origin !== root.origin || !there.pathname.startsWith(root.pathname))
    return null;
  try {
    return decodeURIComponent(there.pathname.slice(root.pathname.length));
  } catch {
    return there.pathname;
  }
}

const isThere = (path: string, { files }: Ground): boolean =>
  [path, `${path}index.html`, `${path}/index.html`].some((one) => files.has(one));

/** Whether an attribute says where to go: `content` and `cite` may hold words, too. */
const isAddress = ({ attribute, address }: Link): boolean =>
  attribute !== 'content' && attribute !== 'cite' ? true : /^(?:https?:)?\/\//.test(address);

function breachesOf(page: string, html: string, ground: Ground): Breach[] {
  const here = addressOf(page, ground);
  const links = linksOf(html)
    .filter(isAddress)
    .map((link) => ({ ...link, path: pathOf(link.address, here, ground) }));
  const breach = (what: Phrase): Breach => ({ page, what });
  const dead = links.filter(({ path }) => path !== null && !isThere(path, ground));
  const own = links.filter(({ path }) => path?.startsWith('_astro/'));
  const hasStyle = own.some(({ tag, rel }) => tag === 'link' && rel === 'stylesheet');
  const hasScript = own.some(({ tag }) => tag === 'script');
  return [
    ...(hasStyle ? [] : [breach(phrase('noStyleSheet'))]),
    ...(hasScript || !html.includes('class="site-header"') ? [] : [breach(phrase('noScript'))]),
    ...dead.map(({ address }) => breach(phrase('deadLink', { address }))),
    ...(ground.isLocal ? [] : links)
      .filter(({ address }) => LOCALHOST.test(address))
      .map(({ address }) => breach(phrase('ownMachine', { address }))),
  ];
}

/** Other files than pages that say where the site is, and the form of an address in them. */
const TELLS =
  /(?:^|\/)(?:feed|opensearch)\.xml$|^sitemap[^/]*\.xml$|^robots\.txt$|oembed\.json$|\.webmanifest$|^data\/(?:citations|schema)\/|^data\/datapackage\.json$/;
const TOLD =
  /(?:["'>]|^UR {2}- |^Sitemap: |\{)((?:https?:)?\/\/(?:localhost|127\.0\.0\.1|\[::1\])[^"'<}\s]*)/gim;

/** A module's imports of files beside it, and a style sheet's `url()`. */
const IMPORTS = /(?:\bfrom|\bimport)\s*\(?\s*["'`](\.{1,2}\/[^"'`$]+)["'`]/g;
const URLS = /url\(\s*["']?(?!data:)([^"')]+)/g;

function brokenParts(file: string, text: string, ground: Ground): Breach[] {
  const form = file.endsWith('.css') ? URLS : IMPORTS;
  const here = addressOf(file, ground);
  return [...text.matchAll(form)].flatMap(([, address = '']) => {
    const path = pathOf(address, here, ground);
    return path === null || ground.files.has(path)
      ? []
      : [{ page: file, what: phrase('neededFile', { address }) }];
  });
}

/**
 * Looks whether a built site is whole: every page has its style sheets and scripts and what these need, every link within
 * the site leads to a file, and nothing names the machine that it was built on. `site` is its public address, if it has one.
 * Files that `isSound` says were looked through before, and lead to nothing that has gone since, are passed over.
 */
export function checkSite(
  dist: string,
  site: string | undefined,
  {
    all = siteFiles(dist),
    isSound = () => false,
  }: { readonly all?: SiteFiles; readonly isSound?: (path: string) => boolean } = {},
): Breach[] {
  const files = all.paths();
  const slashed = site === undefined || site.endsWith('/') ? site : `${site}/`;
  const root = new URL(slashed ?? 'http://site.invalid/');
  const isLocal = slashed !== undefined && LOCALHOST.test(slashed);
  const ground: Ground = { files: new Set(files), root, isLocal };
  const read = (path: string): string => readFileSync(all.at(path), 'utf8');
  return files.flatMap((path) => {
    if (isSound(path)) return [];
    if (path.endsWith('.html')) return breachesOf(path, read(path), ground);
    if (/^_astro\/.*\.(?:js|css)$/.test(path)) return brokenParts(path, read(path), ground);
    if (isLocal || !TELLS.test(path)) return [];
    return [...read(path).matchAll(TOLD)].map(([, address = '']) => ({
      page: path,
      what: phrase('ownMachine', { address }),
    }));
  });
}
