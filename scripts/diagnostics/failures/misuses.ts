import { balancedWords } from '../wording/part-names.ts';

/** What is said of a command line, or a variable of the environment, that a command cannot be run with. */
export const SAID_OF_MISUSE = balancedWords({
  unreadLine: { fa: 'خط فرمان خوانده نشد: {reason}', en: '{reason}' },
  extraWord: {
    fa: 'واژهٔ «{word}» زیادی است؛ شمار واژه‌ها دست بالا {most} است',
    en: 'Unexpected word "{word}", expected at most {most}',
  },
  optionAbsent: {
    fa: 'گزینهٔ {option} نیامده است؛ باید با آن این بیاید: {expected}',
    en: 'Unexpected absence of {option}, expected {expected}',
  },
  noWholeNumber: {
    fa: 'مقدار {option} «{value}» است؛ باید عددی صحیح از ۱ به بالا باشد',
    en: 'Unexpected {option} "{value}", expected a whole number from 1 on',
  },
  unknownChoice: {
    fa: 'مقدار {option} «{value}» است؛ باید یکی از این‌ها باشد: {known}',
    en: 'Unexpected {option} "{value}", expected {known}',
  },
  unknownHost: {
    fa: 'مقدار {option} «{value}» است؛ باید یکی از این‌ها باشد: {known}',
    en: 'Unexpected {option} "{value}", expected one of {known}',
  },
  bothOptions: {
    fa: '{one} و {other} با هم نمی‌آیند؛ تنها یکی از آن دو را بیاورید',
    en: 'Unexpected {one} with {other}, expected one of the two',
  },
  checkWithResolve: {
    fa: '{one} و {other} با هم نمی‌آیند؛ تنها یکی از آن دو را بیاورید: بررسی چیزی نمی‌نویسد',
    en: 'Unexpected {one} with {other}, expected one of the two: a check writes nothing',
  },
  signWithShard: {
    fa: '{one} و {other} با هم نمی‌آیند: یک بخش فهرست هش ندارد؛ آن را با `npm run assemble` بیاورید',
    en: 'Unexpected {one} with {other}: a part has no list of hashes, expected it with `npm run assemble`',
  },
  recordsWithSynthetic: {
    fa: '{records} یا {queries} با {synthetic} نمی‌آید؛ یا این یا آن',
    en: 'Unexpected {records} or {queries} beside {synthetic}, expected one or the other',
  },
  noXliff: { fa: 'پروندهٔ XLIFF در {file} نیست', en: 'Unexpected {file}, expected a file of XLIFF' },
  badPort: {
    fa: 'مقدار PORT «{value}» است؛ باید عددی از ۱ تا ۶۵۵۳۵ باشد',
    en: 'Unexpected PORT "{value}", expected a number from 1 to 65535',
  },
  publicKey: {
    fa: 'کلید {path} عمومی است؛ با کلید محرمانه امضا می‌کنند',
    en: 'Unexpected public key {path}, expected the secret one, which signs',
  },
  secretKey: {
    fa: 'کلید {path} محرمانه است؛ امضا را با کلید عمومی می‌آزمایند',
    en: 'Unexpected secret key {path}, expected the public one, which checks',
  },
  noKey: {
    fa: 'کلیدی در {path} نیست؛ باید پروندهٔ کلید minisign یا ssh-keygen باشد',
    en: 'Unexpected key {path}, expected the file of a key of minisign or ssh-keygen',
  },
  otherThanKey: {
    fa: 'محتوای {path} کلید نیست؛ باید کلید minisign یا ssh-keygen باشد',
    en: 'Unexpected content of {path}, expected a key of minisign or ssh-keygen',
  },
  badSite: {
    fa: 'مقدار SITE «{value}» است؛ باید نشانی عمومی سایت باشد، مانند https://example.org/archive',
    en: 'Unexpected SITE "{value}", expected the public address of the site, such as https://example.org/archive',
  },
  badShard: {
    fa: 'مقدار {option} «{value}» است؛ باید k/n باشد که k از ۱ تا n است، مانند 2/4',
    en: 'Unexpected {option} "{value}", expected k/n with k from 1 to n, such as 2/4',
  },
  noSegmentId: {
    fa: 'شناسهٔ «{id}» پذیرفته نیست؛ باید سند و بند باشد، مانند visit#s6',
    en: 'Unexpected id "{id}", expected a document and a segment, such as visit#s6',
  },
  noSuchStatement: {
    fa: 'بایگانی گفته‌ای با شناسهٔ «{id}» ندارد. نخست آن را بجویید.',
    en: 'Unexpected id "{id}": the archive has no such statement. Search for it first.',
  },
  noSuchSpeaker: {
    fa: 'در بایگانی کسی با نام یا شناسهٔ «{speaker}» نیست.',
    en: 'Unexpected speaker "{speaker}": nobody in the archive has this id or name.',
  },
  badEpoch: {
    fa: 'مقدار SOURCE_DATE_EPOCH «{value}» است؛ باید شمار ثانیه‌ها از ۱۹۷۰ باشد',
    en: 'Unexpected SOURCE_DATE_EPOCH "{value}", expected seconds since 1970',
  },
  noFolders: {
    fa: 'پوشه‌ای نام برده نشده است؛ پوشهٔ هر بخش را نام ببرید',
    en: 'Unexpected absence of folders, expected that of each part',
  },
  noFolder: {
    fa: 'پوشه‌ای نام برده نشده است؛ پوشه‌ای را که باید ساخته شود نام ببرید',
    en: 'Unexpected absence of a folder, expected the new one to make',
  },
  noFile: {
    fa: 'پرونده‌ای نام برده نشده است؛ متنی را که باید افزوده شود نام ببرید',
    en: 'Unexpected absence of a file, expected a text to add',
  },
  unknownDocument: {
    fa: 'سند «{document}» نیست؛ باید یکی از این‌ها باشد: {known}',
    en: 'Unexpected document "{document}", expected one of {known}',
  },
  unknownLanguage: {
    fa: 'زبان «{language}» نیست؛ باید یکی از این‌ها باشد: {known}. زبان‌های دیگر را در seeds/archive.yaml به "languages" بیفزایید',
    en: 'Unexpected language "{language}", expected one of {known}; add others to "languages" in seeds/archive.yaml',
  },
  badAddress: {
    fa: 'نشانی «{address}» نشانی سایت نیست',
    en: 'Unexpected address "{address}", expected that of a site',
  },
  noBuiltSite: {
    fa: '{folder} پوشهٔ سایتی ساخته‌شده نیست',
    en: 'Unexpected {folder}, expected the folder of a built site',
  },
  refusedOption: {
    fa: 'مقدار {option} «{value}» پذیرفته نیست: {reason}',
    en: 'Unexpected {option} "{value}", {reason}',
  },
});

export type MisuseName = keyof typeof SAID_OF_MISUSE;
