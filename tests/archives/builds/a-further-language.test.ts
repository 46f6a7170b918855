import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { openBuiltArchive } from '../../../scripts/mcp/built-archive.ts';
import { copyInFolder } from '../../../scripts/site/site-copy.ts';
import { verifySite } from '../../../scripts/site/verify-site.ts';
import { StoredPack } from '../../../src/browser/offline/stored-pack.ts';
import { buildArchive, WITHOUT_PREVIEWS } from '../../build-archive.ts';
import { newFolder, remove } from '../../disk.ts';
import { FIXTURES } from '../../pipeline.ts';
import { allOf, rootOf, textOf } from '../xml-tree.ts';

/** An archive whose archive.yaml has `languages: [fa, en, ar]`, with one of its two texts translated into Arabic. */
let root: string;
beforeAll(() => {
  root = newFolder();
  cpSync(join(FIXTURES, 'further-language'), root, { recursive: true });
  buildArchive(root, WITHOUT_PREVIEWS);
});
afterAll(() => remove(root));

const SITE = 'https://example.org/visits';
const PAGE = 'ar/documents/visit/index.html';
const ARABIC = 'سيكون لدى 45 قرية هذا العام ماء للشرب، وسيُبنى سدان جديدان.';
const read = (path: string): string => readFileSync(join(root, 'dist', path), 'utf8');
const json = (path: string) => JSON.parse(read(path));

test('a document has a page in each language that something of it is translated into, and no other', () => {
  expect(readdirSync(join(root, 'dist/ar/documents'))).toEqual(['visit']);
  const html = read(PAGE);
  expect(html).toContain('<html lang="en" dir="ltr"');
  expect(html).toContain('<h1 class="text" lang="ar" dir="rtl">مريم صادقي تزور سدين جديدين</h1>');
  expect(html).toContain('<bdi lang="ar" dir="rtl">مريم صادقي</bdi>');
  expect(html).toContain(`data-mode="direct">${ARABIC}</q>`);
});

test('what is not translated yet stands in the words of the source, and the page says so', () => {
  const [, after = ''] = read(PAGE).split('id="s4"');
  expect(after).toMatch(
    /^.*?<p class="untranslated">[^<]+<\/p><p class="text" lang="fa" dir="rtl">گزارش این دیدار/,
  );
});

test('every page of the document leads to it in its other languages, and says so to search engines', () => {
  for (const language of ['fa', 'en', 'ar']) {
    const html = read(`${language}/documents/visit/index.html`);
    const alternates = [...html.matchAll(/rel="alternate" hreflang="(\w+)" href="([^"]+)"/g)];
    expect(alternates.map(([, code, href]) => [code, href])).toEqual(
      ['fa', 'en', 'ar'].map((code) => [code, `${SITE}/${code}/documents/visit/`]),
    );
    expect(html).toContain(`<link rel="canonical" href="${SITE}/${language}/documents/visit/">`);
    const [bar = ''] = /<ul class="languages".*?<\/ul>/.exec(html) ?? [];
    expect([...bar.matchAll(/hreflang="(\w+)"/g)].map(([, code]) => code).sort()).toEqual(
      ['ar', 'en', 'fa'].filter((code) => code !== language),
    );
  }
  expect(read('fa/documents/note/index.html')).not.toContain('hreflang="ar"');
  expect(read('sitemap-1.xml')).toContain(`<loc>${SITE}/ar/documents/visit/</loc>`);
  expect(read('sitemap-1.xml')).not.toContain(`${SITE}/ar/documents/note/`);
});

test('the page of a statement shows it in the language, too', () => {
  const html = read('fa/documents/visit/s2/index.html');
  expect(html).toContain('<p class="text" lang="ar" dir="rtl">');
  expect(html).toContain(ARABIC);
  expect(html).toContain('href="../../../../ar/documents/visit/#s2"');
});

test('data have the language beside the two others, null where there is nothing in it, as their schemas say', () => {
  const [visit, note] = [json('data/documents/visit.json'), json('data/documents/note.json')];
  expect(visit.title.ar).toBe('وزيرة الطاقة تزور السدود');
  expect(visit.people[0].name.ar).toBe('مريم صادقي');
  expect(visit.segments[1].text.ar).toContain(ARABIC);
  expect(visit.segments[3].text.ar).toBeNull();
  expect(visit.segments[1].permalink.ar).toBe('/ar/documents/visit/#s2');
  expect([note.title.ar, note.segments[1].text.ar, note.segments[1].permalink.ar]).toEqual([
    null,
    null,
    null,
  ]);
  const ajv = new Ajv2020({ strict: true, allErrors: true, formats: { date: true } });
  const [ofDocument, ofStatement] = ['document', 'statement'].map((name) =>
    ajv.compile(json(`data/schema/${name}.json`)),
  );
  for (const data of [visit, note]) expect(ofDocument?.(data), JSON.stringify(ofDocument?.errors)).toBe(true);
  const { ar: _, ...withoutArabic } = visit.title;
  expect(ofDocument?.({ ...visit, title: withoutArabic })).toBe(false);
  const lines = read('data/statements.jsonl')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines).toHaveLength(3);
  for (const line of lines) expect(ofStatement?.(line), JSON.stringify(ofStatement?.errors)).toBe(true);
  expect(lines.map((line) => line.text.ar?.includes(ARABIC) ?? null)).toEqual([null, true, false]);
});

test('the table has columns of the language after those that every archive has', () => {
  const [head = '', ...rows] = read('data/statements.csv').trimEnd().split('\r\n');
  expect(head.split(',').slice(-6)).toEqual(
    ['title', 'speaker', 'addressee', 'occasion', 'text', 'permalink'].map((name) => `${name}_ar`),
  );
  const row = rows.find((one) => one.startsWith('visit,s2,'));
  expect(row).toContain(`«${ARABIC}»`);
  expect(row?.endsWith(`${SITE}/ar/documents/visit/#s2`)).toBe(true);
  const { resources } = json('data/datapackage.json');
  expect(JSON.stringify(resources)).toContain('"name":"text_ar"');
});

test('TEI has the text in the language, and is valid against the schema that the archive publishes', async () => {
  const xml = read('data/documents/visit.xml');
  const text = allOf(rootOf(xml), 'text').find(({ attributes }) => attributes['xml:lang'] === 'ar');
  expect(text === undefined ? '' : textOf(text)).toContain(ARABIC);
  const { valid, errors } = await validateXML({
    xml: { fileName: 'visit.xml', contents: xml },
    schema: { fileName: 'tei.rng', contents: read('data/schema/tei.rng') },
    extension: 'relaxng',
    maxMemoryPages: 16_384,
  });
  expect(errors.map(({ message }) => message)).toEqual([]);
  expect(valid).toBe(true);
});

test.each([
  ['السدود', ['visit#s3']],
  ['قريه', ['visit#s2']],
  ['"سدان جديدان"', ['visit#s2']],
])('a search for the words %s of a translation finds its statement', async (query, ids) => {
  const { search } = await openBuiltArchive(join(root, 'dist'));
  const found = await search(query, { lang: 'en', filters: {}, sort: 'relevance', limit: 5 });
  expect(found.results.map(({ id }) => id)).toEqual(ids);
});

test('the offline copy has the page, with all else of its document', async () => {
  const packs = readdirSync(join(root, 'dist/offline')).filter((name) => name.endsWith('.pack'));
  const stored = await Promise.all(
    packs.map((name) =>
      StoredPack.read(new Uint8Array(readFileSync(join(root, 'dist/offline', name))).buffer),
    ),
  );
  const holding = (path: string) =>
    stored.findIndex(({ index }) => index.files.some((file) => file.path === path));
  expect(holding(PAGE)).toBeGreaterThanOrEqual(0);
  expect(holding(PAGE)).toBe(holding('en/documents/visit/index.html'));
});

test('a built site with the language verifies, and a change of the translation makes its pages anew', async () => {
  expect(await verifySite(copyInFolder(join(root, 'dist')))).toEqual([]);
  const po = join(root, 'seeds/visit/ar.po');
  writeFileSync(po, readFileSync(po, 'utf8').replace('سدين جديدين', 'السدين الجديدين'));
  buildArchive(root, WITHOUT_PREVIEWS);
  expect(read(PAGE)).toContain('مريم صادقي تزور السدين الجديدين');
  expect(json('data/documents/visit.json').segments[0].text.ar).toContain('السدين');
  expect(existsSync(join(root, 'dist/ar/documents/note'))).toBe(false);
});
