import type { CodeFacts } from './code-facts.ts';

/** Codes of what is found in seeds/ before and while a text is read. A part of `CODES`. */
export const READING_CODES = {
  GA049: {
    severity: 'error',
    title: { fa: 'از نامی نشانی درست نمی‌شود', en: 'A name gives no address' },
    manual:
      'The name of a text becomes the document’s address: it needs a letter or a digit, at most 200 bytes, and no name that the site, Windows or JavaScript keeps for itself (`page`, `con`, `constructor`). Rename the file or folder.',
  },
  GA050: {
    severity: 'error',
    title: {
      fa: 'پیوندی از `seeds/` بیرون می‌رود یا به جایی نمی‌رسد',
      en: 'A link leads out of `seeds/`, or nowhere',
    },
    manual:
      'What a symbolic link leads to would be published, so it may lead only to a file or folder in `seeds/`. Put the file itself in its place.',
  },
  GA051: {
    severity: 'error',
    title: { fa: 'به جای پرونده چیز دیگری است', en: 'Something else stands where a file is expected' },
    manual:
      'A folder, a pipe, a socket or a device has the name of a file that is read. Move it out of `seeds/`, or put the file in its place.',
  },
  GA052: {
    severity: 'error',
    title: { fa: 'پرونده یا پوشه‌ای باز نمی‌شود', en: 'A file or folder cannot be opened' },
    manual:
      'The system refuses it; mostly, the right to read it is missing. Give it, or move the file out of `seeds/`.',
  },
  GA053: {
    severity: 'error',
    title: { fa: 'بایگانی پوشهٔ `seeds/` ندارد', en: 'The archive has no `seeds/` folder' },
    manual:
      'Ingest reads the folder that `ARCHIVE` names, or the project’s own. Correct the path, or make the folder `seeds/` in it.',
  },
  GA054: {
    severity: 'error',
    title: { fa: 'نام پرونده نمایش‌دادنی نیست', en: 'The name of a file cannot be shown' },
    manual:
      'It has bytes that are not UTF-8, line ends or other controls, or characters that change the order of letters. Rename the file.',
  },
  GA055: {
    severity: 'error',
    title: { fa: 'پرونده یا متن بیش از اندازه بزرگ است', en: 'A file or text is too large' },
    manual:
      'A text has at most 2,000,000 characters and 30,000 lines, its file 16 MiB, a YAML file 2 MiB. Divide the text into several documents.',
  },
  GA056: {
    severity: 'error',
    title: { fa: 'خواندن پرونده بیش از اندازه طول می‌کشد', en: 'Reading a file takes too much' },
    manual:
      'A Word, HTML or Markdown file takes too long, unpacks to too much, or is nested too deep: save its text as plain text. Or a text has lines or words of a length that nobody writes: divide them.',
  },
  GA057: {
    severity: 'warning',
    title: { fa: 'متن پنهان کنار گذاشته شد', en: 'Hidden text was left out' },
    manual:
      'The Word or HTML file has words that its readers do not see. Nothing is to be done unless they are part of the text.',
  },
  GA058: {
    severity: 'warning',
    title: { fa: 'پروندهٔ Word تغییرهای پذیرفته‌نشده دارد', en: 'A Word file has tracked changes' },
    manual:
      'The text is read as if all were accepted. Accept or reject them in Word, and save the file again.',
  },
  GA059: {
    severity: 'error',
    title: { fa: 'نشانه‌های ادغام ناتمام در پرونده مانده است', en: 'A merge left its marks in a file' },
    manual:
      'Git could not merge two versions and wrote both. Keep the right lines, and remove the others and the marks.',
  },
  GA060: {
    severity: 'error',
    title: { fa: 'نام پروندهٔ ویراستار کمی نادرست است', en: 'An editors’ file has nearly the right name' },
    manual:
      'Such as `document.yml`, or `speech.yaml` beside `Speech.txt`: nothing of it would be read. Give it the name that is told.',
  },
  GA061: {
    severity: 'warning',
    title: { fa: 'پرونده‌ای در پوشهٔ سند خوانده نمی‌شود', en: 'A file in a document’s folder is not read' },
    manual:
      'Beside the text, only `document.yaml`, `ids.json` and `en.po` are read. Put what it says into one of them, or move it out of `seeds/`.',
  },
  GA062: {
    severity: 'warning',
    title: { fa: 'در متن هیچ گفته‌ای پیدا نشد', en: 'No statement was found in a text' },
    manual:
      'The message names lines that look like one. Where they are, say so in `decisions` of `document.yaml`; where nothing is said in the text, leave it.',
  },
  GA063: {
    severity: 'note',
    title: { fa: 'نشانهٔ پانویس‌ها از متن برداشته شد', en: 'Marks of footnotes were taken out of the words' },
    manual: 'They would stand in what somebody said. The notes are kept, each behind its number.',
  },
  GA064: {
    severity: 'warning',
    title: {
      fa: 'حرف‌هایی پیش از رسیدن متن از دست رفته است',
      en: 'Letters were lost before the text came here',
    },
    manual: 'U+FFFD stands where a program could not read a letter. Get the text again from where it comes.',
  },
  GA065: {
    severity: 'warning',
    title: { fa: 'در `seeds/` هیچ متنی نیست', en: 'There is no text in `seeds/`' },
    manual: 'No site can be made without a text. Put one into `seeds/`.',
  },
  GA066: {
    severity: 'note',
    title: { fa: 'چیزی در کنار متن خوانده نشد', en: 'Something beside the text was not read' },
    manual: 'Comments, and files within a Word file, are no part of its text.',
  },
} as const satisfies Readonly<Record<string, CodeFacts>>;
