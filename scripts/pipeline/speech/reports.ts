import { FORMS, hasColon, hasPlainReport } from './forms/index.ts';
import { furnitureStart } from './furniture.ts';
import type { Report } from './report.ts';
import type { Scan, Span } from './scan.ts';
import {
  anyOf,
  BEFORE_SUBJECT,
  list,
  PRONOUNS,
  REPORTING_VERB,
  ROLE_NOUNS,
  WORD_END,
} from './words/index.ts';

/** What is known of a document's speakers while its reports are read. Offsets are into the folded paragraph. */
export interface Speakers {
  /** Whether the words at `offset` name somebody who speaks in this text, or introduce somebody by name and office. */
  readonly isNamedAt: (text: string, offset: number) => boolean;
  /** Where the mention of somebody known ends that begins at `offset`, with the office beside it; −1 where none does. */
  readonly mentionEnd: (text: string, offset: number) => number;
}

/** Nobody is known. */
export const NOBODY: Speakers = { isNamedAt: () => false, mentionEnd: () => -1 };

/** «به گزارش …»: only a reporter says so. */
const AGENCY = new RegExp(`^(?:به گزارش|به نقل از|گفتنی است|یادآور می ?شود|لازم به ذکر است)${WORD_END}`, 'u');
/** Whether a folded text begins with a formula that only a reporter uses. */
export const isAgency = (text: string): boolean => AGENCY.test(text);
/** «وی»: in speech people say «او». */
const FORMAL_PRONOUN = new RegExp(`^${anyOf(list('وی، نامبرده، مشارالیه'))}${WORD_END}`, 'u');
const PRONOUN = new RegExp(`^${anyOf(PRONOUNS)}${WORD_END}`, 'u');
const THIS_PERSON = /^(?:این|همین) \p{L}+/u;
/** «این نمایندگان مدعی شدند، …»: nobody who speaks calls others so, and says what they say. */
const THESE_SAID = new RegExp(
  `^(?:این|همین) ${anyOf(ROLE_NOUNS)}(?: [\\p{L}]+){0,4} ${REPORTING_VERB} ?[،,]`,
  'u',
);
const CONNECTIVE = new RegExp(`^${anyOf(BEFORE_SUBJECT)}${WORD_END} ?[،,]? ?`, 'u');

/** Whether a clause begins with a pronoun, or with somebody whom this text names or introduces. */
function opensWithSomebody(text: string, start: number, speakers: Speakers): boolean {
  const lead = start + (CONNECTIVE.exec(text.slice(start, start + LEAD))?.[0].length ?? 0);
  return PRONOUN.test(text.slice(lead, lead + LEAD)) || speakers.isNamedAt(text, lead);
}
/** How much of a clause its connectives and pronoun take at most. UTF-16 units. */
const LEAD = 60;

/** «سرمربی تیم ملی در ادامه گفت: …»: only a reporter says that somebody goes on. */
const OFFICE_GOES_ON = new RegExp(
  `^${anyOf(ROLE_NOUNS)}(?: [\\p{L}\\p{N}]+){1,6} (?:${anyOf(list('در ادامه، در پایان، همچنین، سپس، در بخش دیگری'))})${WORD_END}`,
  'u',
);

/**
 * Whether a sentence within direct speech that no quotation mark closes is the reporter's again: it begins with «وی»,
 * with an agency's formula, or reports speech of somebody this text has as a speaker. An inner report («او گفت که …»)
 * stays part of the speech.
 */
function isReporters(scan: Scan, sentence: Span, speakers: Speakers): boolean {
  const text = scan.text.slice(sentence.start, sentence.end);
  if (AGENCY.test(text)) return true;
  const sign = /^[^\p{L}\p{N}«“"(]+/u.exec(text)?.[0].length ?? 0;
  const lead = sign + (CONNECTIVE.exec(text.slice(sign))?.[0].length ?? 0);
  const rest = text.slice(lead);
  if (FORMAL_PRONOUN.test(rest)) return true;
  if (PRONOUN.test(rest)) return hasColon(scan, sentence);
  if (THIS_PERSON.test(rest)) return hasColon(scan, sentence) || THESE_SAID.test(rest);
  if (lead > sign && hasColon(scan, sentence)) return true;
  if (OFFICE_GOES_ON.test(rest) && hasColon(scan, sentence)) return true;
  return speakers.isNamedAt(scan.text, sentence.start + lead) && hasPlainReport(scan, sentence);
}

const AND_STATED = new RegExp(
  ` و (?:(?:همچنین|نیز|سپس|در ادامه|در پایان) )?${anyOf(list('تصریح کرد، خاطرنشان کرد، خاطر نشان کرد، اظهار کرد، اظهار داشت، تأکید کرد، ادامه داد، اضافه کرد، بیان کرد، بیان داشت، یادآور شد، افزود، عنوان کرد'))} ?:`,
  'gu',
);

/** Where direct speech ends that begins at `start` and that no quotation mark closes. */
function directEnd(scan: Scan, start: number, end: number, speakers: Speakers): number {
  const first = scan.sentences.findIndex((sentence) => sentence.end > start);
  // «گفت: آب هست و تصریح کرد: نان هست»: the reporter leads on, with a verb that nobody speaking uses.
  const again = scan.next(AND_STATED, start);
  const limit = again === null || scan.quoteAround(again.index) !== null ? end : Math.min(end, again.index);
  let last = Math.min(scan.sentences[first]?.end ?? end, limit);
  for (const sentence of scan.sentences.slice(first + 1)) {
    if (sentence.start >= limit || isReporters(scan, sentence, speakers)) break;
    last = Math.min(sentence.end, limit);
  }
  return scan.text.slice(0, last).trimEnd().length;
}

/**
 * Finds what a paragraph reports, in order: sentence by sentence, in each the form that tells most exactly; what one
 * report has taken in is not searched again. Contents do not overlap, and no clause lies inside one.
 */
export function findReports(scan: Scan, speakers: Speakers): Report[] {
  const end = furnitureStart(scan.text);
  const reach = {
    directEnd: (start: number) => directEnd(scan, start, end, speakers),
    mentionEnd: (start: number) => speakers.mentionEnd(scan.text, start),
    opensWithSomebody: (start: number) => opensWithSomebody(scan.text, start, speakers),
  };
  const found: Report[] = [];
  let position = 0;
  for (let i = 0; i < scan.sentences.length; ) {
    const sentence = scan.sentences[i];
    const start = Math.max(sentence?.start ?? 0, scan.firstNonSpace(position));
    if (sentence === undefined || start >= Math.min(sentence.end, end)) {
      i += 1;
      continue;
    }
    const window = { start, end: Math.min(sentence.end, end) };
    const report = firstReport(scan, window, reach);
    const contents = (report?.contents ?? [])
      .map((content) => ({ ...content, end: Math.min(content.end, end) }))
      .filter((content) => /\p{L}/u.test(scan.text.slice(content.start, content.end)));
    if (report === null || contents.length === 0) {
      const more = found.length === 0 ? null : quotationAlone(scan, window, position);
      if (more !== null) found.push(more);
      position = more?.contents[0]?.end ?? position;
      i += 1;
    } else {
      found.push({ ...report, contents });
      position = Math.max(report.clause.end, ...contents.map((content) => content.end));
    }
  }
  return found;
}

/** «X گفت که …. «…»»: a sentence that is one quotation, just behind what somebody said, goes on with it. */
function quotationAlone(scan: Scan, window: Span, position: number): Report | null {
  const quote = scan.quoteAt(window.start);
  const isNext = /^[\s.؛،]*$/u.test(scan.text.slice(position, window.start));
  if (quote === null || !isNext || !scan.isSpeech(quote)) return null;
  if (/[^\s.،؛!؟]/u.test(scan.text.slice(quote.end, window.end))) return null;
  const none = { start: window.start, end: window.start };
  return {
    form: 'continued',
    clause: none,
    source: none,
    cue: null,
    isPlural: false,
    mode: 'direct',
    contents: [quote],
  };
}

function firstReport(scan: Scan, window: Span, reach: Parameters<(typeof FORMS)[number]>[2]): Report | null {
  for (const form of FORMS) {
    const report = form(scan, window, reach);
    if (report?.contents.every(({ start, end }) => start >= window.start && start < end)) return report;
  }
  return null;
}
