/** EDTF dates in words, in the Jalali and the Gregorian calendar. What a date says is read in `edtf.ts`. */
import type { Language } from '../direction.ts';
import { remembering } from '../remember.ts';
import { type DateEnd, type DatePoint, type Day, dateOf, type Precision, pointsOf } from './edtf.ts';
import { PHRASES, partOfYearInWords } from './phrases.ts';

export type Calendar = 'jalali' | 'gregorian';

const LOCALE: Readonly<Record<Language, Readonly<Record<Calendar, string>>>> = {
  fa: { jalali: 'fa-IR-u-ca-persian', gregorian: 'fa-IR-u-ca-gregory' },
  en: { jalali: 'en-GB-u-ca-persian', gregorian: 'en-GB-u-ca-gregory' },
};

/** Day, month, year: the order in which both languages name them. */
const PARTS = ['day', 'month', 'year'] as const;
type Part = (typeof PARTS)[number];
/** A day, month or year by its names, as far as it is exact. */
type Named = Readonly<Partial<Record<Part, string>>>;
/** The language and calendar of the words. */
interface Wording {
  readonly language: Language;
  readonly calendar: Calendar;
}

/** The parts that are named of a date of each precision. The Jalali calendar names the months of a quarter. */
const NAMED: Readonly<Record<Exclude<Precision, 'season'>, readonly Part[]>> = {
  day: ['day', 'month', 'year'],
  month: ['month', 'year'],
  year: ['year'],
  quarter: ['month', 'year'],
  third: ['month', 'year'],
  half: ['month', 'year'],
};

/** What a format names, and how. */
interface Format {
  readonly named: readonly Part[];
  readonly wording: Wording;
}

/** There are a few for each language and calendar, and every page names many dates: to make one takes as long as to name a dozen dates with it. */
const formatOf = remembering(
  {
    most: 16,
    keyOf: ({ named, wording }: Format) => `${LOCALE[wording.language][wording.calendar]} ${named}`,
  },
  ({ named, wording: { language, calendar } }: Format) =>
    new Intl.DateTimeFormat(LOCALE[language][calendar], {
      timeZone: 'UTC',
      year: 'numeric',
      ...(named.includes('month') ? { month: 'long' } : {}),
      ...(named.includes('day') ? { day: 'numeric' } : {}),
    }),
);

function nameDay(day: Day, named: readonly Part[], wording: Wording): Named {
  // Only these parts: Intl would add the era's name to Jalali years in English.
  const parts = formatOf({ named, wording })
    .formatToParts(new Date(day))
    .filter(({ type }) => named.some((part) => part === type));
  return Object.fromEntries(parts.map(({ type, value }) => [type, value]));
}

const said = (named: Named, omitted: ReadonlySet<Part>): string =>
  PARTS.filter((part) => !omitted.has(part))
    .flatMap((part) => named[part] ?? [])
    .join(' ');

/** What is said once, with the last of the names: the year they share, and the month, if each has more than that. */
function shared(names: readonly Named[]): ReadonlySet<Part> {
  const isShared = (part: Part): boolean => new Set(names.map((named) => named[part])).size === 1;
  const have = (part: Part): boolean => names.every((named) => named[part] !== undefined);
  if (!isShared('year') || !have('month')) return new Set();
  return isShared('month') && have('day') ? new Set(['month', 'year']) : new Set(['year']);
}

/** A month of the one calendar lies in two of the other: then it has two names. */
function namesOf({ first, last, precision }: DatePoint, wording: Wording): readonly Named[] {
  if (precision === 'season') return [];
  const [from, to] = [first, last].map((day) => nameDay(day, NAMED[precision], wording));
  if (from === undefined || to === undefined) return [];
  return said(from, new Set()) === said(to, new Set()) ? [from] : [from, to];
}

/** One name, or two with `between`, such as «خرداد – تیر ۱۴۰۴»; `omitted` is said by what follows. */
function joined(names: readonly Named[], between: string, omitted: ReadonlySet<Part> = new Set()): string {
  const [first = {}, last] = names;
  if (last === undefined) return said(first, omitted);
  return said(first, new Set([...shared(names), ...omitted])) + between + said(last, omitted);
}

/** A single date in words; null where the calendar has no words for it, as the Jalali one for a Gregorian season. */
function pointInWords(point: DatePoint, between: string, wording: Wording): string | null {
  const { part, first, precision, qualifier } = point;
  if (precision === 'season' && wording.calendar === 'jalali') return null;
  const date =
    part !== null && wording.calendar === 'gregorian'
      ? partOfYearInWords(part, nameDay(first, ['year'], wording).year ?? '', wording.language)
      : joined(namesOf(point, wording), between);
  return qualifier === null ? date : PHRASES[wording.language][qualifier](date);
}

/** From the one end to the other. What both share, and neither doubts, is said once: «از ۲۸ تا ۳۰ مرداد ۱۴۰۴». */
function fromTo(start: DatePoint, end: DatePoint, wording: Wording): string {
  const { or, between } = PHRASES[wording.language];
  const [from, to] = [namesOf(start, wording), namesOf(end, wording)];
  if (start.qualifier !== null || end.qualifier !== null)
    return between(pointInWords(start, or, wording) ?? '', pointInWords(end, or, wording) ?? '');
  return between(joined(from, or, shared([...from, ...to])), joined(to, or));
}

/** What an interval is said with of which one end is known: that end, and the phrase around its words. */
interface KnownEnd {
  readonly known: DatePoint;
  readonly phrase: (date: string) => string;
}

function knownEnd(start: DateEnd, end: DateEnd, language: Language): KnownEnd | null {
  const { after, since, before, until } = PHRASES[language];
  if (typeof start !== 'string' && typeof end === 'string')
    return {
      known: start,
      phrase: end === 'open' ? (date) => after(date, start.precision === 'day') : since,
    };
  if (typeof end !== 'string' && typeof start === 'string')
    return {
      known: end,
      phrase: start === 'open' ? (date) => before(date, end.precision === 'day') : until,
    };
  return null;
}

function intervalInWords(start: DateEnd, end: DateEnd, wording: Wording): string | null {
  const { dash, or } = PHRASES[wording.language];
  if (typeof start !== 'string' && typeof end !== 'string')
    return start.edtf === end.edtf ? pointInWords(start, dash, wording) : fromTo(start, end, wording);
  const one = knownEnd(start, end, wording.language);
  const date = one === null ? null : pointInWords(one.known, or, wording);
  return one === null || date === null ? null : one.phrase(date);
}

interface AskedDate {
  readonly edtf: string;
  readonly wording: Wording;
}

function inWords({ edtf, wording }: AskedDate): string | null {
  const date = dateOf(edtf);
  if (date === null) return null;
  return date.form === 'single'
    ? pointInWords(date.point, PHRASES[wording.language].dash, wording)
    : intervalInWords(date.start, date.end, wording);
}

/**
 * To name a day takes a hundred times as long as to look it up, and pages name the same dates many times. All dates of a large archive
 * have room, in two calendars and languages: of a list that is gone through again and again, fewer would keep nothing.
 */
const KEPT = 100_000;
const inWordsOnce = remembering(
  {
    most: KEPT,
    keyOf: ({ edtf, wording }: AskedDate) => `${edtf} ${LOCALE[wording.language][wording.calendar]}`,
  },
  inWords,
);

/**
 * An EDTF date in words: a day, month, year or part of a year, or an interval, such as «در ۲۸ مرداد ۱۴۰۴ یا پس از آن»
 * for `2025-08-19/..`. The words say no more than the date: the month 2025-06 is «خرداد – تیر ۱۴۰۴», and as the beginning
 * of an interval, where one day of it is meant, «خرداد یا تیر ۱۴۰۴». Null where the calendar has no words for the date,
 * or it is refused.
 */
export const dateInWords = (edtf: string, language: Language, calendar: Calendar): string | null =>
  inWordsOnce({ edtf, wording: { language, calendar } });

/** A date in words: in the calendar that says it first, and in the other, where that has words for it. */
export interface DateWords {
  readonly own: string;
  readonly other: string | null;
}

/**
 * The date in the language's own calendar first (Jalali in Persian, Gregorian in English), then in the other. A part of
 * a year is one of the Gregorian year: its words come first in both languages, and a season has no others.
 */
export function dateInBothCalendars(edtf: string, language: Language): DateWords | null {
  const date = dateOf(edtf);
  const isPart = date?.form === 'single' && date.point.part !== null;
  const own: Calendar = language === 'fa' && !isPart ? 'jalali' : 'gregorian';
  const words = dateInWords(edtf, language, own);
  const other = dateInWords(edtf, language, own === 'jalali' ? 'gregorian' : 'jalali');
  return words === null ? null : { own: words, other };
}

/** What both calendars say alike before a date and after it: that it is about it, on or after it, or from it to another. */
function saidAround(edtf: string, language: Language): readonly string[] {
  const { approximate, between } = PHRASES[language];
  const around = (phrase: (date: string) => string): readonly string[] => phrase('\n').split('\n');
  const date = dateOf(edtf);
  if (date?.form === 'single') return date.point.qualifier === 'approximate' ? around(approximate) : [];
  if (date === null) return [];
  const end = knownEnd(date.start, date.end, language);
  if (end !== null) return around(end.phrase);
  const isOne = pointsOf(edtf).every((point, _, [first]) => point.edtf === first?.edtf);
  return isOne ? [] : around((words) => between(words, '')).slice(0, 1);
}

/** A date in words whose other calendar stands in brackets inside what both say around it, which is said once. */
export interface DateInPhrase extends DateWords {
  readonly before: string;
  readonly after: string;
}

/** «در», «۲۸ مرداد ۱۴۰۴», «۱۹ اوت ۲۰۲۵» and «یا پس از آن» of `2025-08-19/..`. */
export function dateInPhrase(edtf: string, language: Language): DateInPhrase | null {
  const words = dateInBothCalendars(edtf, language);
  if (words === null) return null;
  const [before = '', after = ''] = saidAround(edtf, language);
  const inside = (date: string): string => date.slice(before.length, date.length - after.length);
  return {
    before,
    after,
    own: inside(words.own),
    other: words.other === null ? null : inside(words.other),
  };
}

/** The same in one line of text. */
export function dateInOneLine(edtf: string, language: Language): string | null {
  const words = dateInPhrase(edtf, language);
  if (words === null) return null;
  const { before, own, other, after } = words;
  return before + (other === null ? own : `${own} (${other})`) + after;
}

interface AskedYear {
  readonly day: Day;
  readonly wording: Wording;
}
const yearOnce = remembering(
  {
    most: KEPT,
    keyOf: ({ day, wording }: AskedYear) => `${day} ${LOCALE[wording.language][wording.calendar]}`,
  },
  ({ day, wording }: AskedYear): string => nameDay(day, ['year'], wording).year ?? '',
);

/** The year in which a day lies, as the language writes it in that calendar. */
export const yearInWords = (day: Day, language: Language, calendar: Calendar): string =>
  yearOnce({ day, wording: { language, calendar } });
