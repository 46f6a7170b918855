import { balancedWords } from '../wording/part-names.ts';

/** What is found in a built site or in a copy of one, in both languages: words that stand in lines and in other sentences. */
export const FOUND_IN_SITES = balancedWords({
  // What a line says of a file, and that there are more of them.
  ofFile: { fa: '{path}: {what}', en: '{path}: {what}' },
  pageSays: { fa: '{page} {what}', en: '{page} {what}' },
  andOthers: { fa: '{some}؛ و {count} تای دیگر', en: '{some}; and {count} more' },

  // What is wrong with a page or a file of a new site.
  noStyleSheet: { fa: 'شیوه‌نامه ندارد', en: 'has no style sheet' },
  noScript: { fa: 'اسکریپت ندارد', en: 'has no script' },
  deadLink: {
    fa: 'پیوندی دارد که به جایی نمی‌رسد: {address}',
    en: 'has a link that leads nowhere: {address}',
  },
  ownMachine: { fa: 'نشانی همین دستگاه را دارد: {address}', en: 'has an address of this machine: {address}' },
  neededFile: {
    fa: 'پرونده‌ای می‌خواهد که نیست: {address}',
    en: 'needs a file that is not there: {address}',
  },

  // What of a site is more than its host takes.
  namedBudget: { fa: 'سهمیهٔ seeds/archive.yaml', en: 'the budget of seeds/archive.yaml' },
  tooManyFiles: {
    fa: '{found} پرونده دارد و {most} تا پذیرفته می‌شود',
    en: '{found} files, where {most} are taken',
  },
  tooManyBytes: {
    fa: '{found} بایت است و {most} بایت پذیرفته می‌شود',
    en: '{found} bytes, where {most} are taken',
  },
  tooLargeFile: {
    fa: '{path} {found} بایت است و {most} بایت پذیرفته می‌شود',
    en: '{found} bytes in {path}, where {most} are taken',
  },
  tooFullFolder: {
    fa: 'پوشهٔ {folder} {found} پرونده دارد و {most} تا پذیرفته می‌شود',
    en: '{found} files in the folder {folder}, where {most} are taken',
  },
  previewFiles: { fa: 'تصویرهای پیش‌نما و پرونده‌های oEmbed', en: 'preview images and oEmbed files' },
  statementPages: { fa: 'صفحه‌های تک‌گفته‌ها', en: 'pages of single statements' },
  citationFiles: { fa: 'پرونده‌های ارجاع', en: 'citation files' },
  sourcePages: { fa: 'صفحه‌های متن‌های دریافت‌شده', en: 'pages of received texts' },
  allDocuments: { fa: 'همهٔ سندها', en: 'all documents' },
  oldestDocuments: {
    fa: 'کهن‌ترین سندها ({count} از {all})',
    en: 'the {count} oldest of {all} documents',
  },

  // Why a file of a copy cannot be compared.
  missing: { fa: 'نیست', en: 'missing' },
  notThatFile: { fa: '{found} است؛ باید پرونده باشد', en: 'a {found}, expected a file' },
  notOpened: { fa: 'خواندنی نیست ({reason})', en: 'cannot be read ({reason})' },
  notFetched: { fa: 'دریافت نشد ({reason})', en: 'cannot be fetched ({reason})' },
  hostAnswers: { fa: 'میزبان پاسخ {status} می‌دهد', en: 'the host answers {status}' },
  link: { fa: 'پیوند', en: 'link' },
  specialFile: { fa: 'پروندهٔ ویژه', en: 'special file' },
  notJson: { fa: 'JSON نیست ({reason})', en: 'not JSON ({reason})' },
  twoValues: { fa: 'برای "{key}" دو مقدار دارد', en: 'has two values of "{key}"' },
  noFileList: {
    fa: 'فهرست پرونده‌ها با SHA-256 آن‌ها در آن نیست ({reason})',
    en: 'no list of files with their SHA-256 ({reason})',
  },
  noFileFacts: {
    fa: 'آنچه از {path} می‌گوید SHA-256 و اندازه نیست ({reason})',
    en: 'says of {path} what is no SHA-256 and size ({reason})',
  },
  outsidePath: {
    fa: 'از {path} نام می‌برد که مسیری در سایت نیست',
    en: 'names {path}, which is no path within the site',
  },
  nothingCompared: {
    fa: '{why}؛ پس چیزی را با آن نمی‌توان سنجید',
    en: '{why}, so that nothing can be compared with it',
  },
  fieldSays: { fa: '«{field}»: {reason}', en: '{field}: {reason}' },

  // What differs in a copy.
  otherHash: {
    fa: 'SHA-256 آن {found} است؛ باید {wanted} باشد',
    en: 'SHA-256 is {found}, expected {wanted}',
  },
  otherBytes: { fa: '{found} بایت دارد؛ باید {wanted} باشد', en: 'has {found} bytes, expected {wanted}' },
  unlisted: { fa: 'در فهرست پرونده‌ها نیست', en: 'not in the manifest' },
  unlistedThing: { fa: 'در فهرست پرونده‌ها نیست ({thing})', en: 'not in the manifest (a {thing})' },
  noDocumentData: { fa: 'دادهٔ سند نیست ({reason})', en: 'no data of a document ({reason})' },
  notRebuilt: {
    fa: 'از بندهایش متن دریافت‌شده به دست نمی‌آید',
    en: 'its segments do not rebuild the received text',
  },
  notUndone: {
    fa: 'با برگرداندن دست‌کاری‌های {id} متن دریافت‌شدهٔ آن به دست نمی‌آید',
    en: 'undoing the interventions of {id} does not give its source text',
  },
  notReceived: { fa: 'همان پروندهٔ دریافت‌شده نیست', en: 'not the received file' },

  // What is wrong with its signature.
  wantedFile: { fa: '{why}؛ باید {wanted} باشد', en: '{why}, expected {wanted}' },
  signedHashes: { fa: 'فهرست درهم‌ریزهای امضاشده', en: 'the list of hashes that is signed' },
  signatureOf: { fa: 'امضای {file} با {program}', en: 'a signature of {file} by {program}' },
  fileList: { fa: 'فهرست پرونده‌ها', en: 'the list of files' },
  otherSignedHash: {
    fa: '{manifest} درهم‌ریز دیگری دارد جز {sums} که امضا شده است',
    en: '{manifest} has another hash than {sums}, which is signed',
  },
  signedOnly: {
    fa: 'در {sums} که امضا شده است هست و در {manifest} نیست',
    en: 'in {sums}, which is signed, and not in {manifest}',
  },
  noSignatureOf: {
    fa: 'امضای {file} با کلید {key} نیست ({reason})',
    en: 'no signature of {file} with the key {key} ({reason})',
  },
  noHashLine: {
    fa: 'سطری دارد که درهم‌ریزی با مسیرش نیست',
    en: 'has a line that is no hash with a path',
  },
});
