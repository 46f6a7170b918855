/** The languages of the site, each with its direction and the locale that formats its dates and numbers. */
export const LOCALES = {
  fa: { lang: 'fa', dir: 'rtl', locale: 'fa-IR', name: 'فارسی' },
  en: { lang: 'en', dir: 'ltr', locale: 'en-GB', name: 'English' },
} as const;
export type Locale = keyof typeof LOCALES;
export const LOCALE_CODES = Object.keys(LOCALES) as Locale[];

export const otherLocale = (locale: Locale): Locale => (locale === 'fa' ? 'en' : 'fa');

/**
 * The attributes of an element whose words are in `lang`, within text in `around`; none where that is the
 * same.
 */
export const languageMark = (lang: Locale, around: Locale): { lang?: Locale; dir?: 'rtl' | 'ltr' } =>
  lang === around ? {} : { lang, dir: LOCALES[lang].dir };
