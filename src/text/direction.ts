/** The languages of the program and its pages, that of the texts first. */
export const LANGUAGES = ['fa', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

const LETTER = /\p{L}/u;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/**
 * The direction that a paragraph of a right-to-left text has to be given: `ltr` where all its letters are of other
 * scripts («@AloNews», an address); none where it has letters from right to left, or no letter at all and so takes the
 * direction of its neighbours («12:30», «***»).
 */
export const ownDirection = (text: string): 'ltr' | undefined =>
  LETTER.test(text) && !RIGHT_TO_LEFT.test(text) ? 'ltr' : undefined;

/** Scripts that are written from right to left, by their codes (ISO 15924). */
const SCRIPTS_TO_LEFT: ReadonlySet<string> = new Set([
  'Arab',
  'Hebr',
  'Syrc',
  'Thaa',
  'Nkoo',
  'Adlm',
  'Rohg',
]);

/** The script that a language is mostly written in: `ar` → `Arab`. */
export const scriptOf = (language: string): string => new Intl.Locale(language).maximize().script ?? 'Latn';

export const directionOf = (language: string): 'rtl' | 'ltr' =>
  SCRIPTS_TO_LEFT.has(scriptOf(language)) ? 'rtl' : 'ltr';

/** What a language is called in a language: `fr` in `fr` is “français”. */
export const languageName = (language: string, within: string): string =>
  new Intl.DisplayNames(within, { type: 'language' }).of(language) ?? language;

/** A stretch of text; `isForeign` where it is in the other of the two scripts. */
export interface ScriptRun {
  readonly value: string;
  readonly isForeign: boolean;
}

const WORDS_OF = {
  arabic: /([\p{Script=Arabic}\p{Script=Hebrew}][\p{Script=Arabic}\p{Script=Hebrew}\p{M}\p{Cf} ]*)/u,
  latin: /(\p{Script=Latin}[\p{Script=Latin}\p{M}\p{N} .&'’-]*)/u,
} as const;

/**
 * Cuts a paragraph in `lang` around words in the other script, which pages isolate, so that the two do not mix:
 * `The name, گفتار, is` → `The name, ` · `گفتار` · `, is`.
 */
export const cutScripts = (text: string, lang: Language): ScriptRun[] =>
  text
    .split(WORDS_OF[lang === 'fa' ? 'latin' : 'arabic'])
    .flatMap((value, i): ScriptRun[] => {
      const isForeign = i % 2 === 1;
      // White space at the end of such words is between them and what follows.
      const end = isForeign ? value.trimEnd() : value;
      const rest = value.slice(end.length);
      return [
        { value: end, isForeign },
        { value: rest, isForeign: false },
      ];
    })
    .filter(({ value }) => value !== '');
