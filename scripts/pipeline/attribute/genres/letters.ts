import type { Genre } from '../../../../src/schemas/seed.ts';
import type { Report } from '../../speech/index.ts';
import type { Attribution } from '../attribution.ts';
import { type Found, NOTHING_FOUND, type Paragraph, restOf, wholeOf } from '../paragraph.ts';
import { announcementOf, isAnnouncingTitle, isOfWriting, tellsOfWriting } from './announcement.ts';
import { isFirstPerson, isSalutation, labelledGreeting, saysWe } from './genre.ts';

/** A signature: the author's name alone on one of the last lines. Words. */
const SIGNATURE = 6;

/** Who wrote or said the words that follow, and where the reporter is back. */
export interface Letters {
  /** Whom an announcing line means, or the lines before it; unknown where nobody is named. */
  readonly announcedBy: (index: number) => Attribution;
  /** Whom a line that announces words, or a title, says that they are written to. */
  readonly addressee: (index: number, by: string | null) => string | null;
  /** Whom the title or the signature names. */
  readonly author: Attribution;
  /** Whether a paragraph after the author's words is the reporter's: it reports speech of that very author. */
  readonly isReporter: (paragraph: Paragraph, author: string | null) => boolean;
}

/**
 * Reads the words of messages, letters and speeches in full: they begin after a line that announces them, at the
 * salutation, in a speech after the title, in a message without either where somebody says «ما». From there every
 * paragraph is the author's, and what it reports is part of it, until the reporter is back.
 */
export function readLetters(
  paragraphs: readonly Paragraph[],
  genre: Genre,
  { announcedBy, addressee, author, isReporter }: Letters,
): readonly (Found | null)[] {
  const title = paragraphs.findIndex(({ isFurniture }) => !isFurniture);
  const isSaluted = paragraphs.some(isSalutation);
  let by: Attribution | null = null;
  let to: string | null = null;
  /** The words stand between quotation marks that a paragraph before has opened. */
  let isMarked = false;
  let wasQuotation = false;
  /** A reporter's clause has led to the words: they end where nobody says «ما» any more. */
  let isReported = false;
  const lastVoice = paragraphs.findLastIndex((one) => !one.isFurniture && saysWe(one));
  return paragraphs.map((paragraph, index): Found | null => {
    const { text } = paragraph.line;
    const greeting = index === title ? labelledGreeting(paragraph) : null;
    if (greeting !== null && genre === 'message') {
      by = author;
      const report = restOf(paragraph, 'label', { start: greeting.start, end: greeting.end }, greeting.after);
      return { told: [{ report, by }], kind: 'statement' };
    }
    if (paragraph.isFurniture || (index === title && !isAnnouncingTitle(text))) return null;
    const announcement = announcementOf(text);
    if (by !== null && isReporter(paragraph, by.speaker)) by = null;
    // «… نوشت:», «…»: a quotation of its own ends the words, but where another one follows.
    if (wasQuotation && !/^[«“"]/u.test(text)) by = null;
    // «انالله و اناالیه راجعون», between marks: the words begin with it.
    wasQuotation = by !== null && isQuotation(paragraph) && !isSalutation(paragraph);
    const lead = by === null ? unnamedLead(paragraph) : null;
    if (lead !== null) {
      const next = paragraphs.findIndex(({ line }, i) => i > index && announcementOf(line.text) !== null);
      if (next < 0) return null;
      return { told: [{ report: lead, by: { ...announcedBy(next), certain: false } }], kind: 'statement' };
    }
    if (isOfWriting(text, paragraph.reports[0], THIS_WRITING)) {
      isReported ||= by === null;
      if (genre === 'message') by ??= { ...announcedBy(index), certain: false };
      return null;
    }
    if (isReported && lastVoice >= 0 && index > lastVoice) by = null;
    if (announcement !== null) {
      by = announcedBy(index);
      to = addressee(index, by.speaker) ?? (genre === 'message' ? addressee(title, by.speaker) : null);
      return announcement === 'heading' ? { ...NOTHING_FOUND, kind: 'heading' } : null;
    }
    if (by === null && isFirstPerson(genre)) {
      if (genre === 'speech' ? index === title + 1 : isSalutation(paragraph)) by = author;
      else if (genre === 'message' && saysWe(paragraph)) by = { ...author, certain: false };
      to = addressee(title, author.speaker);
      if (by !== null && isReporter(paragraph, by.speaker)) by = null;
    }
    if (by === null) return null;
    // A speech by nobody known, that not even a salutation shows to be one, is nobody's statement.
    if (by.speaker === null && genre === 'speech' && !isSaluted)
      return { ...NOTHING_FOUND, kind: 'narrative' };
    if (!isSalutation(paragraph) && isSignature(paragraph, paragraphs.length - index))
      return { ...NOTHING_FOUND, kind: 'narrative' };
    const told = [{ report: wholeOf(paragraph, 'whole'), by, to }];
    // The closing mark ends the words, wherever the text goes on.
    if (isMarked && CLOSES.test(text)) by = null;
    isMarked = by !== null && (isMarked || OPENS.test(text));
    return { told, kind: 'statement' };
  });
}

/** «یک معلم در نامه‌ای به وزیر نوشت: …»: the report of a letter whose author is named only where its words are announced. */
function unnamedLead({ line: { text }, reports: [first] }: Paragraph): Report | null {
  if (first === undefined || first.form !== 'colon' || first.clause.start > 0) return null;
  const clause = text.slice(0, first.clause.end);
  return tellsOfWriting(clause) && /^(?:یک|یکی از) /u.test(clause) ? first : null;
}

/** «X در این پیام آورده است: …»: the reporter's clause, and the first of the words. */
const THIS_WRITING = /(?:این|همین) (?:پیام|نامه|بیانیه|یادداشت|اطلاعیه)(?!\p{L})/u;

/** A paragraph that is one quotation from end to end. */
const isQuotation = ({ line: { text }, scan }: Paragraph): boolean =>
  scan.quotes.length === 1 && /^[«“"].*[»”"][.،؛!؟]?$/su.test(text);

const OPENS = /^[«“][^»”]*$/u;
const CLOSES = /^[^«“]*(?:[«“][^«“»”]*[»”][^«“»”]*)*[»”][\s.؛!]*$/u;

/** A short line without a mark at the very end: the author's name, a date, a place. */
const isSignature = ({ line: { text } }: Paragraph, fromEnd: number): boolean =>
  fromEnd <= 3 && text.split(' ').length <= SIGNATURE && !/[.؟!،؛:]/u.test(text);
