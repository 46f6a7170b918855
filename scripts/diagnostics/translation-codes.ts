import type { CodeFacts } from './code-facts.ts';

/** The codes about what a translation says, and about the occasions of document.yaml. */
export const TRANSLATION_CODES = {
  GA095: {
    severity: 'warning',
    title: { fa: 'عددی از متن در ترجمه نیست', en: 'A number of the text is not in its translation' },
    manual:
      'A translation may write a number in words, in another calendar or with another unit, which is seen as far as rules can. Correct `msgstr` in `en.po`; where it is right, write `#, no-numbers` above the entry.',
  },
  GA096: {
    severity: 'warning',
    title: {
      fa: 'نام کسی در ترجمه چنان نیست که `people.yaml` دارد',
      en: 'A translation has not the name that `people.yaml` gives somebody',
    },
    manual:
      'The text names a person of `people.yaml`, and the translation has none of the English names given there. Use one of them, or add another to `aliases`; where the translation is right, write `#, no-names` above the entry.',
  },
  GA097: {
    severity: 'note',
    title: { fa: 'واژه‌ای در ترجمه دو بار پشت سر هم آمده است', en: 'A word stands twice in a translation' },
    manual:
      'It may be a slip, or right, as in “had had”. Correct `msgstr` in `en.po`, or write `#, no-doubled-words` above the entry.',
  },
  GA098: {
    severity: 'warning',
    title: {
      fa: 'نقل مستقیم در ترجمه میان نشانهٔ نقل یا پس از دونقطه نیست',
      en: 'Direct speech is not in quotation marks in the translation',
    },
    manual:
      'Readers of the English could not see which words are the speaker’s own. Put them in “…” after a colon; where the translation is right, write `#, no-quotation` above the entry.',
  },
  GA099: {
    severity: 'warning',
    title: {
      fa: 'نشانهٔ نقل در ترجمه باز است و بسته نیست',
      en: 'Quotation marks of a translation are not closed',
    },
    manual:
      'A mark is missing, or the translation was cut off. Complete `msgstr` in `en.po`; where it is right, write `#, no-quotation` above the entry.',
  },
  GA100: {
    severity: 'error',
    title: { fa: 'دو مناسبت یک شناسه دارند', en: 'Two occasions have one id' },
    manual:
      'What was said at the one would stand under the title of the other. Give one of them another id in `occasions` of `document.yaml`.',
  },
  GA101: {
    severity: 'error',
    title: {
      fa: 'مناسبتی با بندی آغاز یا تمام می‌شود که نمی‌تواند',
      en: 'An occasion begins or ends where it cannot',
    },
    manual:
      '`begins` and `ends` name a statement; an occasion ends after it begins and before the next one; no two begin with one statement. Correct the entry in `occasions` of `document.yaml`.',
  },
  GA102: {
    severity: 'warning',
    title: { fa: 'هیچ گفته‌ای از مناسبت نیست', en: 'No statement belongs to an occasion' },
    manual:
      'Say in `document.yaml` with which statement it begins; where nothing in the text was said there, say so by `begins: null`.',
  },
  GA103: {
    severity: 'warning',
    title: {
      fa: 'کسی در مناسبتی سخن می‌گوید که در شمار حاضران آن نیست',
      en: 'Somebody speaks at an occasion who is not among its participants',
    },
    manual:
      'The statement stays with the occasion. Add the person to `participants` in `document.yaml`, or say in `ends` that the occasion was over before.',
  },
  GA104: {
    severity: 'error',
    title: {
      fa: 'سلسلهٔ مناسبتی در `archive.yaml` نیست',
      en: 'The series of an occasion is not in `archive.yaml`',
    },
    manual:
      '`series` of an occasion names an id of `series` in `archive.yaml`, where the name of the series stands. Correct the id, or add the series there.',
  },
  GA123: {
    severity: 'warning',
    title: {
      fa: 'اصطلاحی از متن در ترجمه به هیچ‌یک از برابرهایش نیامده است',
      en: 'A term of the text has none of its renderings in the translation',
    },
    manual:
      '`seeds/glossary.yaml` lays down the English of a term that the text has in some form. Use one of its renderings in `msgstr`, or add another one there; where the translation is right, write `#, no-glossary` above the entry.',
  },
  GA124: {
    severity: 'warning',
    title: {
      fa: 'ترجمه برای اصطلاحی برابری دارد که نباید به کار رود',
      en: 'A translation has a rendering that the glossary forbids',
    },
    manual:
      '`seeds/glossary.yaml` names English words under `not` that are not to be used for a term of the text. Correct `msgstr`; where the translation is right, write `#, no-glossary` above the entry.',
  },
} as const satisfies Readonly<Record<string, CodeFacts>>;
