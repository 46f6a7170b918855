// What is said before anything is installed, in both languages. Plain JavaScript without dependencies, for any Node from 20 on, as
// setup.mjs is; all other words of commands are in diagnostics/.

/** Whether whoever reads it reads Persian: as machine/reader-language.ts finds it, which cannot be loaded yet. */
export function isPersian(words, env) {
  const options = words.includes('--') ? words.slice(0, words.indexOf('--')) : words;
  const at = options.findLastIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const asked = options[at] === '--lang' ? options[at + 1] : options[at]?.slice('--lang='.length);
  if (asked === 'fa' || asked === 'en') return asked === 'fa';
  const named = [env.LC_ALL, env.LC_MESSAGES, env.LANG].find((value) => value !== undefined && value !== '');
  return /^fa(?:[_.@-]|$)/i.test(named ?? '');
}

/** Each thing once, by its name. What stands in braces is given by whoever says it. */
export const WORDS = {
  error: { fa: 'خطا', en: 'error' },
  commandLine: { fa: 'خط فرمان', en: 'command line' },
  usage: {
    fa: 'کاربرد: goftar COMMAND [ARGUMENTS] یا npm run COMMAND [-- ARGUMENTS]',
    en: 'Usage: goftar COMMAND [ARGUMENTS], or npm run COMMAND [-- ARGUMENTS]',
  },
  commands: {
    fa: 'فرمان‌ها: {known}\nهر فرمان با --help می‌گوید چه می‌کند.',
    en: 'Commands: {known}\nCOMMAND --help says what it does.',
  },
  installing: { fa: 'نصب وابستگی‌ها (npm ci) …', en: 'Installing dependencies (npm ci) …' },
  notInstalled: {
    fa: '`npm ci` آنچه را در آن قید شده است نصب نکرد (بالاتر را ببینید)',
    en: 'Unexpected end of `npm ci` (see above), expected it to install what is pinned there',
  },
  checkNetwork: {
    fa: 'اتصال شبکه و مخزنی را که npm به کار می‌برد ببینید، و فرمان را دوباره اجرا کنید.',
    en: 'Check the network connection and the registry that npm uses, then run the command again.',
  },
  noNode: {
    fa: 'نسخهٔ قیدشدهٔ Node نیست؛ `npm ci` باید آن را این جا می‌گذاشت',
    en: 'Unexpected absence of the pinned Node, expected `npm ci` to put it there',
  },
  allowScript: {
    fa: 'اجرای اسکریپت نصب بستهٔ "node" را روا بدارید (npm install-scripts approve node)، و npm ci را دوباره اجرا کنید.',
    en: 'Allow the install script of the package "node" (npm install-scripts approve node), then run npm ci again.',
  },
  unknownCommand: {
    fa: 'فرمان «{command}» شناخته نیست؛ باید یکی از این‌ها باشد: {known}',
    en: 'Unexpected command "{command}", expected one of {known}',
  },
  unreadPath: {
    fa: 'در مسیر این پوشه ستاره یا خط کج وارونه هست، و Node نمی‌تواند برنامه‌ای از آن بار کند',
    en: 'Unexpected star or backslash in the path of this folder, expected a path that Node can load programs from',
  },
  renameFolder: {
    fa: 'نام پوشه را عوض کنید یا آن را جابه‌جا کنید، و فرمان را دوباره اجرا کنید.',
    en: 'Rename the folder or move it, then run the command again.',
  },
  noArchive: {
    fa: 'این پوشه seeds/archive.yaml ندارد؛ باید بایگانی یا پوشه‌ای در آن باشد',
    en: 'Unexpected folder without seeds/archive.yaml, expected an archive or a folder in one',
  },
  makeArchive: {
    fa: 'به پوشهٔ بایگانی بروید، یا یکی بسازید: goftar new-archive DIR',
    en: 'Go to the folder of the archive, or make one: goftar new-archive DIR',
  },
  noPlace: {
    fa: 'هیچ پوشه‌ای نیست که بتوان در آن نوشت؛ باید یکی از این‌ها باشد: {places}',
    en: 'Unexpected lack of a folder that may be written to, expected one of {places}',
  },
};

const RLI = '\u2067';
const PDI = '\u2069';

/** Something in the language of whoever reads it. A terminal sets every line from left to right unless it is told otherwise. */
export function inWords(name, given = {}) {
  const language = isPersian(process.argv.slice(2), process.env) ? 'fa' : 'en';
  const text = WORDS[name][language].replace(/\{(\w+)\}/g, (whole, part) => given[part] ?? whole);
  return language === 'fa' ? text.replace(/^.+$/gm, (line) => RLI + line + PDI) : text;
}
