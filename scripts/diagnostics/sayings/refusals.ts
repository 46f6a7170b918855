import type { InBoth } from '../wording/part-names.ts';

/**
 * Reasons that other modules give in English: why the schemas in src/, which pages and the browser have, too, refuse a value, and
 * why a host does not answer. What stands in braces is taken from the English words into the Persian ones.
 */
export const REFUSALS: readonly InBoth[] = [
  // Ids (src/schemas/address-ids.ts, src/schemas/primitives.ts).
  {
    en: 'letters, digits, hyphens and underscores only',
    fa: 'تنها حرف، رقم، خط تیره و زیرخط در آن می‌آید',
  },
  {
    en: 'at most {most} bytes in UTF-8 (it has {found})',
    fa: 'دست بالا {most} بایت در UTF-8 پذیرفته می‌شود (این {found} بایت است)',
  },
  {
    en: 'another: the site has pages of its own at that address',
    fa: 'سایت در این نشانی صفحه‌هایی از آنِ خود دارد',
  },
  { en: 'another: Windows keeps that name for a device', fa: 'ویندوز این نام را برای دستگاهی نگه داشته است' },
  {
    en: 'another: JavaScript keeps that name for itself',
    fa: 'JavaScript این نام را برای خود نگه داشته است',
  },
  {
    en: 'an id of small Latin letters, digits and hyphens, such as maryam-sadeghi, and not a name',
    fa: 'باید شناسه‌ای از حروف کوچک لاتین، رقم و خط تیره باشد، مانند maryam-sadeghi، و نه نام',
  },
  { en: 's1, s2, …', fa: 'باید مانند s1 یا s2 باشد' },
  { en: 's1, s2 … or document#s1', fa: 'باید مانند s1، s2 یا document#s1 باشد' },
  { en: 'the code of a message, such as GA013', fa: 'باید کد پیامی باشد، مانند GA013' },
  { en: 'Q and a number', fa: 'باید Q و عددی پس از آن باشد' },
  { en: '64 hexadecimal digits', fa: 'باید ۶۴ رقم شانزده‌شانزدهی باشد' },
  // Addresses.
  {
    en: 'an address that begins with https:// or http://',
    fa: 'باید نشانی‌ای باشد که با https:// یا http:// آغاز می‌شود',
  },
  {
    en: 'an address such as https://example.org/news/12, without spaces',
    fa: 'باید نشانی‌ای بی فاصله باشد، مانند https://example.org/news/12',
  },
  { en: 'an address without ? and #', fa: 'نشانی نباید «?» یا «#» داشته باشد' },
  // Dates (src/text/dates/edtf.ts).
  { en: 'a day such as 2025-08-19', fa: 'باید روزی باشد مانند 2025-08-19' },
  { en: 'quotes around a year: "{year}"', fa: 'سال باید میان نشانهٔ نقل بیاید: "{year}"' },
  {
    en: 'an EDTF date such as 2025-08-19, 2025-08, 2025 or 2025-08-19/..',
    fa: 'باید تاریخی به شیوهٔ EDTF باشد، مانند 2025-08-19، 2025-08، 2025 یا 2025-08-19/..',
  },
  {
    en: 'a date whose year is known; leave the date out where it is not',
    fa: 'سال تاریخ باید معلوم باشد؛ اگر نیست، تاریخ را ننویسید',
  },
  { en: 'a date without unknown digits (X): {span}', fa: 'تاریخ نباید رقم نامعلوم (X) داشته باشد: {span}' },
  {
    en: 'write the days that are known as an interval',
    fa: 'روزهایی را که معلوم است به صورت بازه بنویسید',
  },
  { en: 'write its whole span, "{span}"', fa: 'همهٔ بازهٔ آن را بنویسید، "{span}"' },
  { en: 'a day without the time of day, such as 2025-08-19', fa: 'روز باید بی ساعت باشد، مانند 2025-08-19' },
  {
    en: 'a day that the calendar has: this year has no 29 February',
    fa: 'این روز در تقویم نیست: این سال ۲۹ فوریه ندارد',
  },
  {
    en: 'the sign (?, ~ or %) at the end, for the whole date, such as 2025-08?',
    fa: 'نشانهٔ «?»، «~» یا «%» در پایان می‌آید و از آنِ همهٔ تاریخ است، مانند 2025-08?',
  },
  { en: 'a day, a month or a year', fa: 'باید روز، ماه یا سال باشد' },
  { en: 'a year of four digits, such as 2025', fa: 'سال باید چهاررقمی باشد، مانند 2025' },
  {
    en: 'one date or an interval, not a list of dates: {span}',
    fa: 'باید یک تاریخ یا یک بازه باشد، نه فهرستی از تاریخ‌ها: {span}',
  },
  {
    en: 'a year of four digits, not a decade or a century: {span}',
    fa: 'سال باید چهاررقمی باشد، نه دهه یا سده: {span}',
  },
  {
    en: 'a year from {year} on: news texts are not older than newspapers',
    fa: 'سال باید از {year} به بعد باشد: متن خبری از روزنامه کهن‌تر نیست',
  },
  {
    en: 'an interval with one date at least; leave the date out where none is known',
    fa: 'بازه باید دست کم یک تاریخ داشته باشد؛ اگر هیچ‌یک معلوم نیست، تاریخ را ننویسید',
  },
  {
    en: 'the earlier date first: did you mean "{interval}"?',
    fa: 'تاریخ زودتر باید پیش از دیگری بیاید: آیا منظورتان "{interval}" بود؟',
  },
  {
    en: 'a Gregorian date, and this looks like a Jalali one: did you mean "{date}"?',
    fa: 'تاریخ باید میلادی باشد و این به تاریخ شمسی می‌ماند؛ آیا منظورتان "{date}" بود؟',
  },
  {
    en: 'a Gregorian date, and this looks like a Jalali one',
    fa: 'تاریخ باید میلادی باشد و این به تاریخ شمسی می‌ماند',
  },
  {
    en: 'the digits 0 to 9 with hyphens between them: did you mean "{date}"?',
    fa: 'تاریخ با رقم‌های 0 تا 9 و خط تیره میانشان نوشته می‌شود؛ آیا منظورتان "{date}" بود؟',
  },
  {
    en: 'the digits 0 to 9 with hyphens between them',
    fa: 'تاریخ با رقم‌های 0 تا 9 و خط تیره میانشان نوشته می‌شود',
  },
  { en: 'an inferred date needs a reason', fa: 'تاریخی که استنباط شده است دلیل می‌خواهد' },
  // What editors decide (src/schemas/seed.ts, src/schemas/authority.ts, src/schemas/archive-file.ts).
  {
    en: 'a decision sets a kind, a speaker, an addressee, utterances, or "doubt: noted"',
    fa: 'تصمیم باید گونه، گوینده، مخاطب، سخنان یا "doubt: noted" را معلوم کند',
  },
  { en: 'only a statement has utterances', fa: 'تنها گفته (statement) سخن دارد' },
  {
    en: 'a spelling changes nothing but ZWNJ; other changes of the words are corrections of the source text',
    fa: 'املا تنها نیم‌فاصله را تغییر می‌دهد؛ دیگر تغییرها اصلاح خود متن است',
  },
  {
    en: '"to" names one segment (several for split, none for withdrawn)',
    fa: 'در "to" نام یک بند می‌آید (برای split چند بند و برای withdrawn هیچ)',
  },
  {
    en: 'a role to begin ("from") before it ends ("to")',
    fa: 'آغاز سمت ("from") باید پیش از پایان آن ("to") باشد',
  },
  {
    en: 'renderings that "en" does not have: one cannot be allowed and forbidden',
    fa: 'این برابرها نباید در "en" باشد: یک برابر نمی‌تواند هم روا و هم ناروا باشد',
  },
  { en: 'a Persian term', fa: 'باید اصطلاحی فارسی باشد' },
  {
    en: 'fa and en, in which the pages are, and after them others, each once: [fa, en, ar]',
    fa: 'نخست باید fa و en بیاید که صفحه‌ها به این دو زبان است، و پس از آن‌ها زبان‌های دیگر، هر یک یک بار: [fa, en, ar]',
  },
  {
    en: 'the code of a language (ISO 639), such as ar or fr',
    fa: 'باید شناسهٔ یک زبان در ISO 639 باشد، مانند ar یا fr',
  },
  {
    en: 'a host or a budget, and not both: a host has a budget of its own',
    fa: 'یا میزبان می‌آید یا سهمیه، نه هر دو: میزبان سهمیهٔ خود را دارد',
  },
  { en: 'a reason', fa: 'دلیل لازم است' },
  // What the library of schemas says by itself, of files that programs write: ledgers, manifests.
  { en: 'Invalid input: expected {kind}, received {found}', fa: 'باید {kind} باشد، نه {found}' },
  { en: 'Invalid input: expected {value}', fa: 'باید {value} باشد' },
  { en: 'Invalid option: expected one of {known}', fa: 'باید یکی از این‌ها باشد: {known}' },
  { en: 'Unrecognized key: {key}', fa: 'این کلید شناخته نیست: {key}' },
  { en: 'Unrecognized keys: {keys}', fa: 'این کلیدها شناخته نیست: {keys}' },
  { en: 'Invalid string: must match pattern {pattern}', fa: 'باید با این الگو بخواند: {pattern}' },
  { en: 'Too small: expected {kind} to be {bound}', fa: 'کوچک است: {kind} باید {bound} باشد' },
  { en: 'Too big: expected {kind} to be {bound}', fa: 'بزرگ است: {kind} باید {bound} باشد' },
  { en: 'Too small: expected {kind} to have {bound}', fa: 'کم است: {kind} باید {bound} داشته باشد' },
  { en: 'Too big: expected {kind} to have {bound}', fa: 'زیاد است: {kind} باید {bound} داشته باشد' },
  { en: 'Invalid key in record', fa: 'این کلید درست نیست' },
  { en: 'Invalid input', fa: 'به شکل درست نوشته نشده است' },
  { en: 'string', fa: 'متن' },
  { en: 'number', fa: 'عدد' },
  { en: 'int', fa: 'عدد صحیح' },
  { en: 'boolean', fa: 'درست یا نادرست (true یا false)' },
  { en: 'array', fa: 'فهرست' },
  { en: 'object', fa: 'کلید و مقدار' },
  { en: 'record', fa: 'کلید و مقدار' },
  { en: 'undefined', fa: 'خالی' },
  { en: 'null', fa: 'خالی' },
  { en: '{count} characters', fa: '{count} نویسه' },
  { en: '{count} items', fa: '{count} چیز' },
  // What Node says of a command line.
  { en: "Unknown option '{option}'", fa: 'گزینهٔ {option} شناخته نیست' },
  {
    en: "Unknown option '{option}'. To specify a positional argument starting with a '-', place it at the end of the command after '--', as in '{example}",
    fa: 'گزینهٔ {option} شناخته نیست؛ واژه‌ای که با «-» آغاز می‌شود در پایان و پس از «--» می‌آید، مانند {example}',
  },
  { en: "Option '{option}' argument missing", fa: 'گزینهٔ {option} مقداری می‌خواهد' },
  { en: "Option '{option}' does not take an argument", fa: 'گزینهٔ {option} مقداری نمی‌گیرد' },
  {
    en: "Unexpected argument '{word}'. This command does not take positional arguments",
    fa: 'واژهٔ «{word}» پذیرفته نیست؛ این فرمان تنها گزینه می‌گیرد',
  },
  // Hosts (scripts/machine/network).
  { en: 'no answer in time', fa: 'به‌موقع پاسخی نیامد' },
  {
    en: 'the host asks to be left alone for a while (429)',
    fa: 'میزبان می‌خواهد که چندی کاری به کارش نباشد (429)',
  },
  { en: 'the host answers {status}', fa: 'میزبان پاسخ {status} می‌دهد' },
  {
    en: 'the host leads on ({status}) without saying where',
    fa: 'میزبان به جای دیگری می‌فرستد ({status}) و نمی‌گوید کجا',
  },
  { en: 'it leads on more than {times} times', fa: 'بیش از {times} بار به جای دیگری می‌فرستد' },
];

/** A sentence in which parts stand, as a pattern of what it says with any parts. */
const patternOf = (template: string): RegExp =>
  new RegExp(
    `^${template
      .split(/\{\w+\}/)
      .map(RegExp.escape)
      .join('([\\s\\S]+?)')}$`,
  );

const PATTERNS = REFUSALS.map(({ en, fa }) => ({
  pattern: patternOf(en),
  names: [...en.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name),
  fa,
}));

/** A refusal in Persian; as it is where the schemas have no such words: a library has said it. */
export function refusalInPersian(told: string): string {
  const plain = told.replace(/^expected /, '');
  for (const { pattern, names, fa } of PATTERNS) {
    const found = pattern.exec(plain);
    if (found === null) continue;
    return fa.replace(/\{(\w+)\}/g, (_, name: string) =>
      refusalInPersian(found[names.indexOf(name) + 1] ?? ''),
    );
  }
  return told;
}
