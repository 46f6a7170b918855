import { lookup } from 'mrmime';

/** Types of the site's own that a file's ending does not tell: they are known by its name or its folder. */
export const TYPES_BY_PATH: readonly (readonly [RegExp, string])[] = [
  [/(?:^|\/)feed\.xml$/, 'application/atom+xml'],
  [/(?:^|\/)opensearch\.xml$/, 'application/opensearchdescription+xml'],
  [/(?:^|\/)data\/citations\/[^/]*\.json$/, 'application/vnd.citationstyles.csl+json'],
  // TypeScript's declarations; by its ending it would be a video (MPEG transport stream).
  [/\.d\.ts$/, 'text/plain'],
  [/(?:^|\/)SHA256SUMS$/, 'text/plain'],
];

/** Endings that the library does not know, or knows otherwise. */
const BY_ENDING: Readonly<Record<string, string>> = {
  bib: 'application/x-bibtex',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  jsonl: 'application/jsonl',
  ris: 'application/x-research-info-systems',
  // RFC 7303 prefers it to text/xml.
  xml: 'application/xml',
};

/** Types of text: without their character set, some programs would take Persian in UTF-8 for Latin letters. */
const TEXT =
  /^text\/|^application\/(?:.*\+)?(?:json|xml)$|^application\/(?:jsonl|x-bibtex|x-research-info-systems)$/;

/** What a file is whose type nobody knows, such as a pack of the offline copy or a part of the search index. */
const BYTES = 'application/octet-stream';

/**
 * The media type of the site's file at `path` (from the site's root; a path that ends in a slash is a page), with the
 * character set where it is text: every text of the site is in UTF-8. This is the one place that knows types: pages,
 * the server of `npm start` and the offline copy ask it.
 * `fa/index.html` → `text/html; charset=utf-8`, `data/x.bib` → `application/x-bibtex; charset=utf-8`.
 */
export function mediaType(path: string): string {
  const name = path.endsWith('/') || path === '' ? 'index.html' : path;
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  const type =
    TYPES_BY_PATH.find(([pattern]) => pattern.test(name))?.[1] ??
    BY_ENDING[ending] ??
    lookup(ending) ??
    BYTES;
  return TEXT.test(type) ? `${type}; charset=utf-8` : type;
}

/** The media type of a file's path without its character set, as links and lists of files have it. */
export const bareMediaType = (path: string): string => mediaType(path).replace(/;.*$/, '');
