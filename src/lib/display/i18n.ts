import en from '../../i18n/en.json' with { type: 'json' };
import fa from '../../i18n/fa.json' with { type: 'json' };
import { textIn } from '../../schemas/languages/further-languages.ts';
import type { Bilingual } from '../../schemas/primitives.ts';
import type { EditRule } from '../../text/edit-rules.ts';
import { fill } from '../../text/fill.ts';
import { remembering } from '../../text/remember.ts';
import { LOCALES, type Locale } from './locale.ts';
import { thisArchive } from './this-archive.ts';

/** The dotted paths that lead to a string: `{ nav: { about: string } }` → `'nav.about'`. */
type Paths<Branch> = {
  [Key in keyof Branch & string]: Branch[Key] extends string ? Key : `${Key}.${Paths<Branch[Key]>}`;
}[keyof Branch & string];

export type MessageKey = Paths<typeof fa>;

/** The strings of each language. TypeScript names a key that only one of the two has. */
const MESSAGES: Readonly<Record<Locale, typeof fa & typeof en>> = { fa, en };

interface Branch {
  readonly [key: string]: string | Branch;
}

/** All strings below a branch, by their dotted paths. */
const byPath = (branch: Branch, before = ''): readonly (readonly [path: string, text: string])[] =>
  Object.entries(branch).flatMap(([key, found]) =>
    typeof found === 'string' ? [[before + key, found] as const] : byPath(found, `${before}${key}.`),
  );

const TEXTS: Readonly<Record<Locale, ReadonlyMap<string, string>>> = {
  fa: new Map(byPath(MESSAGES.fa)),
  en: new Map(byPath(MESSAGES.en)),
};

/**
 * Gives the interface's words for `key`, with `{name}` in them replaced by `values.name`, and `{archive}` by the name of
 * this archive.
 */
export type Translate = (key: MessageKey, values?: Readonly<Record<string, string>>) => string;

/**
 * The interface's words in a language.
 *
 * @example translator('en')('statement.number', { n: '6' }) // 'Statement 6'
 */
export const translator =
  (locale: Locale): Translate =>
  (key, values = {}) => {
    const text = TEXTS[locale].get(key) ?? key;
    // Most have nothing to be filled in, and a page has hundreds of them.
    return text.includes('{') ? fill(text, { archive: thisArchive().name[locale], ...values }) : text;
  };

/** Made once for each language: a page has hundreds of numbers, and to make a format takes as long as to write twenty of them. */
const formatsOf = remembering({ most: 4, keyOf: (locale: Locale) => locale }, (locale: Locale) => ({
  counts: new Intl.NumberFormat(LOCALES[locale].locale),
  names: new Intl.NumberFormat(LOCALES[locale].locale, { useGrouping: false }),
  forms: new Intl.PluralRules(locale),
}));

/** `n` in the digits and grouping of the language. */
export const number = (locale: Locale, n: number): string => formatsOf(locale).counts.format(n);

/** “19 statements”, in the grammatical number the language asks for. */
export function counted(locale: Locale, what: 'statements' | 'documents', n: number): string {
  const form = formatsOf(locale).forms.select(n) === 'one' ? 'one' : 'other';
  return translator(locale)(`count.${what}.${form}`, { n: number(locale, n) });
}

/**
 * The words of `text` in the language, else in Persian, and which language they are in. What is not in a further language is in
 * English, where it is, as all that its page says itself.
 */
export function wordsIn<Lang extends string>(
  language: Lang,
  text: Bilingual,
): { readonly lang: Lang | Locale; readonly words: string } {
  const words = language === 'fa' || language === 'en' ? null : textIn(text, language);
  if (words !== null) return { lang: language, words };
  return language !== 'fa' && text.en !== null
    ? { lang: 'en', words: text.en }
    : { lang: 'fa', words: text.fa };
}

/** The number of a segment as readers see it: `s6` is ۶ in Persian, 6 in English. */
export const segmentNumber = (locale: Locale, id: string): string =>
  formatsOf(locale).names.format(Number(id.slice(1)));

/** The name of a rule of editing, and what it does. A rule without words in `src/i18n` is a type error here. */
export function ruleWords(locale: Locale, rule: EditRule): { readonly name: string; readonly why: string } {
  const t = translator(locale);
  return { name: t(`rules.${rule}.name`), why: t(`rules.${rule}.why`) };
}
