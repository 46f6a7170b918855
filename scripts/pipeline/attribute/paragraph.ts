import type { Kind } from '../../../src/schemas/seed.ts';
import type { Identified } from '../identify/index.ts';
import {
  findReports,
  furnitureStart,
  isFurniture,
  NOBODY,
  type Report,
  Scan,
  type Span,
  type Speakers,
} from '../speech/index.ts';
import type { Attribution } from './attribution.ts';
import { isGivenName } from './names/given-names.ts';
import { type Line, lineOf, wordAt } from './names/line.ts';

/** A report with who makes it, where the form of the text tells that and not the words of a clause. */
export interface Told {
  readonly report: Report;
  readonly by?: Attribution;
  /** Whom it is said to, where that is known of the words that it goes on with. */
  readonly to?: string | null;
}

/** A paragraph ready to be read: offsets of what is found in it are into `line.text`, its folded text. */
export interface Paragraph {
  readonly segment: Identified;
  readonly scan: Scan;
  readonly line: Line;
  /** It is no part of what the text tells: furniture of a page, or a note. */
  readonly isFurniture: boolean;
  /** A note below the text. */
  readonly isNote: boolean;
  /** What it reports as far as its own words tell, whoever the speakers of the text are. */
  readonly reports: readonly Report[];
}

/** What was found in a paragraph; `kind` is set where the form of the text decides it. */
export interface Found {
  readonly told: readonly Told[];
  readonly kind: Kind | null;
}

export const NOTHING_FOUND: Found = { told: [], kind: null };

/** Before anybody is known, a given name that begins a sentence is somebody who may speak next. */
const BY_GIVEN_NAME: Speakers = {
  ...NOBODY,
  isNamedAt: (text, offset) => isGivenName(wordAt(text, offset)?.word ?? ''),
};

const UNWRITTEN =
  /(?<=(?<!\p{L})(?:ایت|روح|حبیب|فتح|نصر|عزت|نعمت|رحمت|قدرت|فضل|سیف|اسد|ولی|لطف|عبد|ذبیح|خلیل|حزب|بیت|ثار) ?ا)\.\.\./gu;

export function paragraphOf(segment: Identified): Paragraph {
  const { edited, folded } = segment;
  // «#مصطفی_تاجزاده»: a name in a hashtag is read like any other. «٬» is typed for the comma. Every offset stays.
  const text = folded.text
    .replaceAll('#', ' ')
    .replace(/(?<=\p{L})_(?=\p{L})/gu, ' ')
    .replaceAll('٬', '،')
    // «آیت‌ا...»: newspapers leave the name of God unwritten. The letters are as many as the stops.
    .replace(UNWRITTEN, 'لله');
  const scan = new Scan(text);
  const isAlien = isFurniture(folded.text);
  return {
    segment,
    scan,
    line: lineOf(edited, { ...folded, text }),
    isFurniture: isAlien,
    isNote: false,
    reports: isAlien ? [] : findReports(scan, BY_GIVEN_NAME),
  };
}

/** A report of the words from `start` on, to the end of the paragraph but for furniture; `clause` names who speaks. */
export function restOf(paragraph: Paragraph, form: Report['form'], clause: Span, start: number): Report {
  const { text } = paragraph.line;
  const end = Math.max(start, furnitureStart(text));
  return {
    form,
    clause,
    source: clause,
    cue: null,
    isPlural: false,
    mode: 'direct',
    contents: [{ start, end: text.slice(0, end).trimEnd().length }],
  };
}

const NOWHERE: Span = { start: 0, end: 0 };

/** The whole paragraph as somebody's words. */
export const wholeOf = (paragraph: Paragraph, form: Report['form']): Report =>
  restOf(paragraph, form, NOWHERE, 0);
