import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesUnder } from '../../../scripts/site/site-manifest.ts';
import { buildArchive, WITHOUT_PREVIEWS } from '../../build-archive.ts';
import { newFolder, remove, writeIn } from '../../disk.ts';
import { childrenOf, rootOf, textOf } from '../xml-tree.ts';

/** The same archive, built without a public address and with one. */
let folder: string;
const SITE = 'https://example.org/archive';
beforeAll(() => {
  folder = newFolder();
  for (const [name, env] of [
    ['without', { SITE: '' }],
    ['with', { SITE }],
  ] as const) {
    const root = join(folder, name);
    writeIn(root, 'seeds/خبر.txt', 'خبر\nناصر کنعانی، سخنگوی وزارت امور خارجه، گفت: گفت‌وگوها ادامه دارد.\n');
    buildArchive(root, { ...WITHOUT_PREVIEWS, ...env });
  }
});
afterAll(() => remove(folder));

const read = (name: 'with' | 'without', path: string): string =>
  readFileSync(join(folder, name, 'dist', path), 'utf8');
const STATEMENT = 'fa/documents/خبر/s2/index.html';

test('no file names the machine that the site was built on', () => {
  const dist = join(folder, 'without/dist');
  const naming = filesUnder(dist).filter((path) => readFileSync(join(dist, path)).includes('localhost'));
  expect(naming).toEqual([]);
});

test('what needs an address is left out, and what can do without one is relative', () => {
  const html = read('without', STATEMENT);
  expect(html).toContain('<link rel="canonical" href="./">');
  expect(html).not.toMatch(/og:url|citation_public_url|<link rel="alternate" hreflang|rel="search"/);
  expect(html).toContain('href="oembed.json"');
  expect(read('with', STATEMENT)).toContain(`<link rel="canonical" href="${SITE}/fa/documents/`);
  expect(JSON.parse(read('without', 'fa/documents/خبر/s2/oembed.json'))).not.toHaveProperty('provider_url');
  expect(readdirSync(join(folder, 'without/dist/fa'))).not.toContain('opensearch.xml');
  expect(childrenOf(rootOf(read('without', 'sitemap-index.xml')), 'sitemap')).toEqual([]);
  expect(read('without', 'robots.txt')).not.toContain('Sitemap');
});

test('a citation has no address, in words and for reference managers', () => {
  const [name = ''] = readdirSync(join(folder, 'without/dist/data/citations')).filter((one) =>
    one.endsWith('.fa.ris'),
  );
  expect(read('without', `data/citations/${name}`)).not.toMatch(/^UR {2}- /m);
  expect(read('with', `data/citations/${name}`)).toMatch(/^UR {2}- https:\/\/example\.org\/archive\//m);
  const [, citation = ''] = /id="citation">([^<]*)/.exec(read('without', STATEMENT)) ?? [];
  expect(citation).toMatch(/گفتار، گفتهٔ ۲\s*$/);
});

test('the ids of feeds and of their entries are the same with and without an address', () => {
  const ids = (name: 'with' | 'without', path: string): string[] => {
    const feed = rootOf(read(name, path));
    return [feed, ...childrenOf(feed, 'entry')].map((node) => textOf(childrenOf(node, 'id')[0] as never));
  };
  const feeds = filesUnder(join(folder, 'with/dist')).filter((path) => path.endsWith('feed.xml'));
  expect(feeds.length).toBeGreaterThan(4);
  for (const path of feeds) {
    expect(ids('without', path)).toEqual(ids('with', path));
    for (const id of ids('with', path))
      expect(id).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  }
  const all = feeds.flatMap((path) => ids('with', path).slice(0, 1));
  expect(new Set(all).size).toBe(all.length);
});
