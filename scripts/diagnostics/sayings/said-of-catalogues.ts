import { balancedWordings } from '../wording/part-names.ts';

const MEND_ENTRY = {
  fa: 'مدخل را همان جا درست کنید؛ `msgfmt -c` هم پرونده را می‌آزماید.',
  en: 'Mend the entry there; `msgfmt -c` checks the file, too.',
} as const;

const FINISH = {
  fa: 'مدخل را همان جا کامل کنید؛ اگر پرونده ناقص مانده است، آن را از تاریخچهٔ git برگردانید.',
  en: 'Finish the entry there; where the file was cut off, restore it from version control.',
} as const;

const THREE_KEYWORDS = 'msgctxt, msgid, msgstr';

/** What is said of en.po where it cannot be read (GA008), and of the words in it that are of no segment, or of earlier words. */
export const SAID_OF_CATALOGUES = balancedWordings({
  otherCharset: {
    code: 'GA008',
    fa: {
      message: 'کدگذاری سرآیند {charset} است؛ باید UTF-8 باشد',
      mend: 'اگر پرونده با UTF-8 درست خوانده می‌شود، در سرآیند آن charset=UTF-8 بنویسید؛ وگرنه `msgconv -t UTF-8` هر دو کار را می‌کند.',
    },
    en: {
      message: 'Unexpected charset {charset} in the header, expected UTF-8',
      mend: 'Where the file reads well as UTF-8, write charset=UTF-8 into its header; else `msgconv -t UTF-8` does both.',
    },
  },
  secondEntry: {
    code: 'GA008',
    fa: {
      message: '{id} دو مدخل دارد و باید یکی داشته باشد (نخستین در سطر {first} است)',
      mend: 'مدخل درست را نگه دارید و دیگری را بردارید.',
    },
    en: {
      message: 'Unexpected second entry for {id}, expected one (the first is at line {first})',
      mend: 'Keep the right one of the two, and remove the other.',
    },
  },
  entryWithoutContext: {
    code: 'GA008',
    same: { context: 'msgctxt "s…"' },
    fa: {
      message: '{entries} بی msgctxt است؛ باید شناسهٔ بندی که ترجمه می‌کند در آن باشد',
      mend: 'برخی برنامه‌ها آن را از دست می‌دهند، مثلاً در رفت و برگشت از راه XLIFF. `npm run translate -- DOCUMENT` آن را به هر مدخلی که واژه‌های بندی را دارد برمی‌گرداند؛ وگرنه بالای msgid بنویسید {context}.',
    },
    en: {
      message: 'Unexpected {entries} without msgctxt, expected the id of the segment it translates',
      mend: 'Some programs lose it, such as a way through XLIFF and back. `npm run translate -- DOCUMENT` gives it back to each entry that has the words of a segment; else write {context} above msgid.',
    },
  },
  entryWithoutMsgid: {
    code: 'GA008',
    same: { keywords: 'msgctxt, msgid' },
    fa: { message: 'مدخلی بی msgid آمده است؛ باید {keywords} و msgstr داشته باشد', mend: FINISH.fa },
    en: { message: 'Unexpected an entry without msgid, expected {keywords} and msgstr', mend: FINISH.en },
  },
  entryWithoutMsgstr: {
    code: 'GA008',
    fa: { message: 'مدخلی پس از سطر {after} بی msgstr است؛ باید پس از msgid بیاید', mend: FINISH.fa },
    en: {
      message: 'Unexpected an entry without msgstr after line {after}, expected msgstr after msgid',
      mend: FINISH.en,
    },
  },
  endAfterComments: {
    code: 'GA008',
    fa: { message: 'پرونده پس از توضیح‌های یک مدخل پایان یافته است؛ خود مدخل باید بیاید', mend: FINISH.fa },
    en: {
      message:
        'Unexpected end of file after the comments of an entry, expected the entry that they belong to',
      mend: FINISH.en,
    },
  },
  commentWithin: {
    code: 'GA008',
    same: { keywords: 'msgctxt, msgid' },
    fa: { message: 'توضیحی میان مدخل آمده است؛ {keywords} و msgstr پشت سر هم می‌آیند', mend: FINISH.fa },
    en: {
      message: 'Unexpected a comment within an entry, expected {keywords} and msgstr one after the other',
      mend: FINISH.en,
    },
  },
  previousWithin: {
    code: 'GA008',
    same: { keywords: 'msgctxt, msgid' },
    fa: { message: 'متنی پیشین میان مدخل آمده است؛ {keywords} و msgstr پشت سر هم می‌آیند', mend: FINISH.fa },
    en: {
      message:
        'Unexpected a previous text within an entry, expected {keywords} and msgstr one after the other',
      mend: FINISH.en,
    },
  },
  conflictInEntry: {
    code: 'GA008',
    fa: {
      message: 'نشانهٔ تداخلی از git مانده است؛ از مدخل باید یک روایت بماند',
      mend: 'یکی از دو روایت را نگه دارید و سطرهای نشانه‌ها را بردارید.',
    },
    en: {
      message: 'Unexpected a mark of a conflict that git left, expected one wording of the entry',
      mend: 'Keep one of the two wordings, and remove the lines of the marks.',
    },
  },
  noKeyword: {
    code: 'GA008',
    same: { keywords: THREE_KEYWORDS },
    fa: { message: '«{found}» شناخته نیست؛ باید {keywords} یا توضیح باشد', mend: MEND_ENTRY.fa },
    en: { message: 'Unexpected «{found}», expected {keywords} or a comment', mend: MEND_ENTRY.en },
  },
  openString: {
    code: 'GA008',
    same: { mark: '"' },
    fa: { message: 'سطر میان رشته پایان یافته است؛ باید با {mark} بسته شود', mend: FINISH.fa },
    en: {
      message: 'Unexpected end of line within a string, expected a closing quotation mark ({mark})',
      mend: FINISH.en,
    },
  },
  afterString: {
    code: 'GA008',
    same: { mark: '\\"' },
    fa: {
      message: '«{found}» پس از رشته آمده است؛ سطر باید پایان یابد، و " درون رشته {mark} نوشته می‌شود',
      mend: FINISH.fa,
    },
    en: {
      message: 'Unexpected «{found}» after a string, expected the end of the line; {mark} within a string',
      mend: FINISH.en,
    },
  },
  unknownEscape: {
    code: 'GA008',
    same: { escape: '\\{character}', known: '\\n, \\t, \\" or \\\\' },
    fa: { message: 'نشانهٔ {escape} شناخته نیست؛ این‌ها شناخته است: {known}', mend: FINISH.fa },
    en: { message: 'Unexpected escape {escape}, expected {known}', mend: FINISH.en },
  },
  stringWithoutKeyword: {
    code: 'GA008',
    same: { keywords: 'msgctxt, msgid' },
    fa: {
      message: 'رشته‌ای بی کلیدواژه آمده است؛ {keywords} یا msgstr باید پیش از آن بیاید',
      mend: MEND_ENTRY.fa,
    },
    en: {
      message: 'Unexpected a string without a keyword, expected {keywords} or msgstr before it',
      mend: MEND_ENTRY.en,
    },
  },
  secondPrevious: {
    code: 'GA008',
    fa: { message: 'متن پیشین {keyword} دو بار آمده است؛ باید یک بار بیاید', mend: MEND_ENTRY.fa },
    en: { message: 'Unexpected a second previous {keyword}, expected one', mend: MEND_ENTRY.en },
  },
  halfObsolete: {
    code: 'GA008',
    same: { mark: '#~' },
    fa: {
      message: 'تنها بخشی از مدخل کنار گذاشته شده است ({mark})؛ باید همهٔ سطرها باشد یا هیچ‌یک',
      mend: MEND_ENTRY.fa,
    },
    en: {
      message:
        'Unexpected an entry of which only a part is obsolete ({mark}), expected all of its lines, or none',
      mend: MEND_ENTRY.en,
    },
  },
  otherKeyword: {
    code: 'GA008',
    fa: { message: '{keyword} این جا نمی‌آید؛ باید {wanted} بیاید', mend: FINISH.fa },
    en: { message: 'Unexpected {keyword}, expected {wanted}', mend: FINISH.en },
  },
  pluralForms: {
    code: 'GA008',
    fa: {
      message: '{keyword} این جا نمی‌آید؛ هر متن یک ترجمه دارد',
      mend: 'متن را در msgid و ترجمه‌اش را در msgstr بنویسید؛ هیچ متنی از بایگانی صورت جمع ندارد.',
    },
    en: {
      message: 'Unexpected {keyword}, expected one translation of one text',
      mend: 'Write the text into msgid and its translation into msgstr; no text of an archive has plural forms.',
    },
  },
  lineEndCr: {
    code: 'GA008',
    fa: {
      message: 'پایان سطر تنها CR است؛ باید LF یا CRLF باشد',
      mend: 'پرونده را با پایان سطر یونیکس (LF) ذخیره کنید.',
    },
    en: {
      message: 'Unexpected a line end of CR alone, expected LF or CRLF',
      mend: 'Save the file with the line ends of Unix (LF).',
    },
  },
  byteInCatalogue: {
    code: 'GA008',
    fa: {
      message: 'بایتی هست که UTF-8 نیست',
      mend: 'پرونده را با UTF-8 ذخیره کنید: `msgconv -t UTF-8` همین کار را می‌کند.',
    },
    en: {
      message: 'Unexpected a byte that is not UTF-8, expected UTF-8',
      mend: 'Save the file as UTF-8: `msgconv -t UTF-8` does it.',
    },
  },
  controlInCatalogue: {
    code: 'GA008',
    fa: {
      message: 'نویسه‌ای کنترلی هست؛ باید متن باشد',
      mend: 'آن را بردارید. اگر پرونده بسیاری از آن‌ها دارد، شاید UTF-16 باشد: با UTF-8 ذخیره‌اش کنید.',
    },
    en: {
      message: 'Unexpected a control character, expected text',
      mend: 'Remove it. Where the file has many, it may be in UTF-16: save it as UTF-8.',
    },
  },
  secondHeader: {
    code: 'GA008',
    same: { header: 'msgid ""' },
    fa: { message: 'سرآیند دومی هست ({header})؛ باید یکی باشد', mend: MEND_ENTRY.fa },
    en: { message: 'Unexpected a second header ({header}), expected one header', mend: MEND_ENTRY.en },
  },
});
