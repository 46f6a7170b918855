import { describe, expect, it } from 'vitest';
import { isOwn, isPagePath, isSamePage, withSlash } from '../../src/worker/own-pages.ts';

const ROOT = 'https://example.org/archive/';
const answer = (body: string, type: string, status = 200): Response =>
  new Response(body, { status, headers: { 'content-type': type } });
const PAGE = '<!doctype html><html lang="fa" dir="rtl" data-root="../../">';
const LOG_IN = '<!doctype html><html lang="en"><title>Log in</title>';

describe('an answer is the archive’s own', () => {
  it.each([
    ['fa/documents/water/', PAGE, 'text/html; charset=utf-8'],
    ['fa/documents/water', PAGE, 'text/html'],
    ['404.html', PAGE, 'text/html'],
    ['data/documents/water.json', '{}', 'application/json'],
    ['pagefind/index/a.pf_index', 'x', 'application/octet-stream'],
  ])('%s', async (path, body, type) => {
    expect(await isOwn(answer(body, type), ROOT + path, ROOT)).toBe(true);
  });
});

describe('an answer is somebody else’s, or none', () => {
  it.each([
    ['fa/documents/water/', LOG_IN, 'text/html', 200],
    ['fa/documents/water/', 'Log in', 'text/plain', 200],
    ['data/documents/water.json', LOG_IN, 'text/html', 200],
    ['_astro/a.js', PAGE, 'text/html', 200],
    ['fa/documents/water/', PAGE, 'text/html', 503],
    ['fa/documents/water/', PAGE, 'text/html', 404],
  ])('%s with %s as %s, %i', async (path, body, type, status) => {
    expect(await isOwn(answer(body, type, status), ROOT + path, ROOT)).toBe(false);
  });
  it('at an address outside of the archive', async () => {
    expect(await isOwn(answer(PAGE, 'text/html'), 'https://example.org/login/', ROOT)).toBe(false);
  });
});

it.each([
  [`${ROOT}fa/documents/water?q=a#s1`, `${ROOT}fa/documents/water/?q=a#s1`],
  [`${ROOT}fa/documents/%D8%AE`, `${ROOT}fa/documents/%D8%AE/`],
])('the page of %s is at %s', (address, slashed) => {
  expect(withSlash(address)).toBe(slashed);
});
it.each([ROOT, `${ROOT}fa/?q=a`, `${ROOT}data/a.json`, `${ROOT}_astro/a.B-1.js?x`])(
  '%s needs no slash',
  (address) => {
    expect(withSlash(address)).toBeNull();
  },
);

it.each(['/x', '/x/', '/x/index.html', '/x/index'])('%s is the page of /x/', (path) => {
  expect(isSamePage(`https://example.org${path}?q=a`, 'https://example.org/x/')).toBe(true);
});
it.each(['https://example.org/y/', 'https://example.com/x/', 'https://example.org/x/y'])(
  '%s is another',
  (other) => {
    expect(isSamePage(other, 'https://example.org/x/')).toBe(false);
  },
);

it('a page’s path has no ending, or that of a page', () => {
  expect(['fa/', 'fa/documents/گزارش-۱', '404.html'].map(isPagePath)).toEqual([true, true, true]);
  expect(['a.json', 'wasm.unknown.pagefind', 'a.pf_index'].map(isPagePath)).toEqual([false, false, false]);
});
