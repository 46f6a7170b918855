import { balancedWordings } from '../wording/part-names.ts';

/** The mark by which a translator says that an entry is right. */
const FLAG = '#, {flag}';
const OR_FLAG = {
  fa: 'اگر ترجمه درست است، بالای مدخل بنویسید {mark}.',
  en: 'Where the translation is right, write "{mark}" above the entry.',
} as const;

/** What is said of translations: of which words they are, and where they do not agree with the text. */
export const SAID_OF_TRANSLATIONS = balancedWordings({
  translationOfNothing: {
    code: 'GA009',
    fa: {
      message: 'مدخل {id} ترجمهٔ هیچ بندی از متن نیست',
      mend: 'مدخل را بردارید، یا شناسهٔ بندی را که ترجمه می‌کند به آن بدهید.',
    },
    en: {
      message: 'Unexpected translation of {id}, expected a segment of the text',
      mend: 'Remove the entry, or give it the id of the segment it translates.',
    },
  },
  translationUnconfirmed: {
    code: 'GA009',
    same: { previous: '#|' },
    fa: {
      message: 'ترجمهٔ {id} از عبارتی پیشین است و کسی تأییدش نکرده است؛ سایت همین را می‌گوید',
      mend: 'msgstr را با msgid بسنجید و درستش کنید؛ سپس "fuzzy" و سطرهای {previous} را بردارید.',
    },
    en: {
      message:
        'The translation of {id} was made from an earlier wording, and nobody has confirmed it; it is shown as such',
      mend: 'Compare msgstr with msgid, correct it, then remove "fuzzy" and the lines with {previous}.',
    },
  },
  translationOutdated: {
    code: 'GA009',
    fa: {
      message: 'متن فارسی در ترجمهٔ {id} همان واژه‌هایی نیست که بند اکنون دارد',
      mend: '`npm run translate -- DOCUMENT` را اجرا کنید؛ msgstr را با msgid بسنجید و درستش کنید؛ سپس "fuzzy" را بردارید.',
    },
    en: {
      message: 'Unexpected Persian text in the translation of {id}, expected the words it has now',
      mend: 'Run `npm run translate -- DOCUMENT`; compare msgstr with msgid, correct it, then remove "fuzzy".',
    },
  },
  bidiInTranslation: {
    code: 'GA031',
    fa: {
      message: 'نویسه‌های کنترل جهت در ترجمهٔ {ids} نشان داده نمی‌شود',
      mend: 'آن‌ها را از msgstr بردارید: چنین نویسه‌هایی می‌تواند ترتیب واژه‌ها را از خواننده پنهان کند.',
    },
    en: {
      message: 'Bidirectional controls in the translation of {ids} are not shown',
      mend: 'Remove them from msgstr: such controls can hide the order of the words from a reader.',
    },
  },
  untranslated: {
    code: 'GA014',
    same: { command: '`npm run translate -- {document}`' },
    fa: {
      message: '{count} بند از {all} بند هنوز انگلیسی ندارد',
      mend: '{command} را اجرا کنید و آن‌ها را در {path} ترجمه کنید؛ تا آن زمان صفحه‌های انگلیسی واژه‌های فارسی را نشان می‌دهد و همین را می‌گوید.',
    },
    en: {
      message: '{count} of {all} segments have no English yet',
      mend: 'Run {command} and translate them in {path}; until then the English pages show the Persian words and say so.',
    },
  },
  untranslatedInto: {
    code: 'GA014',
    same: { command: '`npm run translate -- {document} --language {language}`' },
    fa: {
      message: '{count} بند از {all} بند هنوز به این زبان نیست: {language}',
      mend: '{command} را اجرا کنید و آن‌ها را در {path} ترجمه کنید؛ تا آن زمان صفحهٔ این زبان واژه‌های فارسی را نشان می‌دهد و همین را می‌گوید.',
    },
    en: {
      message: '{count} of {all} segments are not in this language yet: {language}',
      mend: 'Run {command} and translate them in {path}; until then the page in this language shows the Persian words and says so.',
    },
  },
  numbersLost: {
    code: 'GA095',
    same: { mark: FLAG },
    fa: {
      message: 'در متن {id} {numbers} هست و در ترجمه‌اش نیست{instead}',
      mend: `عدد را در msgstr درست کنید. ${OR_FLAG.fa}`,
    },
    en: {
      message: 'The text of {id} has {numbers}, and its translation has not{instead}',
      mend: `Correct the number in msgstr. ${OR_FLAG.en}`,
    },
  },
  nameLost: {
    code: 'GA096',
    same: { mark: FLAG },
    fa: {
      message: 'متن {id} از «{name}» نام می‌برد و ترجمه‌اش هیچ‌یک از این نام‌ها را ندارد: {forms}',
      mend: `نام را در msgstr همان‌گونه بنویسید که در seeds/people.yaml است، یا این صورت را آن جا به "aliases" بیفزایید. ${OR_FLAG.fa}`,
    },
    en: {
      message: 'The text of {id} names «{name}», and its translation has none of {forms}',
      mend: `Write the name in msgstr as seeds/people.yaml has it, or add the form to "aliases" there. ${OR_FLAG.en}`,
    },
  },
  termLost: {
    code: 'GA123',
    same: { mark: FLAG },
    fa: {
      message: 'متن {id} «{term}» دارد و ترجمه‌اش هیچ‌یک از این برابرها را ندارد: {renderings}',
      mend: `یکی از آن‌ها را در msgstr به کار ببرید، یا آنچه را در ترجمه است در seeds/glossary.yaml به اصطلاح بیفزایید. ${OR_FLAG.fa}`,
    },
    en: {
      message: 'The text of {id} has «{term}», and its translation has none of {renderings}',
      mend: `Use one of them in msgstr, or add what stands there to the term in seeds/glossary.yaml. ${OR_FLAG.en}`,
    },
  },
  termForbidden: {
    code: 'GA124',
    same: { mark: FLAG },
    fa: {
      message: 'ترجمهٔ {id} برای «{term}» {forbidden} دارد؛ seeds/glossary.yaml این را می‌خواهد: {renderings}',
      mend: `msgstr را درست کنید. ${OR_FLAG.fa}`,
    },
    en: {
      message:
        'The translation of {id} has {forbidden} for «{term}»; seeds/glossary.yaml asks for {renderings}',
      mend: `Correct msgstr. ${OR_FLAG.en}`,
    },
  },
  doubledWords: {
    code: 'GA097',
    same: { mark: FLAG },
    fa: {
      message: 'در ترجمهٔ {id} واژه‌ای دو بار پشت سر هم آمده است: “{words}”',
      mend: `اگر لغزشی است، msgstr را درست کنید. ${OR_FLAG.fa}`,
    },
    en: {
      message: 'The translation of {id} has “{words}”',
      mend: `Correct msgstr where it is a slip. ${OR_FLAG.en}`,
    },
  },
  speechUnquoted: {
    code: 'GA098',
    same: { mark: FLAG },
    fa: {
      message: 'متن {id} نقل مستقیم دارد و در ترجمه‌اش نه میان نشانهٔ نقل است و نه پس از دونقطه',
      mend: `واژه‌های گوینده را در msgstr پس از دونقطه میان “…” بگذارید. ${OR_FLAG.fa}`,
    },
    en: {
      message:
        'The text of {id} has direct speech, and its translation has it neither in quotation marks nor after a colon',
      mend: `Put the words of the speaker in “…” after a colon, in msgstr. ${OR_FLAG.en}`,
    },
  },
  quotationOpen: {
    code: 'GA099',
    same: { mark: FLAG },
    fa: {
      message: 'نشانه‌های نقل در ترجمهٔ {id} به یک شمار باز و بسته نشده است',
      mend: `نشانه‌ای را که افتاده است در msgstr بگذارید؛ اگر ترجمه ناقص مانده است، کاملش کنید. ${OR_FLAG.fa}`,
    },
    en: {
      message: 'The translation of {id} opens and closes its quotation marks unequally',
      mend: `Add the mark that is missing in msgstr; where the translation was cut off, complete it. ${OR_FLAG.en}`,
    },
  },
});
