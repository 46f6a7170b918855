import { balancedWordings } from '../wording/part-names.ts';

const BUILD_AGAIN = {
  fa: 'بخش را دوباره با `npm run build -- --shard k/n` بسازید و پوشه‌اش را نام ببرید.',
  en: 'Build the part again with `npm run build -- --shard k/n`, and name its folder.',
} as const;

/** Why a site, a part or an edition of it cannot be made. */
export const FAILURES_OF_SITES = balancedWordings({
  wrongSite: {
    fa: {
      message: 'سایت تازه درست نیست: {named}',
      mend: 'سایتی که پیش‌تر بود دست نخورده است. آنچه را نام برده شده در متن‌ها یا در SITE درست کنید و دوباره بسازید.',
    },
    en: {
      message: 'Unexpected fault of the new site, expected a whole one: {named}',
      mend: 'The site that was there before is untouched. Mend what is named in the seeds or in SITE, and build again.',
    },
  },
  emptyArchive: {
    same: { path: 'seeds/<name>.txt' },
    fa: {
      message: 'بایگانی متنی ندارد؛ دست کم یکی لازم است',
      mend: 'متنی آن جا بگذارید ({path}) و فرمان را دوباره اجرا کنید.',
    },
    en: {
      message: 'Unexpected archive without a text, expected one at least',
      mend: 'Put a text there as {path} and run the command again.',
    },
  },
  noArchive: {
    fa: {
      message: 'این پوشه نیست؛ باید یک بایگانی با seeds/ باشد',
      mend: 'مقدار ARCHIVE را درست کنید، یا پوشه را بسازید و متنی در seeds/ آن بگذارید.',
    },
    en: {
      message: 'Unexpected absence of this folder, expected an archive with its seeds/',
      mend: 'Correct ARCHIVE, or make the folder and put a text into its seeds/.',
    },
  },
  noPictured: {
    same: { command: 'ARCHIVE=DIR npm run screenshots' },
    fa: {
      message: 'در سایت نقل مستقیمی از گوینده‌ای شناخته نیست که بتوان تصویرش را گرفت',
      mend: 'تصویرها را از یک بایگانی دیگر بگیرید:\n{command}.',
    },
    en: {
      message:
        'Unexpected site without a direct quotation of a known speaker, expected one to take a picture of',
      mend: 'Take the pictures of another archive: {command}.',
    },
  },
  siteTooLarge: {
    fa: {
      message: 'سایت برای {host} بزرگ است: {excess}',
      mend: 'هر چه می‌شد کنار گذاشت کنار گذاشته شد. در seeds/archive.yaml میزبانی دیگر یا سهمیه‌ای بزرگ‌تر نام ببرید. سایتی که پیش‌تر بود دست نخورده است.',
    },
    en: {
      message: 'Unexpected size of the site for {host}, which has {excess}',
      mend: 'All that can be left out was left out. Name another host or a larger budget in seeds/archive.yaml. The site that was there before is untouched.',
    },
  },
  siteLinkLost: {
    fa: {
      message: 'این پیوند به جایی نمی‌رسد؛ باید پوشه‌ای برای سایت باشد',
      mend: 'آن را بردارید یا نام دیگری به آن بدهید، و فرمان را دوباره اجرا کنید.',
    },
    en: {
      message: 'Unexpected link that leads nowhere, expected a folder for the site',
      mend: 'Remove it or give it another name, then run the command again.',
    },
  },
  siteIsFile: {
    fa: {
      message: 'این پرونده است؛ باید پوشه‌ای برای سایت باشد',
      mend: 'آن را بردارید یا نام دیگری به آن بدهید، و فرمان را دوباره اجرا کنید.',
    },
    en: {
      message: 'Unexpected file, expected a folder for the site',
      mend: 'Remove it or give it another name, then run the command again.',
    },
  },
  siteIsArchive: {
    fa: {
      message: 'این پوشه از خود بایگانی است یا آن را در خود دارد؛ باید پوشه‌ای تنها برای سایت باشد',
      mend: 'هر چه در آن است جای خود را به سایت می‌داد. پیوند را بردارید یا به پوشه‌ای جدا برسانید، و فرمان را دوباره اجرا کنید.',
    },
    en: {
      message: 'Unexpected folder of the archive itself, expected one for the site alone',
      mend: 'All that is in it would have given way to the site. Remove the link, or make it lead to a folder of its own, then run the command again.',
    },
  },
  noPartRecord: {
    fa: { message: 'سابقهٔ خواندنی نیست؛ باید سابقهٔ بخشی باشد که کامل ساخته شده است', mend: BUILD_AGAIN.fa },
    en: {
      message:
        'Unexpected absence of a record that can be read, expected that of a part that was built whole',
      mend: BUILD_AGAIN.en,
    },
  },
  otherPartRecord: {
    fa: {
      message: 'مقدار «{key}» ({reason}) درست نیست؛ باید سابقهٔ بخش باشد چنان‌که همین نسخهٔ برنامه می‌نویسد',
      mend: BUILD_AGAIN.fa,
    },
    en: {
      message:
        'Unexpected value in "{key}" ({reason}), expected the record of a part as this version of the program writes it',
      mend: BUILD_AGAIN.en,
    },
  },
  partFileLost: {
    fa: { message: 'پرونده‌ای از این بخش نیست', mend: BUILD_AGAIN.fa },
    en: { message: 'Unexpected absence of a file of this part', mend: BUILD_AGAIN.en },
  },
  partFileChanged: {
    fa: { message: 'بایت‌های آن همان نیست که بخش با آن ساخته شد', mend: BUILD_AGAIN.fa },
    en: { message: 'Unexpected bytes, expected those that the part was built with', mend: BUILD_AGAIN.en },
  },
  partFileExtra: {
    fa: { message: 'این پرونده از این بخش نیست', mend: BUILD_AGAIN.fa },
    en: { message: 'Unexpected file, expected those of the part only', mend: BUILD_AGAIN.en },
  },
  partOfOtherSite: {
    fa: {
      message: 'این بخش از سایت دیگری است و باید مانند {whose} باشد؛ تفاوت در این است: {different}',
      mend: 'همهٔ بخش‌ها را در یک commit، با یک نسخه از برنامه و با همان SITE و PREVIEWS بسازید و کنار هم بگذارید. پیش از آن، آنچه را `npm run ingest` می‌نویسد در git ثبت کنید.',
    },
    en: {
      message: 'Unexpected part of another site, expected the same as {whose}: different are {different}',
      mend: 'Build all parts and assemble them at one commit, with the same version of the program and the same SITE and PREVIEWS. Commit what `npm run ingest` writes before.',
    },
  },
  partOfOtherNumber: {
    fa: {
      message: 'این بخش {part} از {of} است؛ باید یکی از {wanted} بخش باشد، مانند {folder}',
      mend: BUILD_AGAIN.fa,
    },
    en: {
      message: 'Unexpected part {part} of {of}, expected one of {wanted} as in {folder}',
      mend: BUILD_AGAIN.en,
    },
  },
  partTwice: {
    fa: {
      message: 'بخش {part} از {of} دوباره آمده است؛ در {folder} هم هست',
      mend: 'هر بخش را یک بار نام ببرید.',
    },
    en: {
      message: 'Unexpected part {part} of {of} for a second time; it is in {folder}, too',
      mend: 'Name each part once.',
    },
  },
  partsMissing: {
    same: { command: '`npm run build -- --shard {first}/{of}`' },
    fa: {
      message: 'بخش {missing} از {of} نیست؛ پوشهٔ همهٔ بخش‌ها لازم است',
      mend: 'پوشهٔ همهٔ {of} بخش را نام ببرید؛ آن‌هایی را که نیست بسازید: {command}.',
    },
    en: {
      message: 'Unexpected absence of part {missing} of {of}, expected the folders of all',
      mend: 'Name the folders of all {of} parts; build those that are missing with {command}.',
    },
  },
  otherLayers: {
    fa: {
      message:
        'اندازهٔ سایت برای میزبانش همان نیست که بخش‌ها برای آن ساخته شده‌اند: صفحه‌هایی دارند که باید کنار گذاشته شود، یا صفحه‌هایی را که می‌گنجد ندارند',
      mend: 'سایت را یکپارچه با `npm run build` بسازید که آن را می‌سنجد و دوباره برمی‌گزیند؛ یا میزبان یا سهمیه‌ای نام ببرید که همهٔ آن را بپذیرد.',
    },
    en: {
      message:
        'Unexpected size of the site for its host, expected one that the parts were made for: they have pages that it has to do without, or lack some that it takes',
      mend: 'Build the site whole with `npm run build`, which measures it and chooses again; or name a host or a budget that takes all of it.',
    },
  },
  fileInTwoParts: {
    fa: {
      message: 'این پرونده هم‌اکنون در سایت هست؛ هر پرونده باید در یک بخش باشد',
      mend: 'همهٔ بخش‌ها را دوباره بسازید، و این خطای برنامه را گزارش کنید.',
    },
    en: {
      message: 'Unexpected file that is in the site already, expected each file in one part',
      mend: 'Build all parts again, and report this fault of the program.',
    },
  },
  unreadPath: {
    same: { signs: '-._@+,=~:' },
    fa: {
      message: 'در مسیر این پوشه نشانه‌ای هست که پذیرفته نیست؛ تنها حرف، رقم، فاصله و {signs} پذیرفته است',
      mend: 'نام پوشه را عوض کنید یا آن را جابه‌جا کنید، و فرمان را دوباره اجرا کنید.',
    },
    en: {
      message:
        'Unexpected sign in the path of this folder, expected letters, digits, spaces and {signs} only',
      mend: 'Rename the folder or move it, then run the command again.',
    },
  },
  noSearchableSite: {
    fa: {
      message: 'سایتِ ساخته‌شده‌ای نیست؛ باید search.js و data/ داشته باشد',
      mend: 'نخست `npm run build` را اجرا کنید، یا پوشهٔ سایتی ساخته‌شده را نام ببرید.',
    },
    en: {
      message: 'Unexpected absence of a built site, expected its search.js and data/',
      mend: 'Run `npm run build` first, or name the folder of a site that was built.',
    },
  },
  noAddress: {
    same: { site: 'SITE=https://…' },
    fa: {
      message: 'نشانی عمومی سایت معلوم نیست: صفحه‌های WACZ زیر همان نشانی باز می‌شود',
      mend: 'آن را در seeds/archive.yaml در "address" بنویسید، یا فرمان را با {site} اجرا کنید.',
    },
    en: {
      message:
        'Unexpected absence of an address, expected the public one: the pages of a WACZ are replayed under it',
      mend: 'Write it into seeds/archive.yaml as "address", or run the command with {site}',
    },
  },
  noCommit: {
    fa: {
      message: 'commitی نیست: سوابق WACZ زمان دارد و آن زمان آخرین commit است',
      mend: 'بایگانی را در git ثبت کنید، یا زمان را با SOURCE_DATE_EPOCH به ثانیه از ۱۹۷۰ بدهید.',
    },
    en: {
      message:
        'Unexpected absence of a commit, expected one: the records of a WACZ have a time, and it is that of the last commit',
      mend: 'Commit the archive, or run the command with SOURCE_DATE_EPOCH=seconds since 1970.',
    },
  },
  noSite: {
    fa: {
      message: 'سایتی نیست؛ باید آنچه `npm run build` می‌سازد باشد',
      mend: 'نخست `npm run build` را اجرا کنید.',
    },
    en: {
      message: 'Unexpected absence of a site, expected what `npm run build` makes',
      mend: 'Run `npm run build` first.',
    },
  },
  noZimWriter: {
    same: { how: '`apt-get install zim-tools`', elsewhere: 'https://github.com/openzim/zim-tools' },
    fa: {
      message: 'برنامه‌ای که پروندهٔ ZIM می‌سازد نصب نیست',
      mend: 'آن را نصب کنید ({how}؛ {elsewhere}) و فرمان را دوباره اجرا کنید.',
    },
    en: {
      message: 'Unexpected absence of the program that makes ZIM files, expected it to be installed',
      mend: 'Install it (Debian, Ubuntu: {how}; others: {elsewhere}) and run the command again.',
    },
  },
  noZim: {
    same: { output: '{said}' },
    fa: {
      message: 'پروندهٔ ZIM از {folder} ساخته نشد (کد پایان {status})',
      mend: 'آنچه را می‌گوید درست کنید:\n{output}',
    },
    en: {
      message: 'Unexpected exit code {status}, expected a ZIM file of {folder}',
      mend: 'Mend what it says:\n{output}',
    },
  },
});
