import { ZWNJ } from '../../src/text/characters.ts';
import { fold } from '../../src/text/fold.ts';

/** What stands in a page and is not read, and the marks of HTML. */
const UNREAD = /<(script|style)\b.*?<\/\1>|<[^>]*>/gsu;
const WORD = new RegExp(`[\\p{L}\\p{M}\\p{N}]+(?:${ZWNJ}[\\p{L}\\p{M}\\p{N}]+)*`, 'gu');

/**
 * A word as the full-text index of a ZIM file has it: libzim takes letters apart and drops their marks, so that «رئیس» is there with an
 * Arabic yeh (`removeAccents` in https://github.com/openzim/libzim/blob/main/src/tools.cpp); Xapian passes over a ZWNJ.
 */
const asIndexed = (word: string): string =>
  word.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '').normalize('NFC').replaceAll(ZWNJ, '');

/**
 * The words of a page under which its readers look for it, and libzim would not find it: «رییس» for «رئیس», and what an Arabic keyboard
 * has written. Each once, in the order of the page.
 */
export function zimKeywords(html: string): string[] {
  const words = new Set(html.replaceAll(UNREAD, ' ').match(WORD));
  const indexed = new Set([...words].map(asIndexed));
  return [...new Set([...words].map(fold))].filter((word) => word !== '' && !indexed.has(word));
}

/** A page with its keywords in its head, where libzim indexes them and no reader sees them. */
export function withZimKeywords(html: string): string {
  const words = zimKeywords(html);
  return words.length === 0
    ? html
    : html.replace('</head>', () => `<meta name="keywords" content="${words.join(' ')}"></head>`);
}
