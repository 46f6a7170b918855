/** Display of EDTF dates (ISO 8601-2, levels 0 and 1) in the Jalali and the Gregorian calendar. */

export type Calendar = 'jalali' | 'gregorian';
export type DateLanguage = 'fa' | 'en';
type Precision = 'day' | 'month' | 'year';

/** A day, month or year of the Gregorian calendar, by its first and last day (UTC). */
interface Span {
  readonly first: Date;
  readonly last: Date;
  readonly precision: Precision;
  readonly qualifier: string;
}

const SPAN = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?([?~%]?)$/;
const LOCALE: Readonly<Record<DateLanguage, Readonly<Record<Calendar, string>>>> = {
  fa: { jalali: 'fa-IR-u-ca-persian', gregorian: 'fa-IR-u-ca-gregory' },
  en: { jalali: 'en-GB-u-ca-persian', gregorian: 'en-GB-u-ca-gregory' },
};

const PHRASES = {
  fa: {
    after: (date: string) => `در ${date} یا پس از آن`,
    before: (date: string) => `در ${date} یا پیش از آن`,
    between: (from: string, to: string) => `از ${from} تا ${to}`,
    '~': (date: string) => `حدود ${date}`,
    '?': (date: string) => `${date} (نامطمئن)`,
    '%': (date: string) => `حدود ${date} (نامطمئن)`,
  },
  en: {
    after: (date: string) => `on or after ${date}`,
    before: (date: string) => `on or before ${date}`,
    between: (from: string, to: string) => `from ${from} to ${to}`,
    '~': (date: string) => `about ${date}`,
    '?': (date: string) => `${date} (uncertain)`,
    '%': (date: string) => `about ${date} (uncertain)`,
  },
} as const;

function parseSpan(edtf: string): Span | null {
  const [matched, year, month, day, qualifier = ''] = SPAN.exec(edtf) ?? [];
  if (matched === undefined) return null;
  const [y, m, d] = [Number(year), Number(month ?? 1) - 1, Number(day ?? 1)];
  const first = new Date(Date.UTC(y, m, d));
  if (day !== undefined) return { first, last: first, precision: 'day', qualifier };
  const last = new Date(month === undefined ? Date.UTC(y + 1, 0, 0) : Date.UTC(y, m + 1, 0));
  return { first, last, precision: month === undefined ? 'year' : 'month', qualifier };
}

function formatDay(date: Date, precision: Precision, language: DateLanguage, calendar: Calendar): string {
  const format = new Intl.DateTimeFormat(LOCALE[language][calendar], {
    timeZone: 'UTC',
    year: 'numeric',
    ...(precision === 'year' ? {} : { month: 'long' }),
    ...(precision === 'day' ? { day: 'numeric' } : {}),
  });
  // Day, month, year in this order and no more: Intl would add the era's name to Jalali years in English.
  const parts = new Map(format.formatToParts(date).map(({ type, value }) => [type, value]));
  return ['day', 'month', 'year']
    .flatMap((type) => parts.get(type as 'day' | 'month' | 'year') ?? [])
    .join(' ');
}

/** A month or year of the one calendar lies in two of the other: then both are named. */
function formatSpan(span: Span, language: DateLanguage, calendar: Calendar): string {
  const first = formatDay(span.first, span.precision, language, calendar);
  const last = formatDay(span.last, span.precision, language, calendar);
  const date = first === last ? first : `${first} – ${last}`;
  return span.qualifier === '' ? date : PHRASES[language][span.qualifier as '~' | '?' | '%'](date);
}

/**
 * An EDTF date in words: a day, month or year, or an interval of them, open (`..`) at one end or closed, such as
 * «در ۲۸ مرداد ۱۴۰۴ یا پس از آن» for `2025-08-19/..`. Null where the date is of another form.
 */
export function dateInWords(edtf: string, language: DateLanguage, calendar: Calendar): string | null {
  const [start = '', end] = edtf.split('/');
  const words = (part: string): string | null => {
    const span = parseSpan(part);
    return span === null ? null : formatSpan(span, language, calendar);
  };
  if (end === undefined) return words(start);
  const isOpen = (part: string) => part === '..' || part === '';
  const from = isOpen(start) ? null : words(start);
  const to = isOpen(end) ? null : words(end);
  const phrases = PHRASES[language];
  if (from !== null && to !== null) return phrases.between(from, to);
  if (from !== null && isOpen(end)) return phrases.after(from);
  return to !== null && isOpen(start) ? phrases.before(to) : null;
}

/** The date in the language's own calendar first (Jalali in Persian, Gregorian in English), then in the other. */
export function dateInBothCalendars(
  edtf: string,
  language: DateLanguage,
): { own: string; other: string } | null {
  const [ownCalendar, otherCalendar]: Calendar[] =
    language === 'fa' ? ['jalali', 'gregorian'] : ['gregorian', 'jalali'];
  const own = dateInWords(edtf, language, ownCalendar ?? 'gregorian');
  const other = dateInWords(edtf, language, otherCalendar ?? 'jalali');
  return own === null || other === null ? null : { own, other };
}
