import { balancedWordings } from '../wording/part-names.ts';

const CORRECT = {
  fa: 'این مدخل را درست کنید؛ seeds/README.md می‌گوید چه چیزهایی در پرونده می‌آید.',
  en: 'Correct that entry; seeds/README.md lists what the file may hold.',
} as const;

const MEND_YAML = {
  fa: 'YAML را همان جا درست کنید؛ سبب معمولاً تورفتگی سطر یا نشانهٔ نقل است.',
  en: 'Mend the YAML at that place; indentation and quotes are the usual causes.',
} as const;

const INSTEAD_OF_ALIAS = {
  fa: 'خود مقدار را به جای آن بنویسید؛ متنی را که با * آغاز می‌شود میان نشانهٔ نقل بگذارید.',
  en: 'Write the value itself in its place; quote a text that begins with *.',
} as const;

/** What is said of an editors' file that is no YAML, or says what its schema does not allow (GA004). */
export const SAID_OF_YAML = balancedWordings({
  lostLetterInYaml: {
    code: 'GA004',
    fa: {
      message: 'نویسهٔ U+FFFD به جای یک حرف آمده است: برنامه‌ای نتوانسته است آن حرف را بخواند',
      mend: 'واژه را دوباره بنویسید و پرونده را با UTF-8 ذخیره کنید.',
    },
    en: {
      message: 'Unexpected U+FFFD, expected a letter: it stands where a program could not read one',
      mend: 'Write the word again, and save the file as UTF-8.',
    },
  },
  yamlSyntax: {
    code: 'GA004',
    fa: { message: 'YAML درست نیست: {reason}', mend: MEND_YAML.fa },
    en: { message: 'Unexpected YAML: {reason}', mend: MEND_YAML.en },
  },
  yamlTag: {
    code: 'GA004',
    fa: {
      message: 'YAML درست نیست: {reason}',
      mend: 'آنچه را با ! آغاز می‌شود بردارید، یا متن را میان نشانهٔ نقل بگذارید.',
    },
    en: {
      message: 'Unexpected YAML: {reason}',
      mend: 'Leave out what begins with ! there, or quote the text.',
    },
  },
  yamlTooDeep: {
    code: 'GA004',
    fa: { message: 'هزاران لایهٔ تودرتو در پرونده هست؛ باید چند لایه باشد', mend: MEND_YAML.fa },
    en: { message: 'Unexpected thousands of levels in each other, expected a few', mend: MEND_YAML.en },
  },
  unfoldingAliases: {
    code: 'GA004',
    same: { alias: '*name' },
    fa: {
      message: 'ارجاع‌ها ({alias}) به بیش از {most} برابر نوشته باز می‌شود؛ باید مقدارهایی ساده باشد',
      mend: 'خود مقدارها را به جای آن‌ها بنویسید.',
    },
    en: {
      message:
        'Unexpected aliases ({alias}) that unfold to more than {most} times what is written, expected plain values',
      mend: 'Write the values themselves in their places.',
    },
  },
  manyAliases: {
    code: 'GA004',
    same: { alias: '*name' },
    fa: {
      message: 'صدها ارجاع ({alias}) در پرونده هست؛ دست بالا {most} پذیرفته می‌شود',
      mend: INSTEAD_OF_ALIAS.fa,
    },
    en: {
      message: 'Unexpected aliases ({alias}) by hundreds, expected at most {most}',
      mend: INSTEAD_OF_ALIAS.en,
    },
  },
  aliasOfNothing: {
    code: 'GA004',
    same: { alias: '*{name}', anchor: '&{name}' },
    fa: {
      message: 'پیش از ارجاع {alias} باید مقصدش ({anchor}) آمده باشد و نیامده است',
      mend: INSTEAD_OF_ALIAS.fa,
    },
    en: {
      message: 'Unexpected alias {alias}, expected one whose anchor ({anchor}) stands before it',
      mend: INSTEAD_OF_ALIAS.en,
    },
  },
  aliasOfItself: {
    code: 'GA004',
    same: { alias: '*{name}' },
    fa: {
      message: 'ارجاع {alias} درون همان چیزی است که به آن برمی‌گردد و پایان ندارد',
      mend: INSTEAD_OF_ALIAS.fa,
    },
    en: {
      message: 'Unexpected alias {alias} within what it stands for, expected an end to it',
      mend: INSTEAD_OF_ALIAS.en,
    },
  },
  keyTwice: {
    code: 'GA004',
    fa: {
      message: 'کلید «{key}» دوباره آمده است؛ هر کلید در جای خود یک بار می‌آید',
      mend: 'دو مدخل را یکی کنید، یا به یکی کلید دیگری بدهید.',
    },
    en: {
      message: 'Unexpected second "{key}", expected each key once in its mapping',
      mend: 'Put the two entries together, or give one another key.',
    },
  },
  keyNoWord: {
    code: 'GA004',
    fa: {
      message: 'کلید این جا فهرست یا مجموعه‌ای از کلیدهاست؛ باید یک واژه باشد',
      mend: 'پیش از دونقطه واژه‌ای بنویسید؛ متنی را که با «[»، «{» یا «?» آغاز می‌شود میان نشانهٔ نقل بگذارید.',
    },
    en: {
      message: 'Unexpected list or mapping as a key, expected a word',
      mend: 'Write a word before the colon; quote a text that begins with [, { or ?.',
    },
  },
  keyProto: {
    code: 'GA004',
    fa: {
      message: 'کلید «__proto__» پذیرفته نیست؛ باید یکی از کلیدهایی باشد که در پرونده می‌آید',
      mend: 'نام دیگری به آن بدهید: JavaScript این نام را برای خود نگه داشته است.',
    },
    en: {
      message: 'Unexpected key "__proto__", expected one of those that the file may hold',
      mend: 'Give it another name: JavaScript keeps that one for itself.',
    },
  },
  keyAbsent: {
    code: 'GA004',
    fa: {
      message: 'کلید «{key}» {where} نیست؛ مقدارش باید {expected} باشد',
      mend: 'کلید «{key}» را آن جا بیفزایید؛ seeds/README.md می‌گوید چه چیزهایی در پرونده می‌آید.',
    },
    en: {
      message: 'Unexpected absence of "{key}" {where}, expected {expected}',
      mend: 'Add the key "{key}" there; seeds/README.md lists what the file may hold.',
    },
  },
  keyUnknown: {
    code: 'GA004',
    fa: {
      message: 'کلید «{key}» {where} شناخته نیست؛ در آن جا {expected} می‌آید',
      mend: '{meant}کلید را درست کنید یا بردارید؛ seeds/README.md می‌گوید چه چیزهایی در پرونده می‌آید.',
    },
    en: {
      message: 'Unexpected key "{key}" {where}, expected {expected}',
      mend: '{meant}Correct the key or remove it; seeds/README.md lists what the file may hold.',
    },
  },
  badId: {
    code: 'GA004',
    fa: {
      message: 'شناسهٔ «{id}» پذیرفته نیست: {reason}',
      mend: 'شناسه‌ای از این دست به مدخل بدهید: جزئی از نشانی است و برای همیشه می‌ماند.',
    },
    en: {
      message: 'Unexpected id "{id}", {reason}',
      mend: 'Give the entry such an id: it is part of an address, and stays for ever.',
    },
  },
  otherValue: {
    code: 'GA004',
    fa: { message: '{where} {found} آمده است؛ باید {expected} باشد', mend: `{meant}${CORRECT.fa}` },
    en: { message: 'Unexpected {found} {where}, expected {expected}', mend: `{meant}${CORRECT.en}` },
  },
  unquotedText: {
    code: 'GA004',
    fa: {
      message: '{where} {found} آمده است؛ باید {expected} باشد',
      mend: 'مقدار را میان نشانهٔ نقل بگذارید.',
    },
    en: {
      message: 'Unexpected {found} {where}, expected {expected}',
      mend: 'Put the value into quotation marks.',
    },
  },
  valueOfNoForm: {
    code: 'GA004',
    fa: { message: '{where} {found} آمده است؛ باید از گونهٔ دیگری باشد', mend: CORRECT.fa },
    en: { message: 'Unexpected {found} {where}, expected another kind of value', mend: CORRECT.en },
  },
  smallNumber: {
    code: 'GA004',
    fa: { message: '{where} عدد {found} آمده است؛ باید بزرگ‌تر باشد', mend: CORRECT.fa },
    en: { message: 'Unexpected {found} {where}, expected a greater number', mend: CORRECT.en },
  },
  emptyValue: {
    code: 'GA004',
    fa: { message: '{where} {found} آمده است؛ باید چیزی در آن باشد', mend: CORRECT.fa },
    en: { message: 'Unexpected {found} {where}, expected something in it', mend: CORRECT.en },
  },
  refusedValue: {
    code: 'GA004',
    fa: { message: '{where} {found} آمده است و پذیرفته نیست: {reason}', mend: CORRECT.fa },
    en: { message: 'Unexpected {found} {where}: {reason}', mend: CORRECT.en },
  },
});
