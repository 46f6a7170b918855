import { balancedWordings } from '../wording/part-names.ts';

const SAVE_TEXT = {
  fa: 'متن را با UTF-8 ذخیره کنید و پرونده را دوباره این جا بگذارید.',
  en: 'Save the text as UTF-8, and put the file here again.',
} as const;

const SAVE_FILE = {
  fa: 'پرونده را با UTF-8 ذخیره کنید: در Notepad ویندوز «Save as» را برگزینید و در «Encoding» گزینهٔ «UTF-8» را.',
  en: 'Save the file as UTF-8: in Windows’ Notepad, “Save as”, Encoding “UTF-8”.',
} as const;

const AS_PLAIN_TEXT = {
  fa: 'متن آن را به صورت متن ساده با UTF-8 (.txt) ذخیره کنید و آن را این جا بگذارید.',
  en: 'Save its text as plain text in UTF-8 (.txt), and put that here.',
} as const;

const DIVIDE = { fa: 'آن را به چند سند بخش کنید.', en: 'Divide it into several documents.' } as const;

const NOT_UTF8 = {
  fa: 'این جا ({found}، پس از {offset} بایت) UTF-8 نیست',
  en: 'Unexpected {found} (offset {offset}), expected UTF-8',
} as const;

/** What is said of received texts: how their bytes are read, and what of them is not taken. */
export const SAID_OF_TEXTS = balancedWordings({
  textNotUtf8: {
    code: 'GA001',
    fa: { message: NOT_UTF8.fa, mend: SAVE_TEXT.fa },
    en: { message: NOT_UTF8.en, mend: SAVE_TEXT.en },
  },
  // Of an editors' file, under the code of its kind.
  fileNotUtf8: {
    fa: { message: NOT_UTF8.fa, mend: SAVE_FILE.fa },
    en: { message: NOT_UTF8.en, mend: SAVE_FILE.en },
  },
  nulInFile: {
    fa: { message: 'نویسهٔ NUL در پرونده هست؛ پرونده باید متن UTF-8 باشد', mend: SAVE_FILE.fa },
    en: { message: 'Unexpected NUL character, expected UTF-8 text', mend: SAVE_FILE.en },
  },
  halfCharacter: {
    code: 'GA001',
    fa: { message: 'این نویسه ناقص است؛ متن باید {encoding} باشد', mend: SAVE_TEXT.fa },
    en: { message: 'Unexpected incomplete character, expected {encoding}', mend: SAVE_TEXT.en },
  },
  readAsEncoding: {
    code: 'GA030',
    fa: {
      message: 'متن با UTF-8 نیست؛ با {encoding} خوانده شد',
      mend: 'اگر متن درست خوانده می‌شود، کاری لازم نیست؛ وگرنه آن را با UTF-8 ذخیره کنید و پرونده را دوباره این جا بگذارید.',
    },
    en: {
      message: 'The text is not in UTF-8; it was read as {encoding}',
      mend: 'Nothing is to be done where the text reads well; else save it as UTF-8, and put the file here again.',
    },
  },
  otherFormat: {
    code: 'GA032',
    fa: {
      message: 'محتوای پرونده از قالبی نیست که نامش می‌گوید ({ending})',
      mend: 'آن را در برنامهٔ خودش باز کنید، دوباره یا به صورت متن ساده با UTF-8 (.txt) ذخیره کنید و این جا بگذارید.',
    },
    en: {
      message: 'Unexpected content, expected a file of the format that its name says ({ending})',
      mend: 'Open it in the program it comes from, save it again or as plain text in UTF-8 (.txt), and put that here.',
    },
  },
  slowFile: {
    code: 'GA056',
    fa: {
      message: 'خواندن این پروندهٔ {ending} بیش از اندازه طول می‌کشد؛ باید در چند ثانیه خوانده شود',
      mend: 'نشانه‌ها یا اجزای آن برای یک متن بسیار زیاد است. متن آن را به صورت متن ساده با UTF-8 (.txt) ذخیره کنید و آن را این جا بگذارید.',
    },
    en: {
      message: 'Unexpected {ending} file that takes too long to read, expected one that takes seconds',
      mend: 'It has far too many marks or parts for a text. Save its text as plain text in UTF-8 (.txt), and put that here.',
    },
  },
  unpackedTooLarge: {
    code: 'GA056',
    fa: {
      message: 'این پروندهٔ {ending} چون باز شود در حافظه نمی‌گنجد؛ باید متن باشد',
      mend: AS_PLAIN_TEXT.fa,
    },
    en: {
      message: 'Unexpected {ending} file that unpacks to more than memory holds, expected a text',
      mend: AS_PLAIN_TEXT.en,
    },
  },
  tooDeep: {
    code: 'GA056',
    fa: { message: 'در این پروندهٔ {ending} هزاران لایه تودرتو هست؛ باید متن باشد', mend: AS_PLAIN_TEXT.fa },
    en: {
      message: 'Unexpected {ending} file with thousands of levels in each other, expected a text',
      mend: AS_PLAIN_TEXT.en,
    },
  },
  slowText: {
    code: 'GA056',
    fa: {
      message: 'خواندن این متن بیش از اندازه طول می‌کشد؛ باید در چند ثانیه خوانده شود',
      mend: 'ببینید سطرهایی با هزاران نویسه و بی نقطه، یا واژه‌هایی بی فاصله در آن نباشد؛ متن را بخش کنید.',
    },
    en: {
      message: 'Unexpected text that takes too long to read, expected one that takes seconds',
      mend: 'Look for lines of many thousand characters without a full stop, and for words without spaces; divide the text.',
    },
  },
  nulInText: {
    code: 'GA003',
    fa: {
      message: 'نویسهٔ NUL در متن هست',
      mend: 'آن را بردارید، یا متن را دوباره بگیرید؛ پرونده‌ای که NUL دارد بیشتر وقت‌ها اصلاً متن نیست.',
    },
    en: {
      message: 'Unexpected NUL character, expected text',
      mend: 'Remove it, or export the text again; a file with NULs is often not a text at all.',
    },
  },
  emptyText: {
    code: 'GA002',
    fa: {
      message: 'متن خالی است؛ باید دست کم یک بند داشته باشد',
      mend: 'متن را در پرونده بگذارید، یا پرونده را بردارید.',
    },
    en: {
      message: 'Unexpected empty text, expected at least one paragraph',
      mend: 'Put the text into the file, or remove the file.',
    },
  },
  manyCharacters: {
    code: 'GA055',
    fa: { message: 'متن {found} نویسه دارد؛ دست بالا {most} پذیرفته می‌شود', mend: DIVIDE.fa },
    en: { message: 'Unexpected text of {found} characters, expected at most {most}', mend: DIVIDE.en },
  },
  manyLines: {
    code: 'GA055',
    fa: { message: 'متن {found} سطر دارد؛ دست بالا {most} پذیرفته می‌شود', mend: DIVIDE.fa },
    en: { message: 'Unexpected text of {found} lines, expected at most {most}', mend: DIVIDE.en },
  },
  hiddenWords: {
    code: 'GA057',
    fa: {
      message: '{passages} که پرونده از خوانندگانش پنهان می‌کند کنار گذاشته شد{words}',
      mend: 'اگر این واژه‌ها برای خواندن نیستند، کاری لازم نیست؛ وگرنه در پرونده آشکارشان کنید و دوباره ذخیره کنید.',
    },
    en: {
      message: '{passages} that the file hides from its readers left out{words}',
      mend: 'Nothing is to be done where the words are not meant to be read; else show them in the file, and save it again.',
    },
  },
  trackedChanges: {
    code: 'GA058',
    fa: {
      message: '{changes} پذیرفته‌شده به شمار آمد{words}',
      mend: 'تغییرها را در پرونده بپذیرید یا رد کنید: تا آن زمان پرونده دو متن دارد که یکی از آن‌ها نشان داده می‌شود.',
    },
    en: {
      message: '{changes} taken as accepted{words}',
      mend: 'Accept or reject the changes in the file: until then it has two texts, of which one is shown.',
    },
  },
  noteMarks: {
    code: 'GA063',
    fa: {
      message: 'نشانهٔ {notes} از میان واژه‌ها برداشته شد؛ خود پانوشت‌ها شماره‌هایشان را دارند{words}',
      mend: 'اگر پانوشت‌ها پس از متن بندهایی جدا هستند، کاری لازم نیست.',
    },
    en: {
      message: 'The marks of {notes} left out of the words; the notes keep their numbers{words}',
      mend: 'Nothing is to be done where the notes are paragraphs of their own after the text.',
    },
  },
  besideTheText: {
    code: 'GA066',
    fa: {
      message: '{things} کنار متن خوانده نشد: یادداشت حاشیه، یا پرونده‌ای درون پرونده{words}',
      mend: 'اگر جزو متن نیست، کاری لازم نیست؛ وگرنه واژه‌ها را در متن بگذارید و دوباره ذخیره کنید.',
    },
    en: {
      message: '{things} beside the text not read: comments, or files within the file{words}',
      mend: 'Nothing is to be done where it is not part of the text; else put the words into the text, and save it again.',
    },
  },
  lostLetters: {
    code: 'GA064',
    fa: {
      message: '{letters} پیش از آنکه متن به این جا برسد از دست رفته است (U+FFFD)',
      mend: 'متن را دوباره، با همان کدگذاری‌ای که با آن نوشته شده است، بگیرید.',
    },
    en: {
      message: '{letters} lost before the text came here (U+FFFD)',
      mend: 'Get the text again, in the encoding that it was written in.',
    },
  },
  mergeMarks: {
    code: 'GA059',
    same: { marks: '<<<<<<<, =======, >>>>>>>' },
    fa: {
      message: 'نشانه‌های ادغام ({marks}) در پرونده مانده است؛ از این سطرها باید یک روایت بماند',
      mend: 'سطرهای درست را نگه دارید و سطرهای دیگر و خود نشانه‌ها را بردارید.',
    },
    en: {
      message: 'Unexpected marks of a merge ({marks}), expected one version of these lines',
      mend: 'Keep the lines that are right, and remove the others and the marks.',
    },
  },
  bidiInText: {
    code: 'GA031',
    fa: {
      message: 'نویسه‌های کنترل جهت از {id} به بعد ({count} تا) نشان داده نمی‌شود',
      mend: 'متن را آن‌گونه که نشان داده می‌شود در کنار متن دریافتی بخوانید: چنین نویسه‌هایی می‌تواند ترتیب واژه‌ها را از خواننده پنهان کند.',
    },
    en: {
      message: 'Bidirectional controls from {id} on ({count}) are not shown',
      mend: 'Read the text as it is shown beside the received one: such controls can hide its order from a reader.',
    },
  },
  wrappedText: {
    code: 'GA033',
    fa: {
      message:
        'سطرهای متن در پهنایی ثابت شکسته است: پایان سطرها از {id} به بعد ({count} تا) به صورت فاصله نشان داده می‌شود',
      mend: 'اگر بندها درست است، کاری لازم نیست؛ وگرنه میانشان سطری خالی بگذارید.',
    },
    en: {
      message: 'The text is wrapped to a width: line ends from {id} on ({count}) are shown as spaces',
      mend: 'Nothing is to be done where the paragraphs are right; else put an empty line between them.',
    },
  },
});
