import { afterEach, beforeEach, expect, test } from 'vitest';
import { phraseInWords } from '../../scripts/diagnostics/index.ts';
import { checkSite } from '../../scripts/site/check-site.ts';
import { newFolder, remove, writeIn } from '../disk.ts';

let dist: string;
beforeEach(() => {
  dist = newFolder();
  for (const path of ['_astro/a.css', '_astro/a.js', 'fa/سند/index.html']) write(path, PAGE('../../'));
  write('_astro/a.css', 'body{background:url(./b.svg)}');
  write('_astro/b.svg', '<svg/>');
  write('_astro/a.js', 'import"./c.js";const d=()=>import("./c.js")');
  write('_astro/c.js', '');
});
afterEach(() => remove(dist));

const PAGE = (root: string, body = ''): string =>
  `<!DOCTYPE html><html><head><link rel="stylesheet" href="${root}_astro/a.css"></head><body>` +
  `<header class="site-header"></header><script type="module" src="${root}_astro/a.js"></script>${body}</body></html>`;

const write = (path: string, text: string): void => writeIn(dist, path, text);
const found = (site?: string): string[] =>
  checkSite(dist, site).map(({ page, what }) => `${page} ${phraseInWords(what, 'en')}`);
const body = (html: string): void => write('fa/index.html', PAGE('../', html));

test('a whole site has no fault', () => {
  body(
    '<a href="%D8%B3%D9%86%D8%AF/?q=1#s6">x</a> <a href="./">y</a> <a href="https://other.example/">z</a>',
  );
  expect(found()).toEqual([]);
});

test('a page without its style sheet or its script is a fault, whoever has lost it', () => {
  write('fa/index.html', '<html><body><header class="site-header"></header></body></html>');
  expect(found()).toEqual(['fa/index.html has no style sheet', 'fa/index.html has no script']);
});

test.for([
  ['_astro/a.css', 'body{background:url("./lost.svg")}', './lost.svg'],
  ['_astro/a.js', 'const x=()=>import(`./lost.js`)', './lost.js'],
  ['_astro/a.js', 'import{a as b}from"./lost.js"', './lost.js'],
])('%s that needs a file that is not there is a fault: %s', ([path, text, lost]) => {
  write(path ?? '', text ?? '');
  expect(found()).toEqual([`${path} needs a file that is not there: ${lost}`]);
});

test.for([
  '<a href="nowhere/">x</a>',
  '<a title="a > b" href="nowhere/">x</a>',
  "<a href='nowhere/'>x</a>",
  '<img src="nowhere/">',
  '<link rel="canonical" href="nowhere/">',
])('a link within the site that leads nowhere is a fault: %s', (html) => {
  body(html);
  expect(found()).toEqual(['fa/index.html has a link that leads nowhere: nowhere/']);
});

test('a link by the public address has to lead somewhere, too; 404.html links from the root of its host', () => {
  const site = 'https://example.org/archive';
  body(
    '<link rel="canonical" href="https://example.org/archive/fa/"><a href="https://example.org/other/">x</a>',
  );
  write('404.html', `${PAGE('/archive/')}<a href="/archive/fa/">fa</a>`);
  expect(found(site)).toEqual([]);
  body('<link rel="canonical" href="https://example.org/archive/gone/">');
  expect(found(site)).toEqual([
    'fa/index.html has a link that leads nowhere: https://example.org/archive/gone/',
  ]);
});

test.for(['http://localhost:4321/fa/', 'https://127.0.0.1/', '//localhost/', 'http://[::1]:80/'])(
  'an address of the machine that builds is a fault in pages, feeds and references: %s',
  (address) => {
    body(`<a href="${address}">x</a>`);
    write('fa/feed.xml', `<feed><id>${address}</id></feed>`);
    write('data/citations/x.ris', `TY  - WEB\nUR  - ${address}\n`);
    expect(found()).toEqual(
      ['data/citations/x.ris', 'fa/feed.xml', 'fa/index.html'].map(
        (page) => `${page} has an address of this machine: ${address}`,
      ),
    );
  },
);

test('words of a text that speak of localhost are no address', () => {
  body(
    '<p>گفت: http://localhost:4321/ را باز کنید</p><meta name="description" content="او گفت http://localhost/ است">',
  );
  expect(found()).toEqual([]);
});
