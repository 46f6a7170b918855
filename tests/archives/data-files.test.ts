import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, expect, test } from 'vitest';
import { statementLine } from '../../src/schemas/data.ts';
import { PROJECT } from '../pipeline.ts';
import { buildArchiveOfThree, builtArchive, readFrom, SITE } from './built-archive.ts';
import { allOf, childrenOf, rootOf, textOf } from './xml-tree.ts';

let root: string;
const read = (path: string): string => readFrom(root, path);
const json = (path: string): unknown => JSON.parse(read(path));
const dist = (path: string): string => join(root, 'dist', path);
const statements = () =>
  read('data/statements.jsonl')
    .trimEnd()
    .split('\n')
    .map((line) => statementLine.parse(JSON.parse(line)));

beforeAll(async () => {
  root = await builtArchive();
});

/** A table of RFC 4180, read as strictly as it is written. */
function cellsOf(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gy)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') rows.push([]);
    if (end === '') break;
  }
  return rows.slice(0, -1);
}

test('every document, statement and the manifest are valid against the published JSON Schemas', () => {
  const validator = (name: string) => {
    const schema = json(`data/schema/${name}.json`) as { $id: string };
    expect(schema.$id).toBe(`${SITE}/data/schema/${name}.json`);
    return new Ajv2020({ strict: true, allErrors: true, formats: { date: /^\d{4}-\d{2}-\d{2}$/ } }).compile(
      schema,
    );
  };
  const [document, statement, manifest] = ['document', 'statement', 'manifest'].map(validator);
  const files = readdirSync(dist('data/documents')).filter((name) => name.endsWith('.json'));
  expect(files).toHaveLength(3);
  for (const file of files) {
    const data = json(`data/documents/${file}`) as Record<string, unknown>;
    expect(document?.(data), JSON.stringify(document?.errors)).toBe(true);
    expect(document?.({ ...data, segments: [{}] })).toBe(false);
  }
  for (const line of statements()) expect(statement?.(line), JSON.stringify(statement?.errors)).toBe(true);
  expect(statement?.({ ...statements()[0], kind: 'narrative' })).toBe(false);
  expect(manifest?.(json('data/manifest.json')), JSON.stringify(manifest?.errors)).toBe(true);
});

test('the CSV has each statement of the JSON Lines, word for word, after a byte order mark', () => {
  const csv = read('data/statements.csv');
  expect(csv.startsWith('\uFEFF')).toBe(true);
  const [head = [], ...rows] = cellsOf(csv.slice(1));
  const records = rows.map((row) => Object.fromEntries(head.map((name, i) => [name, row[i]])));
  expect(rows.every((row) => row.length === head.length)).toBe(true);
  expect(
    records.map((r) => [
      r.document,
      r.statement,
      r.speaker,
      r.certain,
      r.text_fa,
      r.text_fa_received,
      r.text_en,
    ]),
  ).toEqual(
    statements().map((s) => [
      s.document,
      s.id,
      s.speaker ?? '',
      String(s.attribution.certain),
      s.text.fa.edited,
      s.text.fa.source,
      s.text.en ?? '',
    ]),
  );
});

test('the data package describes files that are there, with their sizes, hashes and columns', () => {
  const { name, resources } = json('data/datapackage.json') as {
    name: string;
    resources: {
      name: string;
      path: string | string[];
      bytes?: number;
      hash?: string;
      schema?: {
        fields: { name: string; type: string; constraints: { required: boolean } }[];
        primaryKey: string[];
      };
    }[];
  };
  for (const word of [name, ...resources.map((resource) => resource.name)])
    expect(word).toMatch(/^[-a-z0-9._/]+$/);
  expect(new Set(resources.map((resource) => resource.name)).size).toBe(resources.length);
  for (const { path, bytes, hash } of resources) {
    for (const file of [path].flat()) expect(existsSync(dist(`data/${file}`)), file).toBe(true);
    if (Array.isArray(path)) continue;
    const content = readFileSync(dist(`data/${path}`));
    expect(bytes).toBe(content.length);
    expect(hash).toBe(`sha256:${createHash('sha256').update(content).digest('hex')}`);
  }
  const { fields = [], primaryKey = [] } = resources[0]?.schema ?? {};
  const [head = [], ...rows] = cellsOf(read('data/statements.csv').slice(1));
  expect(fields.map((column) => column.name)).toEqual(head);
  const keys = rows.map((row) => primaryKey.map((key) => row[head.indexOf(key)]).join('#'));
  expect(new Set(keys).size).toBe(rows.length);
  for (const [i, { type, constraints }] of fields.entries()) {
    for (const cell of rows.map((row) => row[i] ?? '')) {
      if (constraints.required) expect(cell).not.toBe('');
      if (type === 'integer') expect(cell).toMatch(/^\d+$/);
      if (type === 'boolean') expect(cell).toMatch(/^(true|false)$/);
    }
  }
});

test('the example in Python counts the statements that are certain', () => {
  const example = join(PROJECT, 'src/data-page/example.py');
  const counts = new Map<string, number>();
  for (const { speaker, attribution } of statements()) {
    if (speaker !== null && attribution.certain) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  }
  expect(counts.size).toBeGreaterThan(0);
  const head = cellsOf(read('data/statements.csv').slice(1))[0] ?? [];
  for (const [, column] of readFileSync(example, 'utf8').matchAll(/row\["(\w+)"\]/g))
    expect(head).toContain(column);
  // Where a machine has no Python, the columns the example names are all that can be checked.
  if (spawnSync('python3', ['--version']).status !== 0) return;
  const out = execFileSync('python3', [example], {
    cwd: join(root, 'dist'),
    encoding: 'utf8',
    env: { ...process.env, PYTHONIOENCODING: 'utf-8' },
  });
  expect(out.trim().split('\n').sort()).toEqual([...counts].map(([id, n]) => `${id} ${n}`).sort());
});

const feeds = () => [
  ...['fa', 'en'].flatMap((locale) => [
    `${locale}/feed.xml`,
    ...['speakers', 'places'].flatMap((kind) =>
      readdirSync(dist(`${locale}/${kind}`), { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => `${locale}/${kind}/${name}/feed.xml`),
    ),
  ]),
];

test('every feed keeps what RFC 4287 says a feed must', () => {
  const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;
  expect(feeds().length).toBeGreaterThan(6);
  for (const path of feeds()) {
    const feed = rootOf(read(path));
    expect([feed.name, feed.attributes.xmlns]).toEqual(['feed', 'http://www.w3.org/2005/Atom']);
    for (const node of [feed, ...childrenOf(feed, 'entry')]) {
      for (const name of ['id', 'title', 'updated'])
        expect(childrenOf(node, name), `${path} ${name}`).toHaveLength(1);
      const [id, updated] = ['id', 'updated'].map((name) =>
        childrenOf(node, name)
          .map((n) => textOf(n))
          .join(),
      );
      expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
      expect(updated).toMatch(instant);
      expect(Number.isNaN(Date.parse(updated ?? ''))).toBe(false);
      const alternates = childrenOf(node, 'link').filter((link) => link.attributes.rel === 'alternate');
      expect(alternates.length).toBe(1);
      for (const author of childrenOf(node, 'author')) {
        expect(childrenOf(author, 'name').map((n) => textOf(n).trim() !== '')).toEqual([true]);
      }
    }
    expect(childrenOf(feed, 'author').length).toBeGreaterThan(0);
    const self = childrenOf(feed, 'link').filter((link) => link.attributes.rel === 'self');
    expect(self.map((link) => link.attributes.href)).toEqual([encodeURI(`${SITE}/${path}`)]);
    const ids = childrenOf(feed, 'entry').map((entry) =>
      childrenOf(entry, 'id')
        .map((n) => textOf(n))
        .join(),
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(0);
  }
});

test('a feed invents no date: a new text has the day of its ingest, one that is older than that was kept has its own', () => {
  const partOf = (entry: Parameters<typeof childrenOf>[0], name: string): string =>
    childrenOf(entry, name)
      .map((n) => textOf(n))
      .join();
  const entries = childrenOf(rootOf(read('fa/feed.xml')), 'entry').map((entry) => [
    childrenOf(entry, 'link')
      .filter(({ attributes }) => attributes.rel === 'alternate')
      .map(({ attributes }) => attributes.href)
      .join(),
    partOf(entry, 'published'),
    partOf(entry, 'updated'),
  ]);
  const { ids } = JSON.parse(readFileSync(join(root, 'seeds/خبر ۲.ids.json'), 'utf8'));
  const ingested = `${ids.s1.entered}T00:00:00Z`;
  expect(ingested).not.toContain('undefined');
  expect(entries).toEqual([
    [expect.stringContaining(SITE), ingested, ingested],
    [expect.stringContaining(SITE), ingested, ingested],
    [`${SITE}/fa/documents/belarus-visit/`, '', '2025-08-19T00:00:00Z'],
  ]);
});

test('every page leads to its feed', () => {
  for (const locale of ['fa', 'en']) {
    expect(read(`${locale}/about/index.html`)).toContain('type="application/atom+xml" href="../feed.xml"');
    const [speaker] = readdirSync(dist(`${locale}/speakers`));
    expect(read(`${locale}/speakers/${speaker}/index.html`)).toMatch(
      /<link rel="alternate" type="application\/atom\+xml"[^>]* href="feed\.xml"/,
    );
  }
});

test('the sitemap has every page that is its own canonical address, in all its languages, and no other', () => {
  const index = rootOf(read('sitemap-index.xml'));
  const parts = allOf(index, 'loc').map((loc) => textOf(loc).slice(SITE.length + 1));
  const urls = parts.flatMap((part) => allOf(rootOf(read(part)), 'url'));
  const listed = urls.flatMap((url) => childrenOf(url, 'loc').map((loc) => textOf(loc)));
  const pages = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => /^dist\/(fa|en)\/.*index\.html$/.test(path))
    .filter((path) => {
      const html = readFileSync(join(root, path), 'utf8');
      const own = encodeURI(`${SITE}/${path.slice('dist/'.length, -'index.html'.length)}`);
      return html.includes(`<link rel="canonical" href="${own}"`);
    });
  expect(listed.map(decodeURI).sort()).toEqual(
    pages.map((path) => `${SITE}/${path.slice('dist/'.length, -'index.html'.length)}`).sort(),
  );
  for (const url of urls) {
    const links = childrenOf(url, 'xhtml:link');
    expect(links.map((link) => link.attributes.hreflang)).toEqual(['fa', 'en']);
    for (const { attributes } of links) expect(listed).toContain(attributes.href);
  }
});

test('robots are told where the sitemap is', () => {
  expect(read('robots.txt')).toContain(`Sitemap: ${SITE}/sitemap-index.xml`);
});

test('two builds give the same data, feeds and sitemaps, byte for byte', () => {
  const again = mkdtempSync(join(tmpdir(), 'goftar-'));
  try {
    buildArchiveOfThree(again);
    const hashes = (archive: string) =>
      Object.entries((JSON.parse(readFrom(archive, 'data/manifest.json')) as { files: object }).files).filter(
        ([path]) => /\.(xml|csv|json|jsonl|rng|txt)$/.test(path) && !path.startsWith('search/'),
      );
    expect(hashes(again)).toEqual(hashes(root));
  } finally {
    rmSync(again, { recursive: true, force: true });
  }
});

test.each(['fa', 'en'])('browsers are told how to search the archive (%s)', (locale) => {
  const [, href = ''] = /rel="search"[^>]*href="([^"]+)"/s.exec(read(`${locale}/index.html`)) ?? [];
  expect(href).toBe('opensearch.xml');
  const description = rootOf(read(`${locale}/opensearch.xml`));
  const templates = childrenOf(description, 'Url')
    .filter(({ attributes }) => attributes.type === 'text/html')
    .map(({ attributes }) => attributes.template);
  expect(templates).toEqual([`${SITE}/${locale}/search/?q={searchTerms}`]);
});
