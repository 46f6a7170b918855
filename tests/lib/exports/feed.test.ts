import { describe, expect, test } from 'vitest';
import { type FeedEntry, feedNode } from '../../../src/lib/exports/feed.ts';
import { xmlText } from '../../../src/lib/exports/xml.ts';

const entry = (
  n: number,
  updated: string,
  authors: string[] = [],
  published: string | null = null,
): FeedEntry => ({
  path: `/${n}`,
  url: `https://example.org/${n}`,
  title: { lang: 'fa', words: `عنوان ${n}` },
  text: { lang: 'en', words: 'text' },
  published,
  updated,
  authors,
});
const feed = (...entries: FeedEntry[]): string =>
  xmlText(
    feedNode({
      locale: 'fa',
      title: 'خوراک',
      path: '/fa/feed.xml',
      self: 'https://example.org/fa/feed.xml',
      page: 'https://example.org/fa/',
      entries,
    }),
  );
const idsIn = (xml: string): string[] => [...xml.matchAll(/<entry><id>([^<]*)/g)].map(([, id = '']) => id);
const linksIn = (xml: string): string[] =>
  [...xml.matchAll(/<entry>.*?href="([^"]*)"/g)].map(([, href = '']) => href);

describe('a feed', () => {
  test('has first what came into the archive last, whatever was changed since, and then what nobody knows that of', () => {
    const xml = feed(
      entry(1, '2026-03-01T00:00:00Z'),
      entry(2, '2026-04-01T00:00:00Z', [], '2026-01-01T00:00:00Z'),
      entry(3, '2026-02-01T00:00:00Z', [], '2026-02-01T00:00:00Z'),
    );
    expect(linksIn(xml)).toEqual(['https://example.org/3', 'https://example.org/2', 'https://example.org/1']);
    expect([...xml.matchAll(/<published>([^<]*)<\/published>/g)].map(([, day]) => day)).toEqual([
      '2026-02-01T00:00:00Z',
      '2026-01-01T00:00:00Z',
    ]);
    expect(xml).toMatch(/<subtitle>[^<]*<\/subtitle><updated>2026-04-01T00:00:00Z<\/updated>/);
  });

  test('without such days has the latest entries first, those of one day in the order of the archive', () => {
    const xml = feed(
      entry(1, '2024-01-01T00:00:00Z'),
      entry(2, '2025-01-01T00:00:00Z'),
      entry(3, '2025-01-01T00:00:00Z'),
    );
    expect(linksIn(xml)).toEqual(['https://example.org/2', 'https://example.org/3', 'https://example.org/1']);
    expect(xml).toMatch(/<subtitle>[^<]*<\/subtitle><updated>2025-01-01T00:00:00Z<\/updated>/);
  });

  test('has ids that do not depend on where the site is published, and are those of the paths', () => {
    const here = entry(1, '2025-01-01T00:00:00Z');
    const elsewhere = feed({ ...here, url: '../documents/1/' });
    expect(idsIn(elsewhere)).toEqual(idsIn(feed(here)));
    expect(idsIn(elsewhere)).toEqual(['urn:uuid:ab1cfb51-eced-5346-be59-b2350cfaf70b']);
    expect(idsIn(feed(entry(2, '2025-01-01T00:00:00Z')))).not.toEqual(idsIn(elsewhere));
  });

  test('gives no more than a hundred entries', () => {
    const many = Array.from({ length: 101 }, (_, i) => entry(i, '2025-01-01T00:00:00Z'));
    expect(idsIn(feed(...many))).toHaveLength(100);
  });

  test('says the language of title and text, and names only known authors', () => {
    const xml = feed(entry(1, '2025-01-01T00:00:00Z', ['احتمالاً الف']), entry(2, '2024-01-01T00:00:00Z'));
    expect(xml).toContain('<title xml:lang="fa">عنوان 1</title>');
    expect(xml).toContain('<content type="text" xml:lang="en">text</content>');
    expect([...xml.matchAll(/<entry>(?:(?!<\/entry>).)*<author>/g)]).toHaveLength(1);
  });

  test('without entries has a date all the same, and always the same one', () => {
    expect(feed()).toContain('<updated>1970-01-01T00:00:00Z</updated>');
  });
});
