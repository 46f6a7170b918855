import { balancedWordings } from '../wording/part-names.ts';

const RESTORE_LEDGER = {
  fa: 'پرونده را از تاریخچهٔ git برگردانید؛ به شناسه‌ها تنها افزوده می‌شود، آن هم به دست ingest.',
  en: 'Restore the file from version control; ids are only ever added, by ingest.',
} as const;

const RESOLVE = {
  fa: '`npm run ingest -- --resolve` را اجرا کنید: شناسه‌های منتشرشده را نگه می‌دارد و به بقیه شمارهٔ تازه می‌دهد.',
  en: 'Run `npm run ingest -- --resolve`: it keeps the ids that were published, and gives the others new numbers.',
} as const;

const RESTORE_OR_RESOLVE = {
  fa: 'اگر به اشتباه برگردانده شده است، دفتر ویرایش پیشین را برگردانید. پس از ادغام، `npm run ingest -- --resolve` را اجرا کنید: شناسه‌های منتشرشده را نگه می‌دارد و به بقیه شمارهٔ تازه می‌دهد.',
  en: 'If it was restored by mistake, restore the ledger of the last edition. After a merge, run `npm run ingest -- --resolve`: it keeps the ids that were published, and gives the others new numbers.',
} as const;

const GIVEN_ANEW = {
  fa: 'شناسه‌ها تا {last} چنان‌که منتشر شده‌اند می‌مانند؛ آنچه تنها در یک شاخه بود از {next} به بعد شماره می‌گیرد',
  en: 'The ids up to {last} are kept, as they were published; what only a branch had gets numbers from {next} on',
} as const;

/** What is said of ledgers of ids: those that are broken or merged, or are of another edition than what was published. */
export const SAID_OF_LEDGERS = balancedWordings({
  ledgerConflict: {
    code: 'GA082',
    fa: {
      message: 'نشانه‌های تداخل git در دفتر مانده است: دو شاخه شماره داده‌اند و باید دفتر یک ویرایش باشد',
      mend: RESOLVE.fa,
    },
    en: {
      message:
        'Unexpected marks of a conflict, expected the ledger of one edition: two branches have given numbers',
      mend: RESOLVE.en,
    },
  },
  contentConflict: {
    code: 'GA082',
    fa: {
      message: 'نشانه‌های تداخل git در پرونده مانده است؛ باید همان باشد که ingest نوشته است',
      mend: 'نخست تداخل‌های seeds/ را، جز دفتر شناسه‌ها، سامان دهید. سپس `npm run ingest -- --resolve` را اجرا کنید تا این پرونده از نو نوشته شود.',
    },
    en: {
      message: 'Unexpected marks of a conflict, expected what ingest has written',
      mend: 'Resolve the conflicts in seeds/ first, but for ledgers. Then run `npm run ingest -- --resolve`, which writes this file anew.',
    },
  },
  idTwice: {
    code: 'GA081',
    fa: {
      message: 'شناسهٔ «{id}» دو بار آمده است: دو شاخه آن را به بندهای متفاوتی داده‌اند',
      mend: RESOLVE.fa,
    },
    en: {
      message:
        'Unexpected second "{id}", expected each id once: two branches have given it to different paragraphs',
      mend: RESOLVE.en,
    },
  },
  ledgerNoJson: {
    code: 'GA006',
    fa: { message: 'دفتر شناسه‌ها JSON نیست: {reason}', mend: RESTORE_LEDGER.fa },
    en: { message: 'Unexpected text, expected JSON: {reason}', mend: RESTORE_LEDGER.en },
  },
  ledgerValue: {
    code: 'GA006',
    fa: { message: 'مقدار «{key}» درست نیست: {reason}', mend: RESTORE_LEDGER.fa },
    en: { message: 'Unexpected value in "{key}": {reason}', mend: RESTORE_LEDGER.en },
  },
  ledgerWithoutId: {
    code: 'GA006',
    fa: { message: 'شناسهٔ {id} نیست؛ همهٔ شناسه‌ها تا {last} باید باشد', mend: RESTORE_LEDGER.fa },
    en: {
      message: 'Unexpected absence of the id {id}, expected every id up to {last}',
      mend: RESTORE_LEDGER.en,
    },
  },
  ledgerIdBeyond: {
    code: 'GA006',
    fa: {
      message: 'شناسهٔ {id} پذیرفته نیست؛ شناسه‌ها کوچک‌تر از «next» ({next}) است',
      mend: RESTORE_LEDGER.fa,
    },
    en: { message: 'Unexpected id {id}, expected ids below "next" ({next})', mend: RESTORE_LEDGER.en },
  },
  ledgerTarget: {
    code: 'GA006',
    fa: { message: 'مقصد {id}، یعنی {target}، در دفتر شناسه‌ها نیست', mend: RESTORE_LEDGER.fa },
    en: {
      message: 'Unexpected target {target} of {id}, expected an id of the ledger',
      mend: RESTORE_LEDGER.en,
    },
  },
  ledgerWithoutTarget: {
    code: 'GA006',
    fa: {
      message: '{id} مقصدی ندارد؛ چون حالتش «{state}» است، باید معلوم باشد که واژه‌هایش کجاست',
      mend: RESTORE_LEDGER.fa,
    },
    en: {
      message: 'Unexpected absence of a target of {id}, expected where its words are: it is "{state}"',
      mend: RESTORE_LEDGER.en,
    },
  },
  ledgerCircle: {
    code: 'GA006',
    fa: {
      message: 'شناسه‌ها دور می‌زنند ({circle})؛ باید به شناسه‌ای زنده یا برداشته‌شده برسند',
      mend: RESTORE_LEDGER.fa,
    },
    en: {
      message: 'Unexpected circle {circle}, expected ids that lead to a live or withdrawn one',
      mend: RESTORE_LEDGER.en,
    },
  },
  brokenBook: {
    code: 'GA006',
    fa: {
      message: 'این دفتر نشانی‌ها چنان نیست که ingest می‌نویسد',
      mend: 'پرونده را از تاریخچهٔ git برگردانید؛ تنها ingest در آن می‌نویسد.',
    },
    en: {
      message: 'Unexpected text, expected the book of addresses as ingest writes it',
      mend: 'Restore the file from version control; only ingest writes it.',
    },
  },

  // Ledgers that are of another edition than what was published.
  olderLedger: {
    code: 'GA080',
    fa: {
      message: '{ids} در دفتر نیست؛ همهٔ شناسه‌های {content} باید در آن باشد: این دفتر کهنه‌تر است',
      mend: RESTORE_OR_RESOLVE.fa,
    },
    en: {
      message: 'Unexpected absence of {ids}, expected every id that {content} has: this ledger is older',
      mend: RESTORE_OR_RESOLVE.en,
    },
  },
  revivedId: {
    code: 'GA080',
    fa: {
      message: '{id} در دفتر زنده است، و {content} به خوانندگان می‌گوید که {state} است: این دفتر کهنه‌تر است',
      mend: RESTORE_OR_RESOLVE.fa,
    },
    en: {
      message:
        'Unexpected live {id}, expected what {content} tells readers: it is {state}; this ledger is older',
      mend: RESTORE_OR_RESOLVE.en,
    },
  },
  otherWords: {
    code: 'GA081',
    fa: {
      message: 'واژه‌های {id} آن‌هایی نیست که {content} زیر این شناسه نشان می‌دهد: شماره دو بار داده شده است',
      mend: RESTORE_OR_RESOLVE.fa,
    },
    en: {
      message:
        'Unexpected words of {id}, expected those that {content} shows under it: the number was given twice',
      mend: RESTORE_OR_RESOLVE.en,
    },
  },
  loweredNext: {
    code: 'GA080',
    fa: {
      message:
        'شمارهٔ بعدی {next} است و باید {given} باشد: شماره‌های پیش از آن داده شده است و این دفتر کهنه‌تر است',
      mend: 'دفتر ویرایش پیشین را برگردانید. پس از ادغام، `npm run ingest -- --resolve` را اجرا کنید.',
    },
    en: {
      message:
        'Unexpected next number {next}, expected {given}: the numbers below it were given, and this ledger is older',
      mend: 'Restore the ledger of the last edition. After a merge, run `npm run ingest -- --resolve`.',
    },
  },
  forsakenId: {
    code: 'GA080',
    same: { line: 'ids: [{id: …, state: withdrawn, date: …, reason: {fa: …, en: …}}]' },
    fa: {
      message:
        'حالت {id} «{state}» است و باید زنده باشد: واژه‌هایش چنان‌که منتشر شده در متن است و اکنون {now} می‌شد',
      mend: 'دفتر ویرایش پیشین را برگردانید: تنها ingest در آن می‌نویسد. برای برداشتن واژه‌ها، آن‌ها را از متن پاک کنید و در document.yaml بنویسید:\n{line}',
    },
    en: {
      message:
        'Unexpected state of {id}, "{state}", expected it live: its words stand in the text as they were published, and would be {now} now',
      mend: 'Restore the ledger of the last edition: ingest alone writes it. To withdraw words, remove them from the text and say so in document.yaml: {line}.',
    },
  },
  noLedger: {
    code: 'GA017',
    fa: {
      message: 'سند «{document}» منتشر شده است و دفتر شناسه‌هایش نیست',
      mend: 'دفتر را از تاریخچهٔ git برگردانید؛ بی آن، پیوندهای منتشرشده ممکن است به واژه‌های دیگری برسد.',
    },
    en: {
      message: 'Unexpected absence of the ledger of "{document}", which is published, expected its ids',
      mend: 'Restore the ledger from version control; without it, published links could come to lead to other words.',
    },
  },
  idsGivenAnew: {
    code: 'GA083',
    fa: {
      message: GIVEN_ANEW.fa,
      mend: 'دفتر و آنچه را ingest می‌نویسد در git ثبت کنید.',
    },
    en: { message: GIVEN_ANEW.en, mend: 'Commit the ledger, and what ingest writes.' },
  },
  idsInDoubt: {
    code: 'GA083',
    fa: {
      message: GIVEN_ANEW.fa,
      mend: 'این مدخل‌ها از شناسه‌ای نام می‌برند که دو شاخه داده‌اند، یا تنها یکی داشته است، و شاید اکنون بند دیگری را بگویند: {places}. درستشان کنید و سپس در git ثبت کنید.',
    },
    en: {
      message: GIVEN_ANEW.en,
      mend: 'These entries name an id that two branches gave, or that only one had, and may mean another paragraph now: {places}. Correct them, then commit.',
    },
  },
});
