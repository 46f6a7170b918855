import { balancedWords } from '../wording/part-names.ts';

/** What commands say of two versions of an archive's site, and of translations that came back, in both languages. */
export const FOUND_IN_UPGRADES = balancedWords({
  // What kind of difference there is, before how many there are.
  howMany: { fa: '{what}: {count}', en: '{what}: {count}' },
  howManyMore: { fa: '… و {count} تای دیگر', en: '… and {count} more' },
  lostAnchors: {
    fa: 'پیوندهایی که در صفحهٔ خود به جایی نمی‌رسند',
    en: 'Links that would lead nowhere in their page',
  },
  filesGone: { fa: 'پرونده‌هایی که دیگر نیستند', en: 'Files that are no more' },
  filesAdded: { fa: 'پرونده‌های تازه', en: 'New files' },
  pagesChanged: { fa: 'صفحه‌هایی که چیز دیگری می‌گویند', en: 'Pages that say something else' },
  dataChanged: { fa: 'داده‌ها و دیگر پرونده‌هایی که تفاوت دارند', en: 'Data and other files that differ' },
  markupChanged: {
    fa: 'صفحه‌هایی که تنها نشانه‌گذاری‌شان تفاوت دارد',
    en: 'Pages that differ in markup alone',
  },
  filesSame: { fa: 'پرونده‌هایی که همان‌اند', en: 'Files that are the same' },

  // Why a file of XLIFF is not taken, and how to mend it.
  xliffNoXml: {
    fa: 'XML درستی نیست ({reason})؛ باید XLIFF 2.0 باشد',
    en: 'Unexpected XML ({reason}), expected XLIFF 2.0',
  },
  xliffOther: {
    fa: 'محتوای دیگری دارد؛ باید XLIFF 2.0، 2.1 یا 2.2 باشد که سندی در آن است',
    en: 'Unexpected content, expected XLIFF 2.0, 2.1 or 2.2 with a file in it',
  },
  xliffLanguages: {
    fa: 'زبان‌های آن {source} و {target} است؛ باید fa و {wanted} باشد',
    en: 'Unexpected languages {source} and {target}, expected fa and {wanted}',
  },
  xliffDocument: {
    fa: 'از سند {found} است؛ باید از «{document}» باشد',
    en: 'Unexpected file {found}, expected "{document}"',
  },
  xliffGroups: {
    fa: 'واحدهایی گروه شده، تکه شده یا دوباره آمده است؛ هر واحد باید یک بار و با یک بند بیاید',
    en: 'Unexpected units in groups, in parts or twice, expected each unit once with one segment',
  },
  xliffUnits: {
    fa: 'واحدهای {ids} از بندهای «{document}» نیست',
    en: 'Unexpected units {ids}, expected segments of "{document}"',
  },
  xliffMarks: {
    fa: 'در {id} نشانه‌هایی هست؛ باید تنها متن باشد',
    en: 'Unexpected marks in {id}, expected text alone',
  },
  exportAgain: {
    fa: 'پرونده را دوباره با --xliff بنویسید و همان را ترجمه کنید.',
    en: 'Write the file anew with --xliff, and translate that one.',
  },
  takeOwn: {
    fa: 'پرونده‌ای را بدهید که از همین سند ساخته شده است.',
    en: 'Take the file that was made of this document.',
  },
  nameItsDocument: {
    fa: 'سندی را نام ببرید که پرونده از آن ساخته شده است.',
    en: 'Name the document that the file was made of.',
  },
  joinSegments: {
    fa: 'در برنامهٔ ترجمه بندهای هر واحد را دوباره یکی کنید، و واحدها را چنان‌که در پرونده بود نگه دارید.',
    en: 'Let the program join the segments of each unit again, and keep to units of the file as it was made.',
  },
  takeMarksOut: {
    fa: 'نشانه‌ها را از متن و ترجمه‌اش بردارید.',
    en: 'Take the marks out of its source and target.',
  },
});
