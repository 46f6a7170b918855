import type { Language } from '../direction.ts';
/** The words around a date, and those of the parts of a year, in both languages. */

export const PHRASES = {
  fa: {
    dash: ' – ',
    or: ' یا ',
    after: (date: string, _isDay: boolean) => `در ${date} یا پس از آن`,
    before: (date: string, _isDay: boolean) => `در ${date} یا پیش از آن`,
    since: (date: string) => `از ${date} تا زمانی نامعلوم`,
    until: (date: string) => `از زمانی نامعلوم تا ${date}`,
    between: (from: string, to: string) => `از ${from} تا ${to}`,
    approximate: (date: string) => `حدود ${date}`,
    uncertain: (date: string) => `${date} (نامطمئن)`,
    both: (date: string) => `حدود ${date} (نامطمئن)`,
  },
  en: {
    dash: ' – ',
    or: ' or ',
    after: (date: string, isDay: boolean) => `${isDay ? 'on' : 'in'} or after ${date}`,
    before: (date: string, isDay: boolean) => `${isDay ? 'on' : 'in'} or before ${date}`,
    since: (date: string) => `from ${date} to an unknown date`,
    until: (date: string) => `from an unknown date to ${date}`,
    between: (from: string, to: string) => `from ${from} to ${to}`,
    approximate: (date: string) => `about ${date}`,
    uncertain: (date: string) => `${date} (uncertain)`,
    both: (date: string) => `about ${date} (uncertain)`,
  },
} as const;

/*
 * The parts of a year by EDTF's numbers, from 21 on: seasons where the hemisphere is not said, of the northern and of
 * the southern one, quarters, thirds and halves. Persian says «میلادی»: «بهار ۲۰۲۵» alone could be taken for a Jalali
 * spring by its name, and is none: which days it has is not known.
 */

const ORDINALS = {
  fa: ['نخست', 'دوم', 'سوم', 'چهارم'],
  en: ['first', 'second', 'third', 'fourth'],
} as const;
export const SEASONS = {
  fa: ['بهار', 'تابستان', 'پاییز', 'زمستان'],
  en: ['spring', 'summer', 'autumn', 'winter'],
} as const;
const SEASON_OF = {
  fa: {
    any: (season: string, year: string) => `${season} ${year} میلادی`,
    north: (season: string, year: string) => `${season} ${year} میلادی در نیم‌کرهٔ شمالی`,
    south: (season: string, year: string) => `${season} ${year} میلادی در نیم‌کرهٔ جنوبی`,
  },
  en: {
    any: (season: string, year: string) => `${season} ${year}`,
    north: (season: string, year: string) => `${season} ${year} in the northern hemisphere`,
    south: (season: string, year: string) => `${season} ${year} in the southern hemisphere`,
  },
} as const;
const DIVISION_OF = {
  fa: {
    quarter: (nth: string, year: string) => `سه‌ماههٔ ${nth} ${year} میلادی`,
    third: (nth: string, year: string) => `چهارماههٔ ${nth} ${year} میلادی`,
    half: (nth: string, year: string) => `نیمهٔ ${nth} ${year} میلادی`,
  },
  en: {
    quarter: (nth: string, year: string) => `${nth} quarter of ${year}`,
    third: (nth: string, year: string) => `${nth} four months of ${year}`,
    half: (nth: string, year: string) => `${nth} half of ${year}`,
  },
} as const;

/** A part of the year `year` (already in words) by EDTF's number, such as «بهار ۲۰۲۵ میلادی» for 21. */
export function partOfYearInWords(part: number, year: string, language: Language): string {
  const nth = (from: number): string => ORDINALS[language][part - from] ?? '';
  if (part >= 40) return DIVISION_OF[language].half(nth(40), year);
  if (part >= 37) return DIVISION_OF[language].third(nth(37), year);
  if (part >= 33) return DIVISION_OF[language].quarter(nth(33), year);
  const where = part >= 29 ? 'south' : part >= 25 ? 'north' : 'any';
  return SEASON_OF[language][where](SEASONS[language][(part - 21) % 4] ?? '', year);
}
