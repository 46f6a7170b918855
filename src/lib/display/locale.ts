import { directionOf, languageName } from '../../text/direction.ts';

/** The languages of the site, each with its direction and the locale that formats its dates and numbers. */
export const LOCALES = {
  fa: { lang: 'fa', dir: 'rtl', locale: 'fa-IR', name: 'فارسی' },
  en: { lang: 'en', dir: 'ltr', locale: 'en-GB', name: 'English' },
} as const;
export type Locale = keyof typeof LOCALES;
export const LOCALE_CODES = Object.keys(LOCALES) as Locale[];

/** Whether the site has all its pages in a language. */
export const isLocale = (language: string): language is Locale => Object.hasOwn(LOCALES, language);

export const otherLocale = (locale: Locale): Locale => (locale === 'fa' ? 'en' : 'fa');

/** The language of the pages that lead on from one in a further language, and of all that they say themselves. */
export const LOCALE_OF_FURTHER: Locale = 'en';

/**
 * The attributes of an element whose words are in `lang`, within text in `around`; none where that is the
 * same.
 */
export const languageMark = (lang: string, around: string): { lang?: string; dir?: 'rtl' | 'ltr' } =>
  lang === around ? {} : { lang, dir: directionOf(lang) };

/** What a language is called in itself. */
export const nameOf = (language: string): string =>
  isLocale(language) ? LOCALES[language].name : languageName(language, language);
