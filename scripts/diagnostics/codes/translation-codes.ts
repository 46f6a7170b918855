import type { CodeFacts } from './code-facts.ts';

/** The codes about what a translation says, and about the occasions of document.yaml. */
export const TRANSLATION_CODES = {
  GA008: {
    severity: 'error',
    title: { fa: '`en.po` خواندنی نیست', en: '`en.po` cannot be read' },
    mend: {
      fa: 'ترجمه پروندهٔ درست gettext با UTF-8 نیست، ناقص مانده است، یا برای بندی دو مدخل و برای بندی هیچ مدخلی ندارد. هیچ جای آن به کار نمی‌رود. مدخل را در سطری که پیام نشان می‌دهد درست کنید؛ دستور `msgfmt -c` هم پرونده را می‌آزماید.',
      en: 'The translation is no valid gettext file in UTF-8, was cut off, or has two entries for a segment or one for none. Nothing of it is used. Mend the entry at the line that is named; `msgfmt -c` checks it, too.',
    },
  },
  GA009: {
    severity: 'warning',
    title: {
      fa: 'ترجمه از متنی دیگر یا برای بندی است که نیست',
      en: 'A translation of other words, or of no segment',
    },
    mend: {
      fa: 'واژه‌های فارسی `en.po` دیگر با متن یکی نیست، یا شناسهٔ مدخل در این سند نیست. صفحهٔ انگلیسی آن را ترجمهٔ عبارت پیشین می‌خواند. `npm run translate -- DOCUMENT` را اجرا کنید، ترجمه را با متن بسنجید و نشانهٔ `fuzzy` را بردارید.',
      en: 'The Persian words in `en.po` are not those of the text any more, or the entry’s id is none of this document. English pages show it as a translation of an earlier wording. Run `npm run translate -- DOCUMENT`, compare the translation with the text, and take the mark `fuzzy` away.',
    },
  },
  GA014: {
    severity: 'warning',
    title: { fa: 'بخشی از متن هنوز ترجمه نشده است', en: 'Segments are not yet translated' },
    mend: {
      fa: 'صفحهٔ انگلیسی در آن جا متن فارسی را می‌آورد و می‌گوید که ترجمه نشده است. `npm run translate -- DOCUMENT` پروندهٔ مترجم را می‌سازد.',
      en: 'The English pages show the Persian words there, and say so. `npm run translate -- DOCUMENT` makes the file for a translator.',
    },
  },
  GA095: {
    severity: 'warning',
    title: { fa: 'عددی از متن در ترجمه نیست', en: 'A number of the text is not in its translation' },
    mend: {
      fa: 'ترجمه می‌تواند عدد را به حروف، در تقویمی دیگر یا با یکایی دیگر بنویسد، و قاعده‌ها تا جایی که بتوانند این را درمی‌یابند. `msgstr` را در `en.po` درست کنید؛ اگر ترجمه درست است، بالای مدخل بنویسید `#, no-numbers`.',
      en: 'A translation may write a number in words, in another calendar or with another unit, which is seen as far as rules can. Correct `msgstr` in `en.po`; where it is right, write `#, no-numbers` above the entry.',
    },
  },
  GA096: {
    severity: 'warning',
    title: {
      fa: 'نام کسی در ترجمه چنان نیست که `people.yaml` دارد',
      en: 'A translation has not the name that `people.yaml` gives somebody',
    },
    mend: {
      fa: 'متن از کسی نام می‌برد که در `people.yaml` است، و ترجمه هیچ‌یک از نام‌های انگلیسی او را ندارد. یکی از آن‌ها را به کار ببرید یا نامی به `aliases` بیفزایید؛ اگر ترجمه درست است، بالای مدخل بنویسید `#, no-names`.',
      en: 'The text names a person of `people.yaml`, and the translation has none of the English names given there. Use one of them, or add another to `aliases`; where the translation is right, write `#, no-names` above the entry.',
    },
  },
  GA097: {
    severity: 'note',
    title: { fa: 'واژه‌ای در ترجمه دو بار پشت سر هم آمده است', en: 'A word stands twice in a translation' },
    mend: {
      fa: 'شاید لغزشی باشد و شاید درست باشد، مانند “had had”. `msgstr` را در `en.po` درست کنید، یا بالای مدخل بنویسید `#, no-doubled-words`.',
      en: 'It may be a slip, or right, as in “had had”. Correct `msgstr` in `en.po`, or write `#, no-doubled-words` above the entry.',
    },
  },
  GA098: {
    severity: 'warning',
    title: {
      fa: 'نقل مستقیم در ترجمه میان نشانهٔ نقل یا پس از دونقطه نیست',
      en: 'Direct speech is not in quotation marks in the translation',
    },
    mend: {
      fa: 'خوانندهٔ انگلیسی درنمی‌یابد کدام واژه‌ها از خود گوینده است. آن‌ها را پس از دونقطه میان “…” بگذارید؛ اگر ترجمه درست است، بالای مدخل بنویسید `#, no-quotation`.',
      en: 'Readers of the English could not see which words are the speaker’s own. Put them in “…” after a colon; where the translation is right, write `#, no-quotation` above the entry.',
    },
  },
  GA099: {
    severity: 'warning',
    title: {
      fa: 'نشانهٔ نقل در ترجمه باز است و بسته نیست',
      en: 'Quotation marks of a translation are not closed',
    },
    mend: {
      fa: 'نشانه‌ای افتاده، یا ترجمه ناقص مانده است. `msgstr` را در `en.po` کامل کنید؛ اگر درست است، بالای مدخل بنویسید `#, no-quotation`.',
      en: 'A mark is missing, or the translation was cut off. Complete `msgstr` in `en.po`; where it is right, write `#, no-quotation` above the entry.',
    },
  },
  GA100: {
    severity: 'error',
    title: { fa: 'دو مناسبت یک شناسه دارند', en: 'Two occasions have one id' },
    mend: {
      fa: 'آنچه در یکی گفته شده است زیر عنوان دیگری می‌آید. در `occasions` در `document.yaml` به یکی شناسهٔ دیگری بدهید.',
      en: 'What was said at the one would stand under the title of the other. Give one of them another id in `occasions` of `document.yaml`.',
    },
  },
  GA101: {
    severity: 'error',
    title: {
      fa: 'مناسبتی با بندی آغاز یا تمام می‌شود که نمی‌تواند',
      en: 'An occasion begins or ends where it cannot',
    },
    mend: {
      fa: '`begins` و `ends` از گفته‌ای نام می‌برند؛ مناسبت پس از آغازش و پیش از آغاز مناسبت بعدی تمام می‌شود؛ و دو مناسبت با یک گفته آغاز نمی‌شود. مدخل را در `occasions` در `document.yaml` درست کنید.',
      en: '`begins` and `ends` name a statement; an occasion ends after it begins and before the next one; no two begin with one statement. Correct the entry in `occasions` of `document.yaml`.',
    },
  },
  GA102: {
    severity: 'warning',
    title: { fa: 'هیچ گفته‌ای از مناسبت نیست', en: 'No statement belongs to an occasion' },
    mend: {
      fa: 'در `document.yaml` بنویسید که با کدام گفته آغاز می‌شود؛ اگر چیزی از متن در آن گفته نشده است، بنویسید `begins: null`.',
      en: 'Say in `document.yaml` with which statement it begins; where nothing in the text was said there, say so by `begins: null`.',
    },
  },
  GA103: {
    severity: 'warning',
    title: {
      fa: 'کسی در مناسبتی سخن می‌گوید که در شمار حاضران آن نیست',
      en: 'Somebody speaks at an occasion who is not among its participants',
    },
    mend: {
      fa: 'گفته از همان مناسبت شمرده می‌شود. او را در `document.yaml` به `participants` بیفزایید، یا با `ends` بگویید که مناسبت پیش از آن تمام شده است.',
      en: 'The statement stays with the occasion. Add the person to `participants` in `document.yaml`, or say in `ends` that the occasion was over before.',
    },
  },
  GA104: {
    severity: 'error',
    title: {
      fa: 'سلسلهٔ مناسبتی در `archive.yaml` نیست',
      en: 'The series of an occasion is not in `archive.yaml`',
    },
    mend: {
      fa: '`series` در مناسبت از شناسه‌ای در `series` در `archive.yaml` نام می‌برد که نام سلسله در آن جاست. شناسه را درست کنید، یا سلسله را به همان پرونده بیفزایید.',
      en: '`series` of an occasion names an id of `series` in `archive.yaml`, where the name of the series stands. Correct the id, or add the series there.',
    },
  },
  GA123: {
    severity: 'warning',
    title: {
      fa: 'اصطلاحی از متن در ترجمه به هیچ‌یک از برابرهایش نیامده است',
      en: 'A term of the text has none of its renderings in the translation',
    },
    mend: {
      fa: 'اصطلاح در متن به صورتی از صورت‌هایش آمده است و `seeds/glossary.yaml` برابر انگلیسی آن را معلوم می‌کند. در `msgstr` یکی از برابرها را به کار ببرید، یا در همان پرونده برابری بیفزایید؛ اگر ترجمه درست است، بالای مدخل بنویسید `#, no-glossary`.',
      en: '`seeds/glossary.yaml` lays down the English of a term that the text has in some form. Use one of its renderings in `msgstr`, or add another one there; where the translation is right, write `#, no-glossary` above the entry.',
    },
  },
  GA124: {
    severity: 'warning',
    title: {
      fa: 'ترجمه برای اصطلاحی برابری دارد که نباید به کار رود',
      en: 'A translation has a rendering that the glossary forbids',
    },
    mend: {
      fa: '`seeds/glossary.yaml` در `not` واژه‌هایی انگلیسی را نام می‌برد که نباید برابر این اصطلاح متن باشد. `msgstr` را درست کنید؛ اگر ترجمه درست است، بالای مدخل بنویسید `#, no-glossary`.',
      en: '`seeds/glossary.yaml` names English words under `not` that are not to be used for a term of the text. Correct `msgstr`; where the translation is right, write `#, no-glossary` above the entry.',
    },
  },
} as const satisfies Readonly<Record<string, CodeFacts>>;
