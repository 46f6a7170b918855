import { describe, expect, it } from 'vitest';
import { packPage, RUNTIME } from '../../scripts/edition/edition-page.ts';

const PAGES = ['fa/index.html', 'fa/documents/index.html', 'fa/documents/خبر/index.html', 'index.html'];
const pack = (body: string, path = 'fa/documents/index.html') =>
  packPage(`<!doctype html><html><head></head><body>${body}</body></html>`, path, (page) =>
    PAGES.includes(page),
  );
const bodyOf = (html: string): string => /<body>(.*)<\/body>/s.exec(html)?.[1] ?? '';
const packed = (body: string, path?: string): string => bodyOf(pack(body, path).html);

describe('a link on a page of the edition', () => {
  it.each([
    ['<a href="../">', '<a href="../index.html">'],
    ['<a href="..">', '<a href="../index.html">'],
    ['<a href="./?q=a#s1">', '<a href="index.html?q=a#s1">'],
    ['<a href="%D8%AE%D8%A8%D8%B1/#s6">', '<a href="%D8%AE%D8%A8%D8%B1/index.html#s6">'],
    ['<form action="../">', '<form action="../index.html">'],
  ])('to a folder names its page: %s', (before, after) => {
    expect(packed(before)).toBe(after);
  });
  it.each([
    '<a href="#s6">',
    '<a href="https://example.org/">',
    '<a href="/fa/">',
    '<a href="mailto:a@example.org">',
    '<a href="../../data/a.json">',
    '<a href="missing/">',
  ])('stays as it is: %s', (link) => {
    expect(packed(link)).toBe(link);
  });
});

it('leaves out what is of use on a host alone, with all that is in it', () => {
  expect(packed('<p>a</p><p data-needs-host>b <a href="../search.js">c</a></p><p>d</p>')).toBe(
    '<p>a</p><p>d</p>',
  );
});

describe('a module of a page', () => {
  it('is a classic script, after the edition’s own', () => {
    const { html, modules } = pack(
      '<script type="module" src="../../_astro/a.js"></script><script type="module" src="../../_astro/b.js"></script>',
    );
    expect(bodyOf(html)).toBe(
      `<script defer src="../../${RUNTIME}"></script><script defer src="../../_astro/a.js"></script>` +
        '<script defer src="../../_astro/b.js"></script>',
    );
    expect(modules).toEqual(['_astro/a.js', '_astro/b.js']);
  });
  it('that is no module stays as it is', () => {
    const script = '<script type="application/ld+json">{"a":"<a href=\\"../\\">"}</script>';
    expect(packed(script)).toBe(script);
  });
});

it('links that need a host are left out', () => {
  const links = '<link rel="preload" href="a"><link rel="manifest" href="b"><link rel="icon" href="c">';
  expect(packed(links)).toBe('<link rel="icon" href="c">');
});

it('all else stays, byte for byte', () => {
  const html = '<!DOCTYPE html>\n<HTML lang=fa>\n<p  class = "a">&zwnj;سلام<br/>\n</HTML>\n';
  expect(packPage(html, 'index.html', () => false).html).toBe(html);
});
