import citeEn from '../../i18n/cite.en.json' with { type: 'json' };
import citeFa from '../../i18n/cite.fa.json' with { type: 'json' };
import correctionsEn from '../../i18n/corrections.en.json' with { type: 'json' };
import correctionsFa from '../../i18n/corrections.fa.json' with { type: 'json' };
import siteEn from '../../i18n/en.json' with { type: 'json' };
import siteFa from '../../i18n/fa.json' with { type: 'json' };
import formerEn from '../../i18n/former.en.json' with { type: 'json' };
import formerFa from '../../i18n/former.fa.json' with { type: 'json' };
import offlineEn from '../../i18n/offline.en.json' with { type: 'json' };
import offlineFa from '../../i18n/offline.fa.json' with { type: 'json' };
import waysEn from '../../i18n/ways.en.json' with { type: 'json' };
import waysFa from '../../i18n/ways.fa.json' with { type: 'json' };
import type { Bilingual } from '../../schemas/primitives.ts';
import { fill } from '../../text/fill.ts';
import { LOCALES, type Locale } from './locale.ts';

const fa = { ...siteFa, ...citeFa, ...correctionsFa, ...formerFa, ...offlineFa, ...waysFa };
const en = { ...siteEn, ...citeEn, ...correctionsEn, ...formerEn, ...offlineEn, ...waysEn };

export type MessageKey = keyof typeof fa;
const MESSAGES: Readonly<Record<Locale, Readonly<Record<MessageKey, string>>>> = { fa, en };

/** Gives the interface's words for `key`, with `{name}` in them replaced by `values.name`. */
export type Translate = (key: MessageKey, values?: Readonly<Record<string, string>>) => string;

export const translator =
  (locale: Locale): Translate =>
  (key, values = {}) =>
    fill(MESSAGES[locale][key], values);

/** `n` in the digits and grouping of the language. */
export const number = (locale: Locale, n: number): string =>
  new Intl.NumberFormat(LOCALES[locale].locale).format(n);

/** “19 statements”, in the grammatical number the language asks for. */
export function counted(locale: Locale, what: 'statements' | 'documents', n: number): string {
  const form = new Intl.PluralRules(locale).select(n) === 'one' ? 'one' : 'other';
  return translator(locale)(`${what}.${form}`, { n: number(locale, n) });
}

/** The words of `text` in the language, else in Persian, and which language they are in. */
export function wordsIn(locale: Locale, text: Bilingual): { readonly lang: Locale; readonly words: string } {
  return locale === 'en' && text.en !== null
    ? { lang: 'en', words: text.en }
    : { lang: 'fa', words: text.fa };
}

/** The number of a segment as readers see it: `s6` is ۶ in Persian, 6 in English. */
export const segmentNumber = (locale: Locale, id: string): string =>
  new Intl.NumberFormat(LOCALES[locale].locale, { useGrouping: false }).format(Number(id.slice(1)));

/** The name and explanation of a rule of editing: its own, else that of its family (`zwnj-…`), else a general one. */
export function ruleWords(locale: Locale, rule: string): { readonly name: string; readonly why: string } {
  const t = translator(locale);
  const family = rule.split('-')[0] ?? rule;
  const own = [rule, family].find((id) => `rule.${id}.why` in MESSAGES[locale]) ?? 'other';
  return { name: t(`rule.${own}` as MessageKey), why: t(`rule.${own}.why` as MessageKey, { rule }) };
}
