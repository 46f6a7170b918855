import en from '../../i18n/desk/en.json';
import fa from '../../i18n/desk/fa.json';
import type { Bilingual } from '../../schemas/primitives.ts';

/** The language of the desk's interface: that of its page. */
export const LANG = document.documentElement.lang === 'en' ? 'en' : 'fa';
export const WORDS: typeof fa = LANG === 'en' ? en : fa;

/** A number as the interface writes it: «۱۲», “12”. */
const numeral = (n: number): string =>
  n.toLocaleString(LANG === 'fa' ? 'fa-IR' : 'en', { useGrouping: false });

/** A string with what belongs in its braces: `say('{n} of {of}', { n: 1, of: 2 })`. */
export const say = (text: string, given: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = given[name];
    return typeof value === 'number' ? numeral(value) : (value ?? '');
  });

/** A name in the interface's language, else in the other one. */
export const inLang = (name: Bilingual): string => (LANG === 'en' ? (name.en ?? name.fa) : name.fa);

/** Text of the archive, with the language that it is in. */
export function inTongue(lang: 'fa' | 'en', name: string, className: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.lang = lang;
  made.dir = lang === 'fa' ? 'rtl' : 'ltr';
  if (className !== '') made.className = className;
  made.textContent = text;
  return made;
}
