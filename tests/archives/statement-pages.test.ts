import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { type DocumentData, documentData, type SegmentData } from '../../src/schemas/data.ts';
import { builtArchive, readFrom, SITE } from './built-archive.ts';

let root: string;
let data: DocumentData[];
beforeAll(async () => {
  root = await builtArchive();
  data = readdirSync(join(root, 'dist/data/documents'))
    .filter((name) => name.endsWith('.json'))
    .map((name) => documentData.parse(JSON.parse(readFrom(root, `data/documents/${name}`))));
});

/** Every statement's page, with the statement. */
function* pages() {
  for (const document of data) {
    for (const segment of document.segments) {
      if (segment.kind !== 'statement') continue;
      for (const locale of ['fa', 'en'] as const) {
        const folder = `${locale}/documents/${document.id}/${segment.id}`;
        const text = (locale === 'en' ? segment.text.en : null) ?? segment.text.fa.edited;
        yield { locale, document, segment, folder, text, html: readFrom(root, `${folder}/index.html`) };
      }
    }
  }
}

const isCertain = ({ speaker, attribution }: SegmentData): boolean => speaker !== null && attribution.certain;
/** What stands before the name of somebody who only probably said it. */
const DOUBT = { fa: 'احتمالاً ', en: 'Probably ' } as const;

const unescaped = (text: string): string =>
  text
    .replace(/&quot;|&#34;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/&#38;/g, '&');
const meta = (html: string, name: string): string[] =>
  [...html.matchAll(/<meta (?:name|property)="([^"]+)" content="([^"]*)"/g)]
    .filter(([, found]) => found === name)
    .map(([, , content = '']) => unescaped(content));

describe('every statement’s page', () => {
  test('has linked data: a Quotation of its words in a NewsArticle', () => {
    for (const { html, segment, document, locale, text } of pages()) {
      const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
      const linked = JSON.parse(json);
      expect(linked).toMatchObject({
        '@context': 'https://schema.org',
        '@type': 'Quotation',
        '@id': `${SITE}${encodeURI(segment.permalink[locale])}`,
        text,
        inLanguage: locale === 'en' && segment.text.en !== null ? 'en' : 'fa',
        isPartOf: {
          '@type': 'NewsArticle',
          url: encodeURI(`${SITE}/${locale}/documents/${document.id}/`),
        },
      });
      const kind = document.people.find(({ id }) => id === segment.speaker)?.kind;
      expect(linked.creator?.['@type']).toBe(isCertain(segment) && kind === 'person' ? 'Person' : undefined);
      const date = document.occasions.find(({ id }) => id === segment.occasion)?.date?.edtf;
      if (date === undefined) expect(json).not.toMatch(/dateCreated|temporalCoverage/);
      expect(json).not.toContain('datePublished');
    }
  });

  test('has what Zotero reads, and names nobody and no day that is not known', () => {
    for (const { html, segment, document, locale } of pages()) {
      expect(meta(html, 'citation_title')).toHaveLength(1);
      expect(meta(html, 'citation_language')).toEqual([locale]);
      expect(meta(html, 'citation_public_url')).toEqual([`${SITE}${encodeURI(segment.permalink[locale])}`]);
      expect(meta(html, 'citation_author')).toHaveLength(isCertain(segment) ? 1 : 0);
      const date = document.occasions.find(({ id }) => id === segment.occasion)?.date?.edtf ?? '';
      expect(meta(html, 'citation_publication_date')).toHaveLength(/^\d{4}(?:-\d\d)*$/.test(date) ? 1 : 0);
    }
  });

  test('has a preview image of 1200 × 630 and no more than 60 kB', async () => {
    for (const { html, folder } of pages()) {
      expect(meta(html, 'og:image')).toEqual([encodeURI(`${SITE}/${folder}/preview.png`)]);
      const image = readFileSync(join(root, 'dist', folder, 'preview.png'));
      expect(image.length).toBeLessThanOrEqual(60_000);
      const { width, height, format } = await sharp(image).metadata();
      expect([width, height, format]).toEqual([1200, 630, 'png']);
    }
  });

  test('leads to its oEmbed answer, whose HTML has the words and the link', () => {
    for (const { html, folder, text, segment, locale } of pages()) {
      const [, href = ''] = /type="application\/json\+oembed".*?href="([^"]+)"/s.exec(html) ?? [];
      expect(href).toBe(encodeURI(`${SITE}/${folder}/oembed.json`));
      const answer = JSON.parse(readFrom(root, `${folder}/oembed.json`));
      expect(answer).toMatchObject({ version: '1.0', type: 'rich', width: 600, height: null });
      expect(unescaped(answer.html)).toContain(text);
      expect(answer.html).toContain(`${SITE}${encodeURI(segment.permalink[locale])}`);
      expect(answer.html).not.toMatch(/<script|<iframe/);
      expect(answer.author_name === undefined).toBe(segment.speaker === null);
    }
  });
});

describe('somebody who is only probable is named with a sign of doubt', () => {
  const probable = () =>
    [...pages()].filter(
      ({ segment, document }) =>
        !segment.attribution.certain &&
        document.people.find(({ id }) => id === segment.speaker)?.kind === 'person',
    );
  const nameOf = ({ document, segment, locale }: ReturnType<typeof probable>[number]): string => {
    const person = document.people.find(({ id }) => id === segment.speaker);
    return (locale === 'en' ? person?.name.en : null) ?? person?.name.fa ?? '';
  };

  test('in the title, the heading and the previews of the statement’s page', () => {
    expect(probable().length).toBeGreaterThan(0);
    for (const page of probable()) {
      const label = DOUBT[page.locale] + nameOf(page);
      const [, title = ''] = /<title>(.*?)<\/title>/s.exec(page.html) ?? [];
      const [, heading = ''] = /<h1>(.*?)<\/h1>/s.exec(page.html) ?? [];
      expect(title).toContain(`${label}: `);
      expect(heading.replace(/<[^>]+>/g, '')).toContain(label);
      for (const name of ['og:title', 'og:image:alt']) expect(meta(page.html, name)[0]).toContain(label);
    }
  });

  test('to programs that show links', () => {
    for (const page of probable()) {
      const answer = JSON.parse(readFrom(root, `${page.folder}/oembed.json`));
      expect(answer.author_name).toBe(DOUBT[page.locale] + nameOf(page));
    }
  });

  test('beside the neighbouring statements, in the lists and in the feeds', () => {
    for (const page of probable()) {
      const { locale, document, segment } = page;
      const label = DOUBT[locale] + nameOf(page);
      const text = (path: string): string => readFrom(root, path).replace(/<[^>]+>/g, '');
      const statements = document.segments.filter(({ kind }) => kind === 'statement');
      const before = statements[statements.indexOf(segment) - 1];
      expect(text(`${locale}/documents/${document.id}/${before?.id}/index.html`)).toContain(label);
      const isOnlyProbable = !statements.some((one) => one.speaker === segment.speaker && isCertain(one));
      expect(isOnlyProbable).toBe(true);
      expect(text(`${locale}/documents/index.html`)).toContain(label);
      expect(readFrom(root, `${locale}/feed.xml`)).toContain(`<name>${label}</name>`);
      expect(readFrom(root, `${locale}/speakers/${segment.speaker}/feed.xml`)).toContain(label);
      const list = readFrom(root, `${locale}/speakers/${segment.speaker}/index.html`);
      expect(list).toContain(`<span class="maybe">${DOUBT[locale]}</span>`);
    }
  });
});

test('the files of references have the document and its statements, and agree with one another', () => {
  for (const document of data) {
    for (const locale of ['fa', 'en']) {
      const file = (format: string): string =>
        readFrom(root, `data/citations/${document.id}.${locale}.${format}`);
      const items = JSON.parse(file('json')) as { id: string; title: string; URL: string; note?: string }[];
      const statements = document.segments.filter(({ kind }) => kind === 'statement');
      expect(items.map(({ id }) => id)).toEqual([
        document.id,
        ...statements.map(({ id }) => `${document.id}-${id}`),
      ]);
      for (const format of ['bib', 'ris']) {
        const read = new Cite(file(format)).data;
        expect(
          read.map(({ id, title, URL }) => ({ id, title, URL })),
          `${format} of ${document.id}`,
        ).toEqual(items.map(({ id, title, URL }) => ({ id, title, URL })));
      }
      expect(file('ris')).not.toMatch(/[\u200E\u200F\u202A-\u202E\u2066-\u2069]/);
    }
  }
});

test('a preview is made once: the same words give the same bytes from the store', () => {
  expect(readdirSync(join(root, '.cache/previews')).length).toBeGreaterThan(20);
});
