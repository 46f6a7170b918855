import { isAbbreviationStop } from '../../../src/text/sentences.ts';
import { REPORTING_VERB } from './words/index.ts';

/** A stretch of a text: UTF-16 offsets, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const CLOSING = new Map([
  ['«', '»'],
  ['“', '”'],
  ['"', '"'],
  ['„', '“'],
]);
const MARKS = /[«»“”„"]/gu;
/** A mark that may end a sentence: before white space or a closing mark, or between words where the space is missing. */
const SENTENCE_END = /[.!؟?]+(?=\s|$|[»”"])|(?<=\p{L}{3} ?)[.؟!](?=\p{L}{2})/gu;
const FINAL = /[.!؟?…]\s*$/u;
/** «در پاسخ به این پرسش که آیا می‌آید؟ گفت: …»: the question is part of the clause. */
const ASKS_IN_CLAUSE = new RegExp(`^[؟?] ?${REPORTING_VERB} ?[:«“"]`, 'u');
/** What may stand between a quotation and the clause that reports it. */
const GAP = /^[ ،,.؛!؟–-]*/u;

/** A folded text with its outermost quotations and its sentences, ready to be searched for reported speech. */
export class Scan {
  readonly text: string;
  /** The quotations, marks included; one that is left open reaches to the end. */
  readonly quotes: readonly Span[];
  /** The sentences, each with its mark; marks inside a quotation end none. Together they cover the text. */
  readonly sentences: readonly Span[];

  /** The last search for each pattern: from where, and the first match at or after that. */
  readonly #searched = new Map<RegExp, { readonly from: number; readonly match: RegExpExecArray | null }>();

  constructor(text: string) {
    this.text = text;
    this.quotes = quotations(text);
    this.sentences = this.#cut();
  }

  #cut(): Span[] {
    const found: Span[] = [];
    let start = 0;
    const cut = (end: number): void => {
      found.push({ start, end });
      start = this.firstNonSpace(end);
    };
    let next = 0;
    for (const match of this.text.matchAll(SENTENCE_END)) {
      const end = match.index + match[0].length;
      while ((this.quotes[next]?.end ?? Number.POSITIVE_INFINITY) <= match.index) next += 1;
      const quote = this.quotes[next];
      if (quote !== undefined && quote.start < match.index) continue;
      if (match[0] === '.' && isAbbreviationStop(this.text, match.index)) continue;
      if (ASKS_IN_CLAUSE.test(this.text.slice(match.index, match.index + 60))) continue;
      if (end > start) cut(end);
    }
    if (start < this.text.length) cut(this.text.length);
    return found;
  }

  /** The quotation that the offset lies inside, if any: a colon or a verb there belongs to the quoted words. */
  quoteAround(offset: number): Span | null {
    const quote = this.#quoteBefore(offset - 1);
    return quote !== null && offset < quote.end ? quote : null;
  }

  quoteAt(offset: number): Span | null {
    const quote = this.#quoteBefore(offset);
    return quote?.start === offset ? quote : null;
  }

  /** The last quotation that begins at the offset or before it. */
  #quoteBefore(offset: number): Span | null {
    let [low, high] = [0, this.quotes.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.quotes[middle]?.start ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return this.quotes[low - 1] ?? null;
  }

  /**
   * The first match of a global pattern at `start` or after it. What was found is kept: sentence after sentence asks for
   * patterns that few sentences have, and each search would go to the end of the text.
   */
  next(pattern: RegExp, start: number): RegExpExecArray | null {
    const known = this.#searched.get(pattern);
    if (known !== undefined && known.from <= start && (known.match === null || known.match.index >= start))
      return known.match;
    pattern.lastIndex = start;
    const match = pattern.exec(this.text);
    this.#searched.set(pattern, { from: start, match });
    return match;
  }

  /** Whether a quotation is somebody's words rather than a name or a term in «»: long, or closed like a sentence. */
  isSpeech({ start, end }: Span): boolean {
    const words = this.text.slice(start + 1, end - 1).trim();
    return words.split(' ').length >= 5 || FINAL.test(words);
  }

  firstNonSpace(offset: number): number {
    const rest = this.text.slice(offset).search(/\S/u);
    return rest < 0 ? this.text.length : offset + rest;
  }

  /** The sentence that the offset is in; the last one for the end of the text. */
  sentenceAt(offset: number): Span {
    let [low, high] = [0, this.sentences.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.sentences[middle]?.end ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return this.sentences[low] ?? { start: 0, end: this.text.length };
  }

  /** Where a clause that begins at `start` has its first word: after quotations of speech that open it. */
  afterQuotes(start: number, before: number): number {
    let at = start;
    for (;;) {
      const quote = this.quoteAt(at);
      if (quote === null || quote.end > before || !this.isSpeech(quote)) return at;
      at = quote.end + (GAP.exec(this.text.slice(quote.end))?.[0].length ?? 0);
    }
  }
}

function quotations(text: string): Span[] {
  const found: Span[] = [];
  let start = -1;
  let closing = '';
  let depth = 0;
  for (const match of text.matchAll(MARKS)) {
    const [mark] = match;
    if (start < 0) {
      if (!CLOSING.has(mark)) continue;
      start = match.index;
      depth = 1;
      closing = CLOSING.get(mark) ?? mark;
    } else if (mark === closing) {
      depth -= 1;
      if (depth > 0) continue;
      found.push({ start, end: match.index + 1 });
      start = -1;
    } else if (CLOSING.get(mark) === closing) depth += 1;
  }
  if (start >= 0) found.push({ start, end: text.length });
  return found;
}
