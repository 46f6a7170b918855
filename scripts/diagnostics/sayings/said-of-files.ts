import { balancedWordings } from '../wording/part-names.ts';

const STRAY = {
  fa: 'متن را با یکی از این قالب‌ها آن جا بگذارید، یا پرونده را از seeds/ بیرون ببرید.',
  en: 'Put the text there, saved in one of these formats, or move the file out of seeds/.',
} as const;

/** What is said of the files and folders of an archive, before anything in them is read. */
export const SAID_OF_FILES = balancedWordings({
  nearlyRightName: {
    code: 'GA060',
    fa: {
      message: 'نام «{name}» خوانده نمی‌شود؛ باید «{meant}» باشد',
      mend: 'نام آن را «{meant}» بگذارید، یا محتوایش را به آن پرونده ببرید: با نامی که دارد، هیچ چیز از آن خوانده نمی‌شود.',
    },
    en: {
      message: 'Unexpected name "{name}", expected "{meant}"',
      mend: 'Rename it to {meant}, or put what it says there: under the name it has, nothing of it is read.',
    },
  },
  unshownName: {
    code: 'GA054',
    fa: {
      message: 'در نام این پرونده یا پوشه {found}؛ باید نامی باشد که هر سیستمی بتواند نشان دهد',
      mend: 'نامش را عوض کنید. بایت‌ها و نویسه‌هایی که نشان‌دادنی نیستند در این جا با {byte} یا {character} و یک عدد نوشته شده‌اند.',
    },
    same: { byte: '\\x', character: '\\u' },
    en: {
      message:
        'Unexpected {found} in the name of a file or folder, expected a name that every system can show',
      mend: 'Rename it; the bytes and characters that cannot be shown are written here as {byte} or {character} and a number.',
    },
  },
  unreadableFile: {
    code: 'GA052',
    fa: {
      message: 'این پرونده یا پوشه را نمی‌توان خواند ({error})',
      mend: 'به کسی که ingest را اجرا می‌کند اجازهٔ خواندنش را بدهید (`chmod u+r`؛ برای پوشه `chmod u+rx`)، یا آن را از این جا ببرید.',
    },
    en: {
      message: 'Unexpected {error}, expected a file or folder that can be read',
      mend: 'Allow whoever runs ingest to read it (`chmod u+r`, of a folder `chmod u+rx`), or move it away.',
    },
  },
  badLink: {
    code: 'GA050',
    fa: {
      message: 'این پیوند {found}؛ باید به پرونده یا پوشه‌ای در seeds/ برسد',
      mend: 'خود پرونده را به جای پیوند بگذارید: پیوندی که به جای دیگری می‌رود، آنچه را در آن جاست منتشر می‌کند.',
    },
    en: {
      message: 'Unexpected link {found}, expected one to a file or folder in seeds/',
      mend: 'Put the file itself in its place: what a link elsewhere leads to would be published.',
    },
  },
  specialFile: {
    code: 'GA051',
    fa: {
      message: 'این {kind} است؛ باید پرونده‌ای معمولی باشد',
      mend: 'آن را از این جا ببرید، یا پرونده‌ای را که باید این جا باشد به جایش بگذارید.',
    },
    en: {
      message: 'Unexpected {kind}, expected an ordinary file',
      mend: 'Move it away, or put the file that was meant in its place.',
    },
  },
  fileForContent: {
    code: 'GA051',
    fa: {
      message: 'این جا پرونده‌ای هست؛ باید پوشه‌ای باشد که ingest محتوا را در آن نگه می‌دارد',
      mend: 'آن را از این جا ببرید؛ ingest خود پوشه را می‌سازد.',
    },
    en: {
      message: 'Unexpected file, expected the folder that ingest keeps its content in',
      mend: 'Move it away; ingest makes the folder.',
    },
  },
  largeFile: {
    code: 'GA055',
    fa: {
      message: 'اندازهٔ پرونده {size} است؛ دست بالا {most} پذیرفته می‌شود',
      mend: 'آن را به چند پرونده بخش کنید؛ اگر متن نیست، از seeds/ بیرون ببرید.',
    },
    en: {
      message: 'Unexpected file of {size}, expected at most {most}',
      mend: 'Divide it into several; where it is no text, move it out of seeds/.',
    },
  },
  folderWithoutText: {
    code: 'GA018',
    fa: {
      message: 'در این پوشه متنی نیست؛ باید source.fa.txt در آن باشد (یا با پسوند .md، .html یا .docx)',
      mend: STRAY.fa,
    },
    en: {
      message: 'Unexpected folder without a text, expected source.fa.txt in it (or .md, .html, .docx)',
      mend: STRAY.en,
    },
  },
  hiddenText: {
    code: 'GA018',
    fa: { message: 'این متن پنهان است؛ نامش نباید با نقطه آغاز شود', mend: STRAY.fa },
    en: {
      message: 'Unexpected hidden text, expected a name that does not begin with a dot',
      mend: STRAY.en,
    },
  },
  fileWithoutText: {
    code: 'GA018',
    fa: { message: 'کنار این پرونده متنی نیست؛ باید متنی هم‌نام آن باشد', mend: STRAY.fa },
    en: { message: 'Unexpected file, expected a text beside it', mend: STRAY.en },
  },
  strayFile: {
    code: 'GA018',
    fa: {
      message:
        'این پرونده متن نیست؛ در این جا متن (.txt، .md، .html یا .docx)، پوشه یا پرونده‌ای کنار یک متن جای دارد',
      mend: STRAY.fa,
    },
    en: {
      message:
        'Unexpected file, expected a text (.txt, .md, .html, .docx), a folder, or a file beside a text',
      mend: STRAY.en,
    },
  },
  unreadBesideText: {
    code: 'GA061',
    fa: {
      message: 'از این {kind} چیزی خوانده نمی‌شود: کنار متن، تنها {names} خوانده می‌شود',
      mend: 'اگر فقط در این جا نگه داشته می‌شود، کاری لازم نیست؛ وگرنه آنچه را در آن است به یکی از آن پرونده‌ها ببرید.',
    },
    en: {
      message: 'Nothing is read of this {kind}: beside a text, only {names} are',
      mend: 'Nothing is to be done where it is only kept there; else put what it says into one of those files.',
    },
  },
  nameOfArchivesFile: {
    code: 'GA049',
    same: { path: 'seeds/{base}/source.fa.txt' },
    fa: {
      message: 'نام «{name}» پذیرفته نیست: پروندهٔ کنار آن {sidecar} می‌شود که از آنِ کل بایگانی است',
      mend: 'متن را در پوشه‌ای بگذارید ({path})، یا نام دیگری به آن بدهید.',
    },
    en: {
      message:
        'Unexpected name "{name}", expected another: the file beside it would be {sidecar}, which is the archive\'s',
      mend: 'Put the text into a folder, as {path}, or give it another name.',
    },
  },
  noText: {
    code: 'GA065',
    fa: {
      message: 'در seeds/ متنی نیست و بی متن سایتی ساخته نمی‌شود',
      mend: 'متنی در آن جا بگذارید، مثلاً با نام seeds/name.txt.',
    },
    en: {
      message: 'There is no text in seeds/, and no site can be made without one',
      mend: 'Put a text there, as seeds/name.txt.',
    },
  },
  noSeeds: {
    code: 'GA053',
    fa: {
      message: 'پوشهٔ seeds/، که متن‌های بایگانی در آن جای دارد، در {root} نیست',
      mend: 'مسیری را که در ARCHIVE آمده است درست کنید، یا در آن جا پوشهٔ seeds/ را بسازید و متنی در آن بگذارید.',
    },
    en: {
      message: 'Unexpected absence of the folder seeds/ in {root}, expected the texts of an archive',
      mend: 'Correct the path that ARCHIVE names, or make the folder seeds/ there and put a text into it.',
    },
  },
  staleContent: {
    code: 'GA021',
    fa: {
      message: 'این پرونده کهنه است؛ باید همان باشد که ingest از متن‌ها می‌سازد',
      mend: '`npm run ingest` را اجرا کنید و آنچه را می‌نویسد در git ثبت کنید.',
    },
    en: {
      message: 'Unexpected stale file, expected what ingest makes of the seeds',
      mend: 'Run `npm run ingest` and commit what it writes.',
    },
  },
  idFromBadName: {
    code: 'GA049',
    fa: {
      message: 'نام «{name}»، که از آن نشانی «{id}» به دست می‌آید، پذیرفته نیست: {refusal}',
      mend: 'نام دیگری از حرف، رقم و خط تیره به پرونده یا پوشه بدهید؛ عنوان متن به نام پرونده بستگی ندارد.',
    },
    en: {
      message: 'Unexpected name "{name}", which becomes the address "{id}", expected {refusal}',
      mend: 'Give the file or folder another name, of letters, digits and hyphens; the title of the text is not its name.',
    },
  },
  secondText: {
    code: 'GA010',
    fa: {
      message: 'دو متن یک سند («{id}») می‌شوند؛ تنها {other} باید باشد{alike}',
      mend: 'به یکی از آن دو نام دیگری بدهید.',
    },
    en: {
      message: 'Unexpected second text for the document "{id}", expected only {other}{alike}',
      mend: 'Give one of the two another name.',
    },
  },
});
