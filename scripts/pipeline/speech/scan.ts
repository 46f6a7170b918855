/** A stretch of a text: UTF-16 offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const OPENING = new Map([
  ['«', '»'],
  ['“', '”'],
]);
const SENTENCE_END = /[.!؟?](?=\s|$|[»”])/gu;
const FINAL = /[.!؟?…]\s*$/u;

/** A folded text with its outermost quotations and its sentences, ready to be searched for reported speech. */
export class Scan {
  readonly text: string;
  /** The quotations, marks included; one that is left open reaches to the end. */
  readonly quotes: readonly Span[];

  constructor(text: string) {
    this.text = text;
    this.quotes = quotations(text);
  }

  /** The quotation that the offset lies inside, if any: a colon or a verb there belongs to the quoted words. */
  quoteAround(offset: number): Span | null {
    return this.quotes.find(({ start, end }) => start < offset && offset < end) ?? null;
  }

  quoteAt(offset: number): Span | null {
    return this.quotes.find(({ start }) => start === offset) ?? null;
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

  /** The start of the sentence `offset` is in, after a quotation that opens it: a reporting clause begins there. */
  sentenceStart(offset: number): number {
    let start = 0;
    for (const match of this.text.slice(0, offset).matchAll(SENTENCE_END)) {
      if (this.quoteAround(match.index) === null) start = match.index + 1;
    }
    start = this.firstNonSpace(start);
    for (;;) {
      const quote = this.quoteAt(start);
      if (quote === null || quote.end > offset || !this.isSpeech(quote)) return start;
      start = quote.end + (/^[ ،,.؛!؟]*/u.exec(this.text.slice(quote.end))?.[0].length ?? 0);
    }
  }

  /** The end of the sentence `offset` is in, its mark included. */
  sentenceEnd(offset: number): number {
    for (const match of this.text.slice(offset).matchAll(SENTENCE_END)) {
      if (this.quoteAround(offset + match.index) === null) return offset + match.index + 1;
    }
    return this.text.length;
  }
}

function quotations(text: string): Span[] {
  const found: Span[] = [];
  let start = -1;
  let closing = '';
  let depth = 0;
  for (const [index, character] of [...text.matchAll(/[«»“”"]/gu)].map((m) => [m.index, m[0]] as const)) {
    if (start < 0) {
      if (!OPENING.has(character) && character !== '"') continue;
      start = index;
      depth = 1;
      closing = OPENING.get(character) ?? '"';
    } else if (character === closing) {
      depth -= 1;
      if (depth === 0) {
        found.push({ start, end: index + 1 });
        start = -1;
      }
    } else if (OPENING.get(character) === closing) depth += 1;
  }
  if (start >= 0) found.push({ start, end: text.length });
  return found;
}
