import { balancedWordings } from '../wording/part-names.ts';

/** Why a command cannot do its work: what it was given, and the programs that it needs. */
export const FAILURES_OF_COMMANDS = balancedWordings({
  measuredEnd: {
    same: { output: '{said}' },
    fa: {
      message: 'برنامه‌ای که سنجیده می‌شود کارش را نکرد ({end})',
      mend: 'آنچه را می‌گوید درست کنید:\n{output}',
    },
    en: {
      message: 'Unexpected end ({end}) of a program that is measured, expected it to do its work',
      mend: 'Mend what it says:\n{output}',
    },
  },
  noObject: {
    fa: { message: 'این سطر شیء JSON نیست', mend: 'سطر را درست کنید: شیئی با {keys}.' },
    en: { message: 'Unexpected text, expected a JSON object', mend: 'Mend the line: an object with {keys}.' },
  },
  noTextInKey: {
    fa: {
      message: 'مقدار «{key}» از گونهٔ {found} است؛ باید متن باشد',
      mend: 'سطر را درست کنید: شیئی با {keys}.',
    },
    en: {
      message: 'Unexpected {found}, expected a text in "{key}"',
      mend: 'Mend the line: an object with {keys}.',
    },
  },
  noRelevant: {
    fa: {
      message: '«relevant» در پرسش «{id}» فهرستی از شناسه‌ها نیست',
      mend: 'شناسهٔ متن‌هایی را که پاسخ پرسش‌اند بیاورید، یا فهرستی خالی.',
    },
    en: {
      message: 'Unexpected "relevant" in question "{id}", expected a list of ids',
      mend: 'Give the ids of the passages that answer the question, or an empty list.',
    },
  },
  noReport: {
    fa: {
      message: 'گزارشی به دست نیامد ({end})',
      mend: 'npm آن را از مخزن خود می‌گیرد: اتصال شبکه را ببینید و فرمان را دوباره اجرا کنید.',
    },
    en: {
      message: 'Unexpected end ({end}), expected a report',
      mend: 'npm fetches it from its registry: check the network connection, then run the command again.',
    },
  },
  unreadInput: {
    fa: {
      message: 'این پرونده را نمی‌توان خواند ({error})',
      mend: 'با {option} مسیر پرونده‌ای خواندنی را بدهید.',
    },
    en: {
      message: 'Unexpected {error}, expected a file that can be read',
      mend: 'Give the path of such a file with {option}.',
    },
  },
  notTaken: {
    fa: { message: '{what}', mend: '{mend}' },
    en: { message: '{what}', mend: '{mend}' },
  },
  largeInput: {
    fa: {
      message: 'پرونده {bytes} بایت است؛ دست بالا {most} بایت پذیرفته می‌شود',
      mend: 'مسیر یک متن را بدهید.',
    },
    en: {
      message: 'Unexpected file of {bytes} bytes, expected at most {most}',
      mend: 'Give the path of one text.',
    },
  },
  noOrdinaryInput: {
    fa: { message: 'این پوشه، لوله یا دستگاه است؛ باید پرونده باشد', mend: 'مسیر یک متن را بدهید.' },
    en: { message: 'Unexpected folder, pipe or device, expected a file', mend: 'Give the path of one text.' },
  },
  unreadText: {
    fa: {
      message: 'این پرونده را نمی‌توان خواند ({error})',
      mend: 'مسیر یک متن را بدهید، یا - برای آنچه از ورودی استاندارد می‌آید.',
    },
    en: {
      message: 'Unexpected {error}, expected a file that can be read',
      mend: 'Give the path of a text, or - for what comes on standard input.',
    },
  },
  badNewId: {
    same: { example: '--id water-plan' },
    fa: {
      message: 'شناسهٔ «{id}» پذیرفته نیست: {refusal}',
      mend: 'با --id شناسه‌ای بدهید، مانند {example}: جزئی از نشانی می‌شود و برای همیشه می‌ماند.',
    },
    en: {
      message: 'Unexpected id "{id}", expected {refusal}',
      mend: 'Give one with --id, such as {example}: it becomes part of the address, and stays for ever.',
    },
  },
  takenId: {
    fa: {
      message: 'شناسهٔ «{id}» پذیرفته نیست: سند «{other}» هست، و چیزی بازنویسی نمی‌شود',
      mend: 'با --id شناسهٔ دیگری بدهید؛ برای تغییر متنی که هست، پرونده‌اش را در seeds/ تغییر دهید.',
    },
    en: {
      message:
        'Unexpected id "{id}", expected another: there is a document "{other}", and nothing is written over',
      mend: 'Give another with --id; to change the text that is there, change its file in seeds/.',
    },
  },
  unknownEnding: {
    fa: {
      message: 'پسوند «{ending}» پذیرفته نیست؛ باید یکی از این‌ها باشد: {known}',
      mend: 'متن را با یکی از این قالب‌ها ذخیره کنید.',
    },
    en: {
      message: 'Unexpected ending "{ending}", expected one of {known}',
      mend: 'Save the text in one of these formats.',
    },
  },
  inSeedsAlready: {
    fa: {
      message: 'این پرونده در seeds/ است؛ باید از جای دیگری باشد: هم‌اکنون در بایگانی هست',
      mend: '`npm run ingest` را اجرا کنید.',
    },
    en: {
      message: 'Unexpected file of seeds/, expected one from elsewhere: it is in the archive already',
      mend: 'Run `npm run ingest`.',
    },
  },
  noHash: {
    fa: {
      message: 'مخزن npm هش این بسته را نداد: {reason}',
      mend: 'ببینید مخزنی که npm به کار می‌برد در دسترس باشد و این نسخه را داشته باشد، و فرمان را دوباره اجرا کنید.',
    },
    en: {
      message: 'Unexpected answer of the registry, expected the hash of this package: {reason}',
      mend: 'Look whether the registry that npm uses can be reached and has this version, then run the command again.',
    },
  },
  busyPort: {
    same: { command: 'PORT={next} npm start' },
    fa: { message: 'برنامهٔ دیگری درگاه {port} را گرفته است', mend: 'درگاه دیگری برگزینید، مثلاً:\n{command}' },
    en: {
      message: 'Unexpected other program on port {port}, expected a free port',
      mend: 'Choose another one, for example: {command}',
    },
  },
  noBrowser: {
    fa: {
      message: 'مرورگری نیست و نمی‌توان آن را دریافت یا نصب کرد',
      mend: 'Chromium یا Chrome را نصب کنید، یا مسیر آن را در CHROMIUM بگذارید، و فرمان را دوباره اجرا کنید.',
    },
    en: {
      message:
        'Unexpected absence of a browser, expected one that is there, or can be downloaded or installed',
      mend: 'Install Chromium or Chrome, or set CHROMIUM to its executable, and run the command again.',
    },
  },
  programEnd: {
    same: { output: '{said}' },
    fa: { message: 'کارش را نکرد ({end})', mend: 'آنچه را می‌گوید درست کنید:\n{output}' },
    en: {
      message: 'Unexpected end ({end}), expected it to do its work',
      mend: 'Mend what it says:\n{output}',
    },
  },
  noPlainArchive: {
    fa: {
      message:
        'پیوند یا پرونده‌ای ویژه در بایگانی یا برنامه هست؛ باید پرونده‌های معمولی باشد که بتوان با هم سنجید',
      mend: 'خود پرونده را به جایش بگذارید: بخش‌های سایت تنها هنگامی کنار هم می‌آیند که از پرونده‌هایی یکسان ساخته شده باشند.',
    },
    en: {
      message:
        'Unexpected link or special file in the archive or the program, expected plain files, which can be compared',
      mend: 'Put the file itself in its place: parts of a site can be put together only where all were made of the same files.',
    },
  },
  folderNotEmpty: {
    fa: {
      message: 'این پوشه خالی نیست؛ چیزی بازنویسی نمی‌شود',
      mend: 'پوشه‌ای خالی، یا پوشه‌ای که هنوز نیست، نام ببرید.',
    },
    en: {
      message: 'Unexpected files in this folder, expected none: nothing is written over',
      mend: 'Name a folder that is empty or not there yet.',
    },
  },
  installEnd: {
    same: { output: '{said}' },
    fa: {
      message: 'npm install برنامه را نصب نکرد ({end})',
      mend: 'آنچه را می‌گوید درست کنید و فرمان را دوباره اجرا کنید:\n{output}',
    },
    en: {
      message: 'Unexpected end of npm install ({end}), expected it to install the program',
      mend: 'Mend what it says, and run the command again:\n{output}',
    },
  },
  trialEnd: {
    same: { output: '{said}' },
    fa: {
      message: 'سایت نسخه‌ای از بایگانی ساخته نشد (کد پایان {status})',
      mend: 'چیزی تغییر نکرده است. آنچه را می‌گوید درست کنید:\n{output}',
    },
    en: {
      message: 'Unexpected end of its build (exit code {status}), expected the site of a copy of the archive',
      mend: 'Nothing was changed. Mend what it says:\n{output}',
    },
  },
  noProgramNamed: {
    fa: {
      message: '{program} در "dependencies" نیست؛ نسخه‌ای که بایگانی با آن ساخته می‌شود باید آن جا باشد',
      mend: 'این را در پوشه‌ای اجرا کنید که `goftar new-archive` ساخته است. خود برنامه را با git روزآمد می‌کنند.',
    },
    en: {
      message:
        'Unexpected absence of {program} in "dependencies", expected the version that the archive is made with',
      mend: 'Run this in a folder that `goftar new-archive` made. A checkout of the program itself is brought up to date with git.',
    },
  },
  newVersionEnd: {
    fa: {
      message: 'نسخهٔ تازه محتوا را نساخت (کد پایان {status})',
      mend: 'نسخهٔ تازه نصب شده است. آنچه را بالاتر گفته است درست کنید و `npm run ingest` را اجرا کنید.',
    },
    en: {
      message: 'Unexpected exit code {status} of the new version, expected the content that it makes',
      mend: 'The new version is installed. Mend what it says above, and run `npm run ingest`.',
    },
  },
  noSignature: {
    same: { output: '{said}' },
    fa: { message: '{program} پروندهٔ {file} را امضا نکرد', mend: 'آنچه را می‌گوید درست کنید:\n{output}' },
    en: {
      message: 'Unexpected end of {program}, expected a signature of {file}',
      mend: 'Mend what it says:\n{output}',
    },
  },
  noSigner: {
    fa: {
      message: 'برنامه‌ای که امضا می‌سازد و می‌آزماید نصب نیست',
      mend: 'آن را نصب کنید ({how}) و فرمان را دوباره اجرا کنید.',
    },
    en: {
      message:
        'Unexpected absence of the program that signatures are made and checked with, expected it to be installed',
      mend: 'Install it ({how}) and run the command again.',
    },
  },
  changedSinceIngest: {
    fa: {
      message: 'متن از آخرین ingest تغییر کرده است؛ باید همان باشد که شناسه‌هایش را گرفته است',
      mend: 'نخست `npm run ingest` را اجرا کنید: شناسه‌هایی می‌دهد که ترجمه‌ها با آن‌ها نگه داشته می‌شود.',
    },
    en: {
      message: 'Unexpected change since its last ingest, expected the text that its ids were given for',
      mend: 'Run `npm run ingest` first: it gives the ids that translations are kept by.',
    },
  },
  notKept: {
    same: { output: '{said}' },
    fa: { message: 'نگه‌داشتن آن به پایان نرسید ({state})', mend: 'صفحه می‌گوید:\n{output}' },
    en: {
      message: 'Unexpected end of keeping it ({state}), expected it to be kept',
      mend: 'The page says: {output}',
    },
  },
});
