/** What ends a sentence, with the brackets and quotation marks that close after it, before white space. */
const END = /[.!?؟۔]+["'’”»)\]]*\s+/gu;

/** Words before a full stop that do not end a sentence: initials, and abbreviations of Persian and English news. */
const ABBREVIATION =
  /(?:^|[\s(«“"'\u200C.])(?:\p{L}|Mr|Mrs|Ms|Dr|Prof|St|No|vs|Gen|Col|Lt|Sen|Rep|Gov|Inc|Ltd|Co|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|ه\.ش|ه\.ق|ق\.م|ر\.ک|ص|ج|ش)$/u;
/** The longest abbreviation, and what stands before it. UTF-16 units. */
const LONGEST = 8;

/**
 * Whether the full stop at the UTF-16 offset `at` belongs to an initial or an abbreviation («ج. رضایی», «۱۴۰۳ ه.ش.»,
 * "Dr. Smith") and so ends no sentence by itself.
 */
export const isAbbreviationStop = (text: string, at: number): boolean =>
  text[at] === '.' && ABBREVIATION.test(text.slice(Math.max(0, at - LONGEST), at));

/**
 * Where the sentences of a text begin: UTF-16 offsets, the first always 0. A sentence ends with a full stop, question
 * or exclamation mark, closing quotation marks and brackets included, before white space; not after an initial or an
 * abbreviation, within a number, or where a small Latin letter goes on. An ellipsis or «؛» does not end one.
 *
 * Numbers of sentences are part of addresses (`#s6.2`): a change of these rules changes where published links lead.
 */
export function sentenceStarts(text: string): number[] {
  const starts = [0];
  for (const match of text.matchAll(END)) {
    const next = match.index + match[0].length;
    if (next >= text.length || !/[\p{L}\p{N}]/u.test(text.slice(next))) break;
    const isStop = !match[0].startsWith('..');
    if (isStop && isAbbreviationStop(text, match.index)) continue;
    if (/^["'“«([]*\p{Ll}/u.test(text.slice(next, next + 8))) continue;
    if (!/[\p{L}\p{N}]/u.test(text.slice(starts.at(-1), match.index))) continue;
    starts.push(next);
  }
  return starts;
}
