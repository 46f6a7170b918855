import { FOUND_IN_SITES } from '../failures/found-in-sites.ts';
import { FOUND_IN_UPGRADES } from '../failures/found-in-upgrades.ts';
import { balancedWords } from '../wording/part-names.ts';

const WITHIN_SENTENCES = balancedWords({
  // What was probably meant, before the mend.
  meant: { fa: 'آیا منظورتان {word} بود؟ ', en: 'Did you mean {word}? ' },
  oneOf: { fa: 'یکی از {known}', en: 'one of {known}' },
  inQuotes: { fa: '«{text}»', en: '"{text}"' },

  // What names and files are.
  notUtf8Bytes: { fa: 'بایت‌هایی هست که UTF-8 نیست', en: 'bytes that are not UTF-8' },
  unseenCharacters: { fa: 'نویسه‌هایی نادیدنی هست', en: 'characters that cannot be seen' },
  linkOut: { fa: 'از seeds/ بیرون می‌رود', en: 'that leads out of seeds/' },
  linkToNothing: { fa: 'به چیزی می‌رسد که نیست', en: 'to something that is not there' },
  linkToItself: { fa: 'به خودش می‌رسد', en: 'that leads to itself' },
  linkToRead: {
    fa: 'به پوشه‌ای می‌رسد که با نامی دیگر خوانده شده است',
    en: 'to a folder that is read under another name already',
  },
  pipe: { fa: 'لوله (FIFO)', en: 'pipe (FIFO)' },
  socket: { fa: 'سوکت', en: 'socket' },
  device: { fa: 'دستگاه', en: 'device' },
  folder: { fa: 'پوشه', en: 'folder' },
  file: { fa: 'پرونده', en: 'file' },
  thing: { fa: 'چیزی دیگر', en: 'thing' },
  mebibytes: { fa: '{size} مبی‌بایت', en: '{size} MiB' },
  byte: { fa: 'بایت {byte}', en: 'byte {byte}' },
  endOfFile: { fa: 'پایان پرونده', en: 'end of file' },

  // What was left out of a file, and how often.
  passage: { fa: 'یک تکه', en: 'One passage' },
  passages: { fa: '{count} تکه', en: '{count} passages' },
  change: { fa: 'یک تغییر ردیابی‌شده', en: 'One tracked change' },
  changes: { fa: '{count} تغییر ردیابی‌شده', en: '{count} tracked changes' },
  footnote: { fa: 'پانوشت', en: 'a footnote' },
  footnotes: { fa: '{count} پانوشت', en: '{count} footnotes' },
  thingBeside: { fa: 'یک چیز', en: 'One thing' },
  thingsBeside: { fa: '{count} چیز', en: '{count} things' },
  letterLost: { fa: 'یک حرف', en: 'One letter was' },
  lettersLost: { fa: '{count} حرف', en: '{count} letters were' },
  words: { fa: ' («{words}»)', en: ' («{words}»)' },

  // What values of editors' files are, and where they stand.
  inFile: { fa: 'در پرونده', en: 'in the file' },
  inKey: { fa: 'در «{key}»', en: 'in "{key}"' },
  text: { fa: 'متن', en: 'text' },
  blankText: { fa: 'متنی خالی', en: 'empty text' },
  number: { fa: 'عدد', en: 'a number' },
  wholeNumber: { fa: 'عدد صحیح', en: 'a whole number' },
  trueOrFalse: { fa: 'true یا false', en: 'true or false' },
  list: { fa: 'فهرست', en: 'a list' },
  keysWithValues: { fa: 'کلید و مقدار', en: 'keys with values' },
  nothing: { fa: 'مقدار خالی', en: 'nothing' },
  none: { fa: 'هیچ کلیدی', en: 'none' },
  date: { fa: 'تاریخ', en: 'a date' },

  // Why a paragraph looks like speech.
  colonAfterName: { fa: 'پس از نام یا سمتی دونقطه دارد', en: 'a colon after a name or an office' },
  quotation: { fa: 'نقل‌قولی دارد', en: 'a quotation' },
  question: { fa: 'پرسش است', en: 'a question' },
  firstPerson: { fa: 'به اول‌شخص است', en: 'the first person' },
  lineLikeSpeech: {
    fa: 'سطر {line} ({id})، که {why}: «{words}»',
    en: 'line {line} ({id}), {why}: «{words}»',
  },
  moreLines: { fa: 'و {count} سطر دیگر', en: 'and {count} more' },
  bothLines: { fa: '{one}؛ {other}', en: '{one}; {other}' },
  noLine: { fa: 'هیچ سطری به گفته نمی‌ماند', en: 'no line looks like one' },
  theseLines: { fa: 'این‌ها به گفته می‌مانند: {lines}', en: 'these look like one: {lines}' },
  oneParagraph: { fa: 'یگانه بند متن', en: 'the one paragraph' },
  paragraphs: { fa: '{count} بند متن', en: '{count} paragraphs' },
  // What files and documents are called and refused for.
  letterInIt: { fa: 'باید حرف یا رقمی در آن باشد', en: 'a letter or a digit in it' },
  shorterName: {
    fa: 'باید کوتاه‌تر باشد، چون نام پرونده‌های کنار آن درازتر است',
    en: 'a shorter one: files beside it have longer names',
  },
  alikeIds: {
    fa: ' («{one}» و «{other}» در بسیاری از سیستم‌ها یکی است، یا به هم می‌ماند)',
    en: ' ("{one}" and "{other}" are one on many systems, or look alike)',
  },

  // What became of ids and of what had addresses.
  unknown: { fa: 'نامعلوم', en: 'unknown' },

  // What stands in translations and is suggested for texts.
  andMore: { fa: '{some} …', en: '{some} …' },
  itHas: { fa: '؛ ترجمه {numbers} دارد', en: '; it has {numbers}' },
  manyTimes: { fa: '؛ در {ids} آمده است ({times} بار)', en: '; it stands in {ids} ({times} times)' },
  entry: { fa: 'یک مدخل', en: 'entry' },
  entries: { fa: 'مدخل‌هایی ({count} تا)', en: 'entries ({count})' },

  // What forms texts have.
  report: { fa: 'گزارش', en: 'report' },
  interview: { fa: 'گفت‌وگو', en: 'interview' },
  message: { fa: 'پیام', en: 'message' },
  speech: { fa: 'سخنرانی', en: 'speech' },
  post: { fa: 'فرسته', en: 'post' },
  collection: { fa: 'مجموعه', en: 'collection' },

  // What a review looks at.
  nameOf: { fa: 'نام {id}', en: 'The name of {id}' },
  officeOf: { fa: 'سمتی از {id}', en: 'An office of {id}' },
  title: { fa: 'عنوان', en: 'The title' },
  titleOf: { fa: 'عنوان {id}', en: 'The title of {id}' },
  reasonOfDate: { fa: 'دلیل تاریخ {id}', en: 'The reason of the date of {id}' },
  wordsOnRights: { fa: 'آنچه دربارهٔ حقوق گفته شده است', en: 'What is said of the rights' },
  licence: { fa: 'اجازهٔ استفاده از ترجمه', en: 'The licence of the translation' },
  publisher: { fa: 'ناشر', en: 'publisher' },
  address: { fa: 'نشانی', en: 'address' },
  rights: { fa: 'حقوق', en: 'rights' },
  inSegment: { fa: ' در {id}', en: ' in {id}' },

  // How `npm run check` ends.
  doubtfulSpeakers: {
    fa: '{doubtful} گفته از {all} گفته گویندهٔ قطعی ندارد',
    en: '{doubtful} of {all} statements without a certain speaker',
  },
  probably: { fa: 'احتمالاً {speaker}', en: 'probably {speaker}' },
  reviewed: {
    fa: '{documents}: {errors}، {warnings}، {notes}، {waived} چشم‌پوشی',
    en: '{documents}: {errors}, {warnings}, {notes}, {waived} waived',
  },
  oneDocument: { fa: 'یک سند', en: '1 document' },
  documents: { fa: '{count} سند', en: '{count} documents' },
  error: { fa: 'یک خطا', en: '1 error' },
  errors: { fa: '{count} خطا', en: '{count} errors' },
  warning: { fa: 'یک هشدار', en: '1 warning' },
  warnings: { fa: '{count} هشدار', en: '{count} warnings' },
  note: { fa: 'یک یادداشت', en: '1 note' },
  notes: { fa: '{count} یادداشت', en: '{count} notes' },
  oneAddress: { fa: 'یک نشانی', en: '1 address' },
  addresses: { fa: '{count} نشانی', en: '{count} addresses' },
  linksOffline: {
    fa: 'به پیوندها نگاه نشد: از {addresses} برای هیچ‌یک میزبانی یافت نشد. گویا این رایانه به شبکه راه ندارد.',
    en: 'Links were not looked at: of {addresses}, no host was found. This computer seems to be offline.',
  },
  linksAsked: {
    fa: '{addresses} که متن‌ها از آن‌ها گرفته شده‌اند پرسیده شد.',
    en: 'Asked for {addresses} that texts were taken from.',
  },
});

/** Words that stand within what is said, in both languages: each is one thing that a part of a sentence may be. */
export const PHRASES = { ...WITHIN_SENTENCES, ...FOUND_IN_SITES, ...FOUND_IN_UPGRADES } as const;

export type PhraseName = keyof typeof PHRASES;
