import { balancedWords } from '../wording/part-names.ts';

/** What commands tell of their work, by name: each once, in both languages. */
export const TOLD = balancedWords({
  // Steps of the work: they stand before «…» while it is done, and before its time when it is.
  ingest: { fa: 'خواندن متن‌ها', en: 'Reading seeds' },
  pages: { fa: 'ساختن صفحه‌ها', en: 'Making pages' },
  index: { fa: 'ساختن نمایهٔ جست‌وجو', en: 'Making the search index' },
  offline: { fa: 'ساختن بسته‌های نسخهٔ آفلاین', en: 'Making the packs for keeping it offline' },
  manifest: { fa: 'نوشتن فهرست پرونده‌ها', en: 'Writing the manifest' },
  check: { fa: 'وارسی صفحه‌ها و پیوندها', en: 'Checking pages and links' },
  swap: { fa: 'گذاشتن سایت تازه به جای سایت پیشین', en: 'Putting the new site in its place' },
  writingWacz: { fa: 'نوشتن WACZ', en: 'Writing the WACZ' },
  writingBag: { fa: 'نوشتن بستهٔ BagIt', en: 'Writing the bag' },
  writingFolder: { fa: 'نوشتن پوشه', en: 'Writing the folder' },
  writingZip: { fa: 'نوشتن ZIP', en: 'Writing the ZIP' },
  writingZim: { fa: 'نوشتن ZIM', en: 'Writing the ZIM' },
  fetchingVersion: { fa: 'گرفتن نسخهٔ دیگر', en: 'Fetching the other version' },
  buildingHere: { fa: 'ساختن با نسخهٔ کنونی', en: 'Building with the present version' },
  buildingThere: { fa: 'ساختن با نسخهٔ دیگر', en: 'Building with the other version' },
  building: { fa: 'ساختن سایت', en: 'Building' },
  buildingAgain: {
    fa: 'ساختن دوباره، پس از تغییر یک سند',
    en: 'Building again, after one document was changed',
  },
  buildingDocuments: { fa: 'ساختن {documents} سند', en: 'Building {documents} documents' },
  atDesk: { fa: 'کار پشت میز', en: 'Working at the desk' },
  isRunning: { fa: '{step} …', en: '{step} …' },
  isDone: { fa: '{step}: {seconds} ثانیه', en: '{step}: {seconds} s' },

  // What came of it.
  nothingChanged: {
    fa: 'از ساخت پیشین تا کنون چیزی تغییر نکرده است: سایت همان است که بود.',
    en: 'Nothing has changed since the last build: the site stands as it is.',
  },
  withoutAddress: {
    fa: 'سایت نشانی ندارد: پیوندهایی که نشانی عمومی می‌خواهد، در ارجاع‌ها، خوراک‌ها، پیش‌نماها و نقشهٔ سایت، نیامده است. پیش از انتشار نشانی را در seeds/archive.yaml در "address" بنویسید، یا سایت را با SITE=https://… بسازید.',
    en: 'The site has no address: links in citations, feeds, previews and the sitemap, which need the public address, are left out. Write it into seeds/archive.yaml as "address", or build with SITE=https://… before you publish.',
  },
  withoutLayer: {
    fa: '{layer} برای {whose} کنار گذاشته شد: {host} بیش از این نمی‌پذیرد.',
    en: 'Without the {layer} of {whose}: {host} takes no more.',
  },
  waitingForBuild: {
    fa: 'ساخت دیگری (فرایند {holder}) در کار است؛ تا پایان آن باید درنگ کرد …',
    en: 'Another build (process {holder}) is at work: waiting until it is done …',
  },
  served: {
    fa: 'سایت در {address} است (با Ctrl-C بسته می‌شود).',
    en: 'Goftar is at {address} (stop with Ctrl-C)',
  },
  signedFile: { fa: 'امضا شد: {file}', en: 'Signed: {file}' },
  interrupted: {
    fa: 'ساخت نیمه‌کاره ماند؛ سایتی که پیش‌تر بود دست نخورده است.',
    en: 'The build was interrupted; the site that was there before is untouched.',
  },
  siteReady: {
    fa: '{folder} آماده است تا بر میزبان گذاشته یا نسخه‌برداری شود.',
    en: '{folder} is ready to be served or copied.',
  },
  partReady: {
    fa: '{folder} برای npm run assemble آماده است.',
    en: '{folder} is ready for npm run assemble.',
  },
  deskOpen: {
    fa: 'میز ویراستار تا وقتی این پنجره باز است در این نشانی باز است:',
    en: 'The desk is open at this address, as long as this window stays open:',
  },
  archiveMade: {
    fa: '{folder} اکنون یک بایگانی است. به آن بروید، npm install را اجرا کنید و متنی در seeds/ بگذارید.',
    en: '{folder} is an archive now. Go there, run npm install, and put a text into seeds/.',
  },
  nothingWritten: { fa: 'چیزی نوشته نشد.', en: 'Nothing was written.' },
  contentUpToDate: {
    fa: 'محتوا روزآمد است؛ جست‌وجو با ساخت بعدی روزآمد می‌شود.',
    en: 'Content is up to date; search follows with the next build.',
  },

  oneSeedError: { fa: 'یک خطا در seeds/', en: '1 error in the seeds' },
  seedErrors: { fa: '{count} خطا در seeds/', en: '{count} errors in the seeds' },

  // Translations.
  catalogueWritten: { fa: '{file}: {count} بند', en: '{file}: {count} segments' },
  xliffWritten: { fa: '{file}: XLIFF 2.0 با {count} بند', en: '{file}: XLIFF 2.0 of {count} segments' },
  xliffTaken: {
    fa: '{file}: {count} ترجمه تازه است یا تغییر کرده است',
    en: '{file}: {count} translations are new or changed',
  },
  xliffReplaced: {
    fa: 'به جای ترجمهٔ پیشین آمد: {ids}؛ آنچه آن جا بود در git هست.',
    en: 'Replaced: {ids}; git shows what was there.',
  },
  xliffOutdated: {
    fa: 'از واژه‌هایی دیگر جز واژه‌های کنونی متن ترجمه شده است و از این رو به نام ترجمهٔ آن نشان داده نمی‌شود (fuzzy): {ids}',
    en: 'Translated from other words than the text has now, and so not shown as its translation (fuzzy): {ids}',
  },

  // Another version of the program.
  fromVersion: { fa: 'از نسخهٔ {from} به نسخهٔ {to}', en: 'From {from} to {to}' },
  noChanges: {
    fa: 'سیاههٔ تغییرها میان این دو چیزی ندارد.',
    en: 'The changelog has nothing between the two.',
  },
  contentSame: { fa: 'در content/ چیزی تفاوت نمی‌کند.', en: 'Nothing differs in content/.' },
  contentDiffers: { fa: 'آنچه در content/ تفاوت می‌کند:', en: 'What differs in content/:' },
  siteDiffers: { fa: 'آنچه در سایت تفاوت می‌کند:', en: 'What differs in the site:' },
  takenOver: {
    fa: 'بایگانی اکنون با نسخهٔ {version} ساخته می‌شود. آنچه را git نشان می‌دهد ببینید و ثبت کنید.',
    en: 'The archive is made with {version} now. Look at what git shows, and commit it.',
  },
  notTakenOver: {
    fa: 'چیزی تغییر نکرده است. برای به کار گرفتن آن: {command}',
    en: 'Nothing was changed. To take it over: {command}',
  },

  // A new text.
  lookAt: { fa: 'به این‌ها نگاه کنید:', en: 'Look at:' },
  headline: { fa: 'تیتر: «{title}».', en: 'The headline: «{title}».' },
  noHeadline: {
    fa: 'تیتری پیدا نشد؛ عنوان از نخستین واژه‌ها ساخته شده است: «{title}».',
    en: 'No headline was found; the title is made of the first words: «{title}».',
  },
  statements: {
    fa: '{count} بند از {all} بند گفته است؛ گونهٔ متن: {genre}.',
    en: '{count} of {all} paragraphs are statements; the form is that of: {genre}.',
  },
  unknownSpeaker: {
    fa: 'سطر {line} ({id}): گوینده نامعلوم است.',
    en: 'Line {line} ({id}): the speaker is unknown.',
  },
  probableSpeaker: {
    fa: 'سطر {line} ({id}): گوینده احتمالاً {speaker} است، و قطعی نیست.',
    en: 'Line {line} ({id}): the speaker is only probably {speaker}.',
  },
  oneNewPerson: {
    fa: 'یک نفر هنوز در people.yaml نیست؛ سطرهایی که باید افزود در پرونده هست.',
    en: 'One person is not in people.yaml yet; lines to add are in the file.',
  },
  newPeople: {
    fa: '{count} نفر هنوز در people.yaml نیستند؛ سطرهایی که باید افزود در پرونده هست.',
    en: '{count} people are not in people.yaml yet; lines to add are in the file.',
  },
  noDay: { fa: 'متن از هیچ روزی نام نمی‌برد.', en: 'The text names no day.' },
  chooseDay: {
    fa: 'باید برگزید که سخن در کدام روز گفته شده است؛ روزهایی که متن نام می‌برد در پرونده هست.',
    en: 'Which day the words were said on is to be chosen; the file has the days that the text names.',
  },
  thenIngest: {
    fa: 'سپس npm run ingest را اجرا کنید؛ متن در {address} خواهد بود.',
    en: 'Then run npm run ingest; the text will be at {address}.',
  },

  // What a copy of a site is.
  sameFolder: { fa: '{name}: همان است که ساخته شد', en: '{name}: as it was built' },
  sameOnHost: {
    fa: '{name}: هر پرونده همان است که ساخته شد؛ میزبان نمی‌گوید پرونده‌های دیگری هست یا نه',
    en: '{name}: every file is as it was built; whether there are others, a host does not tell',
  },
  oneDifference: { fa: '{name}: ۱ تفاوت', en: '{name}: 1 difference' },
  differences: { fa: '{name}: {count} تفاوت', en: '{name}: {count} differences' },
  notSigned: {
    fa: 'وارسی نشد که نسخه از آنِ کیست. با --key امضای آن با کلید عمومی آزموده می‌شود.',
    en: 'Not checked: whose copy it is. With --key, its signature is checked by a public key.',
  },
  signed: { fa: '{sums} را دارندهٔ {key} امضا کرده است.', en: '{sums} is signed by the owner of {key}.' },
  signedOther: {
    fa: '{sums} را دارندهٔ {key} امضا کرده است، و این نسخه با آن یکی نیست.',
    en: '{sums} is signed by the owner of {key}, and this copy differs from it.',
  },
  badlySigned: {
    fa: '{sums} را دارندهٔ {key} امضا نکرده است، یا فهرست درهم‌ریزهای دیگری دارد.',
    en: '{sums} is not signed by the owner of {key}, or the manifest has other hashes.',
  },
});
