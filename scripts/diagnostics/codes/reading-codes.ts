import type { CodeFacts } from './code-facts.ts';

/** Codes of what is found in seeds/ before and while a text is read. A part of `CODES`. */
export const READING_CODES = {
  GA001: {
    severity: 'error',
    title: { fa: 'کدگذاری متن شناخته نشد', en: 'The text is in no encoding known here' },
    mend: {
      fa: 'بایت‌های دریافتی به هیچ‌یک از کدگذاری‌های UTF-8، UTF-16، Windows-1256 و ISO-8859-6 نیست یا آسیب دیده است. متن را با UTF-8 ذخیره کنید و پرونده را دوباره سر جایش بگذارید.',
      en: 'The received bytes are neither UTF-8, UTF-16, Windows-1256 nor ISO-8859-6, or are damaged. Save the text as UTF-8 and put the file in its place again.',
    },
  },
  GA002: {
    severity: 'error',
    title: { fa: 'متن خالی است', en: 'The text is empty' },
    mend: {
      fa: 'در پرونده نه حرفی هست و نه رقمی. متن را در آن بگذارید یا پرونده را بردارید.',
      en: 'The file holds no letter and no digit. Put the text into it, or remove the file.',
    },
  },
  GA003: {
    severity: 'error',
    title: { fa: 'در متن نویسهٔ NUL هست', en: 'The text has a NUL character' },
    mend: {
      fa: 'هیچ متنی چنین نویسه‌ای ندارد و پرونده اغلب اصلاً متن نیست. متن را دوباره از برنامه‌ای که در آن است ذخیره کنید یا نویسه را پاک کنید.',
      en: 'No text has such a character; often the file is not a text at all. Export the text again, or remove the character.',
    },
  },
  GA030: {
    severity: 'note',
    title: {
      fa: 'متن UTF-8 نبود و در کدگذاری خودش خوانده شد',
      en: 'The text was not UTF-8, and was read in the encoding it has',
    },
    mend: {
      fa: 'ببینید که متن درست خوانده شده است یا نه. اگر نشده است، آن را با UTF-8 ذخیره کنید و پرونده را دوباره سر جایش بگذارید.',
      en: 'Look whether the text reads well. If it does not, save it as UTF-8 and put the file in its place again.',
    },
  },
  GA031: {
    severity: 'warning',
    title: {
      fa: 'متن نویسه‌های کنترل جهت دارد؛ در صفحه نمی‌آیند',
      en: 'The text has controls that reorder it; they are not shown',
    },
    mend: {
      fa: 'چنین نویسه‌هایی می‌تواند ترتیب واژه‌ها را از چشم خواننده پنهان کند. متن را آن‌گونه که نشان داده می‌شود با متن دریافتی بسنجید.',
      en: 'Such controls can hide the order of the words from a reader. Compare the text as it is shown with the received one.',
    },
  },
  GA032: {
    severity: 'error',
    title: {
      fa: 'پروندهٔ Word یا HTML یا Markdown خواندنی نیست',
      en: 'A Word, HTML or Markdown file cannot be read',
    },
    mend: {
      fa: 'پرونده در قالبی که نامش می‌گوید نیست، یا آسیب دیده است. آن را دوباره ذخیره کنید، یا متنش را به صورت متن ساده با UTF-8 ذخیره کنید.',
      en: 'The file is not of the format that its name says, or is damaged. Save it again, or save it as plain text in UTF-8.',
    },
  },
  GA033: {
    severity: 'note',
    title: { fa: 'سطرهای شکسته به هم پیوستند و بند شدند', en: 'Wrapped lines were joined to paragraphs' },
    mend: {
      fa: 'متن در سطرهایی هم‌اندازه شکسته شده بود. اگر جایی دو بند به هم پیوسته است، میانشان سطری خالی بگذارید.',
      en: 'The text was broken into lines of one width. Where a paragraph is wrong now, put an empty line between the two.',
    },
  },
  GA049: {
    severity: 'error',
    title: { fa: 'از نامی نشانی درست نمی‌شود', en: 'A name gives no address' },
    mend: {
      fa: 'نام متن نشانی سند می‌شود: باید حرفی یا رقمی داشته باشد، از ۲۰۰ بایت بیشتر نباشد، و نامی نباشد که سایت، ویندوز یا جاوااسکریپت برای خود نگه داشته است (`page`، `con`، `constructor`). نام پرونده یا پوشه را عوض کنید.',
      en: 'The name of a text becomes the document’s address: it needs a letter or a digit, at most 200 bytes, and no name that the site, Windows or JavaScript keeps for itself (`page`, `con`, `constructor`). Rename the file or folder.',
    },
  },
  GA050: {
    severity: 'error',
    title: {
      fa: 'پیوندی از `seeds/` بیرون می‌رود یا به جایی نمی‌رسد',
      en: 'A link leads out of `seeds/`, or nowhere',
    },
    mend: {
      fa: 'هرچه پیوند نمادین به آن برسد منتشر می‌شود؛ پس تنها می‌تواند به پرونده یا پوشه‌ای در `seeds/` برسد. خود پرونده را به جای پیوند بگذارید.',
      en: 'What a symbolic link leads to would be published, so it may lead only to a file or folder in `seeds/`. Put the file itself in its place.',
    },
  },
  GA051: {
    severity: 'error',
    title: { fa: 'به جای پرونده چیز دیگری است', en: 'Something else stands where a file is expected' },
    mend: {
      fa: 'پوشه، لوله، سوکت یا دستگاهی نام پرونده‌ای را دارد که باید خوانده شود. آن را از `seeds/` بیرون ببرید، یا پرونده را به جایش بگذارید.',
      en: 'A folder, a pipe, a socket or a device has the name of a file that is read. Move it out of `seeds/`, or put the file in its place.',
    },
  },
  GA052: {
    severity: 'error',
    title: { fa: 'پرونده یا پوشه‌ای باز نمی‌شود', en: 'A file or folder cannot be opened' },
    mend: {
      fa: 'سیستم اجازه نمی‌دهد؛ اغلب حق خواندن داده نشده است. این حق را بدهید، یا پرونده را از `seeds/` بیرون ببرید.',
      en: 'The system refuses it; mostly, the right to read it is missing. Give it, or move the file out of `seeds/`.',
    },
  },
  GA053: {
    severity: 'error',
    title: { fa: 'بایگانی پوشهٔ `seeds/` ندارد', en: 'The archive has no `seeds/` folder' },
    mend: {
      fa: 'دستور ingest پوشه‌ای را می‌خواند که متغیر `ARCHIVE` نام می‌برد، و اگر نام نبرد، پوشهٔ خود پروژه را. مسیر را درست کنید، یا در آن پوشهٔ `seeds/` بسازید.',
      en: 'Ingest reads the folder that `ARCHIVE` names, or the project’s own. Correct the path, or make the folder `seeds/` in it.',
    },
  },
  GA054: {
    severity: 'error',
    title: { fa: 'نام پرونده نمایش‌دادنی نیست', en: 'The name of a file cannot be shown' },
    mend: {
      fa: 'در نام آن بایت‌هایی هست که UTF-8 نیست، یا پایان سطر و نویسهٔ کنترلی دیگر، یا نویسه‌ای که ترتیب حرف‌ها را عوض می‌کند. نام پرونده را عوض کنید.',
      en: 'It has bytes that are not UTF-8, line ends or other controls, or characters that change the order of letters. Rename the file.',
    },
  },
  GA055: {
    severity: 'error',
    title: { fa: 'پرونده یا متن بیش از اندازه بزرگ است', en: 'A file or text is too large' },
    mend: {
      fa: 'متن دست بالا ۲٬۰۰۰٬۰۰۰ نویسه و ۳۰٬۰۰۰ سطر دارد، پروندهٔ متن ۱۶ مبی‌بایت و پروندهٔ YAML ۲ مبی‌بایت. متن را به چند سند بخش کنید.',
      en: 'A text has at most 2,000,000 characters and 30,000 lines, its file 16 MiB, a YAML file 2 MiB. Divide the text into several documents.',
    },
  },
  GA056: {
    severity: 'error',
    title: { fa: 'خواندن پرونده بیش از اندازه طول می‌کشد', en: 'Reading a file takes too much' },
    mend: {
      fa: 'پروندهٔ Word یا HTML یا Markdown بیش از اندازه طول می‌کشد، پس از باز شدن بیش از اندازه بزرگ می‌شود، یا بیش از اندازه تودرتو است: متنش را به صورت متن ساده ذخیره کنید. یا در متن سطرها و واژه‌هایی به درازایی هست که هیچ کس نمی‌نویسد: آن‌ها را بخش کنید.',
      en: 'A Word, HTML or Markdown file takes too long, unpacks to too much, or is nested too deep: save its text as plain text. Or a text has lines or words of a length that nobody writes: divide them.',
    },
  },
  GA057: {
    severity: 'warning',
    title: { fa: 'متن پنهان کنار گذاشته شد', en: 'Hidden text was left out' },
    mend: {
      fa: 'پروندهٔ Word یا HTML واژه‌هایی دارد که خواننده نمی‌بیند. کاری لازم نیست، مگر آنکه بخشی از متن باشد.',
      en: 'The Word or HTML file has words that its readers do not see. Nothing is to be done unless they are part of the text.',
    },
  },
  GA058: {
    severity: 'warning',
    title: { fa: 'پروندهٔ Word تغییرهای پذیرفته‌نشده دارد', en: 'A Word file has tracked changes' },
    mend: {
      fa: 'متن چنان خوانده می‌شود که گویی همهٔ تغییرها پذیرفته شده است. آن‌ها را در Word بپذیرید یا رد کنید و پرونده را دوباره ذخیره کنید.',
      en: 'The text is read as if all were accepted. Accept or reject them in Word, and save the file again.',
    },
  },
  GA059: {
    severity: 'error',
    title: { fa: 'نشانه‌های ادغام ناتمام در پرونده مانده است', en: 'A merge left its marks in a file' },
    mend: {
      fa: 'git نتوانسته است دو نسخه را ادغام کند و هر دو را نوشته است. سطرهای درست را نگه دارید و سطرهای دیگر و نشانه‌ها را پاک کنید.',
      en: 'Git could not merge two versions and wrote both. Keep the right lines, and remove the others and the marks.',
    },
  },
  GA060: {
    severity: 'error',
    title: { fa: 'نام پروندهٔ ویراستار کمی نادرست است', en: 'An editors’ file has nearly the right name' },
    mend: {
      fa: 'مانند `document.yml`، یا `speech.yaml` در کنار `Speech.txt`: هیچ چیز آن خوانده نمی‌شود. همان نامی را به آن بدهید که پیام می‌گوید.',
      en: 'Such as `document.yml`, or `speech.yaml` beside `Speech.txt`: nothing of it would be read. Give it the name that is told.',
    },
  },
  GA061: {
    severity: 'warning',
    title: { fa: 'پرونده‌ای در پوشهٔ سند خوانده نمی‌شود', en: 'A file in a document’s folder is not read' },
    mend: {
      fa: 'در کنار متن تنها `document.yaml`، `ids.json` و `en.po` خوانده می‌شود. آنچه را می‌گوید در یکی از این‌ها بنویسید، یا پرونده را از `seeds/` بیرون ببرید.',
      en: 'Beside the text, only `document.yaml`, `ids.json` and `en.po` are read. Put what it says into one of them, or move it out of `seeds/`.',
    },
  },
  GA062: {
    severity: 'warning',
    title: { fa: 'در متن هیچ گفته‌ای پیدا نشد', en: 'No statement was found in a text' },
    mend: {
      fa: 'پیام سطرهایی را نام می‌برد که به گفته می‌ماند. اگر گفته است، در `decisions` در `document.yaml` بنویسید؛ اگر در متن چیزی گفته نشده است، بگذارید بماند.',
      en: 'The message names lines that look like one. Where they are, say so in `decisions` of `document.yaml`; where nothing is said in the text, leave it.',
    },
  },
  GA063: {
    severity: 'note',
    title: { fa: 'نشانهٔ پانویس‌ها از متن برداشته شد', en: 'Marks of footnotes were taken out of the words' },
    mend: {
      fa: 'وگرنه در میان سخن گوینده می‌آمد. خود پانویس‌ها، هر یک پس از شماره‌اش، مانده است.',
      en: 'They would stand in what somebody said. The notes are kept, each behind its number.',
    },
  },
  GA064: {
    severity: 'warning',
    title: {
      fa: 'حرف‌هایی پیش از رسیدن متن از دست رفته است',
      en: 'Letters were lost before the text came here',
    },
    mend: {
      fa: 'جایی که برنامه‌ای نتوانسته حرفی را بخواند، U+FFFD آمده است. متن را دوباره از جایی که آمده است بگیرید.',
      en: 'U+FFFD stands where a program could not read a letter. Get the text again from where it comes.',
    },
  },
  GA065: {
    severity: 'warning',
    title: { fa: 'در `seeds/` هیچ متنی نیست', en: 'There is no text in `seeds/`' },
    mend: {
      fa: 'بی متن سایتی ساخته نمی‌شود. متنی در `seeds/` بگذارید.',
      en: 'No site can be made without a text. Put one into `seeds/`.',
    },
  },
  GA066: {
    severity: 'note',
    title: { fa: 'چیزی در کنار متن خوانده نشد', en: 'Something beside the text was not read' },
    mend: {
      fa: 'یادداشت‌های حاشیه، و پرونده‌هایی که درون پروندهٔ Word است، از متن آن نیست.',
      en: 'Comments, and files within a Word file, are no part of its text.',
    },
  },
} as const satisfies Readonly<Record<string, CodeFacts>>;
