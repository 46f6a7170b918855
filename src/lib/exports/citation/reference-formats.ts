import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { mediaType } from '../../../schemas/media-types.ts';
import { SEASONS } from '../../../text/dates/phrases.ts';
import type { CslItem } from './csl-record.ts';

/** The formats of references that files and pages offer, by their file ending. */
export const REFERENCE_FORMATS = {
  bib: { name: 'BibTeX', type: mediaType('data/citations/x.bib'), write: bibtexOf },
  ris: { name: 'RIS', type: mediaType('data/citations/x.ris'), write: risOf },
  json: { name: 'CSL-JSON', type: mediaType('data/citations/x.json'), write: cslOf },
} as const;
export type ReferenceFormat = keyof typeof REFERENCE_FORMATS;
export const REFERENCE_FORMAT_CODES = Object.keys(REFERENCE_FORMATS) as ReferenceFormat[];

// Persian letters stay as they are: BibTeX's own escapes know only Latin ones, and today's programs read UTF-8.
Object.assign(plugins.config.get('@bibtex').format, {
  asciiOnly: false,
  useIdAsLabel: true,
  checkLabel: false,
});

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  // The library would take tags in a text for markup of its own.
  '<': '\\textless{}',
  '>': '\\textgreater{}',
};
/** With Persian letters kept, the library escapes nothing: what TeX would read as commands is escaped here. */
const tex = (text: string): string => text.replace(/[\\{}$&#_%~^<>]/g, (sign) => TEX[sign] ?? `\\${sign}`);

/** BibTeX, in UTF-8. */
export function bibtexOf(items: readonly CslItem[]): string {
  const escaped = items.map((item) => ({
    ...item,
    title: tex(item.title),
    ...(item.author && { author: item.author.map(({ literal }) => ({ literal: tex(literal) })) }),
    ...(item.publisher && { publisher: tex(item.publisher) }),
    ...(item.note && { note: tex(item.note) }),
  }));
  // The library gives the address twice; in the second field TeX would take a % in it for a comment.
  const text = new Cite(escaped).format('bibtex').replace(/^\thowpublished = .*\n/gm, '');
  return `${text.trim()}\n`;
}

/**
 * RIS. It has no names that are not made of parts: the whole name stands where the family name would. A season is a word
 * after the date there: `2025///spring`.
 */
export function risOf(items: readonly CslItem[]): string {
  const named = items.map((item) => ({
    ...item,
    ...(item.author && { author: item.author.map(({ literal }) => ({ family: literal })) }),
    ...(item.issued?.season && { issued: { ...item.issued, season: SEASONS.en[item.issued.season - 1] } }),
  }));
  const wrapped = new Cite(named as unknown as CslItem[]).format('ris').trim();
  // The library breaks values after 70 characters, in the middle of words; not every reader joins them again.
  return `${wrapped.replace(/\n(?![A-Z][A-Z0-9] {2}-)/g, '')}\n`;
}

/** CSL-JSON: the items as they are. */
export function cslOf(items: readonly CslItem[]): string {
  return `${JSON.stringify(items, null, 1)}\n`;
}
