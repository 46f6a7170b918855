import { expect, it } from 'vitest';
import { bareMediaType, mediaType } from '../../src/schemas/media-types.ts';

it.each([
  ['fa/index.html', 'text/html; charset=utf-8'],
  ['fa/', 'text/html; charset=utf-8'],
  ['data/citations/x.fa.bib', 'application/x-bibtex; charset=utf-8'],
  ['data/citations/x.fa.ris', 'application/x-research-info-systems; charset=utf-8'],
  ['data/citations/x.fa.json', 'application/vnd.citationstyles.csl+json; charset=utf-8'],
  ['data/documents/x.json', 'application/json; charset=utf-8'],
  ['data/documents/x.xml', 'application/xml; charset=utf-8'],
  ['data/schema/tei.rng', 'application/xml; charset=utf-8'],
  ['data/statements.jsonl', 'application/jsonl; charset=utf-8'],
  ['fa/feed.xml', 'application/atom+xml; charset=utf-8'],
  ['fa/opensearch.xml', 'application/opensearchdescription+xml; charset=utf-8'],
  ['fa/site.webmanifest', 'application/manifest+json; charset=utf-8'],
  ['SHA256SUMS', 'text/plain; charset=utf-8'],
  ['search.d.ts', 'text/plain; charset=utf-8'],
  ['_astro/a.js', 'text/javascript; charset=utf-8'],
  ['icon.svg', 'image/svg+xml'],
  ['fonts/a.woff2', 'font/woff2'],
  ['offline/0.pack', 'application/octet-stream'],
  ['a folder.d/NAME', 'application/octet-stream'],
])('%s is %s', (path, type) => {
  expect(mediaType(path)).toBe(type);
});

it('a link names the type alone', () => {
  expect(bareMediaType('fa/feed.xml')).toBe('application/atom+xml');
});
