import type { CodeFacts } from './code-facts.ts';

/** The codes of published addresses: ledgers, the book of addresses, and what was withdrawn. */
export const ADDRESS_CODES = {
  GA080: {
    severity: 'error',
    title: {
      fa: 'دفتر شناسه‌ها از آنچه منتشر شده کهنه‌تر است',
      en: 'The ledger of ids is older than what is published',
    },
    manual:
      '`content/` has ids that the ledger lacks, or has retired ids that are live in the ledger: an older ledger was restored, or a number lowered. Restore the ledger of the last edition, or run `npm run ingest -- --resolve`.',
  },
  GA081: {
    severity: 'error',
    title: {
      fa: 'یک شناسه برای دو بند است',
      en: 'One id stands for two paragraphs',
    },
    manual:
      'Two branches have given the same number to different paragraphs, and git has merged the ledgers. Run `npm run ingest -- --resolve`: the published paragraph keeps the number, the other one gets a new one.',
  },
  GA082: {
    severity: 'error',
    title: {
      fa: 'نشانه‌های تداخل git در پروندهٔ ساخته‌شده مانده است',
      en: 'A file that ingest writes has the marks of a conflict',
    },
    manual:
      'Two branches have changed a ledger or a file in `content/`. Resolve the texts and the files of editors first, then run `npm run ingest -- --resolve`, which writes the others anew.',
  },
  GA083: {
    severity: 'warning',
    title: {
      fa: 'شناسه‌های منتشرنشده شمارهٔ تازه گرفتند',
      en: 'Ids that were never published got new numbers',
    },
    manual:
      'Only `npm run ingest -- --resolve` says this. Entries of `document.yaml` and `en.po` that name such an id may mean a paragraph that has another number now. Correct them.',
  },
  GA084: {
    severity: 'error',
    title: {
      fa: 'واژه‌های برداشته‌شده هنوز در پرونده‌ها هست',
      en: 'Withdrawn words still stand in the files',
    },
    manual:
      'Something was withdrawn, and its words are still in the text; so they would be published again. Remove them at the place that is named.',
  },
  GA085: {
    severity: 'error',
    title: {
      fa: 'واژه‌های گفته‌ای برداشته‌شده به متن برگشته است',
      en: 'The words of a withdrawn statement are back',
    },
    manual:
      'A text has words that were withdrawn. Remove them. If the withdrawal no longer holds, say so in `ids` of `document.yaml` with the state `live`.',
  },
  GA086: {
    severity: 'error',
    title: {
      fa: 'نشانی منتشرشدهٔ یک گوینده یا مکان به جایی نمی‌رسد',
      en: 'The published address of a speaker or place would lead nowhere',
    },
    manual:
      'No record has the id any more. Write it into `formerly` of the record that it belongs to now, restore the record, or withdraw the page.',
  },
  GA087: {
    severity: 'note',
    title: {
      fa: 'نشانی موقت یک گوینده به شناسهٔ تازهٔ او می‌رسد',
      en: 'The address of a provisional person leads on',
    },
    manual:
      'Somebody whom a text named is in `people.yaml` now, under another id and the same name. The old address leads there by itself.',
  },
  GA088: {
    severity: 'warning',
    title: {
      fa: 'گوینده‌ای منتشرشده دیگر گفته‌ای ندارد',
      en: 'A published speaker has no statements any more',
    },
    manual:
      'The address of the speaker stays, and says that no statement is attributed to this name now. If it is somebody else’s former name, write the id into `formerly` of that person.',
  },
  GA089: {
    severity: 'error',
    title: {
      fa: 'شناسه به گفتهٔ کس دیگری می‌رسد',
      en: 'An id would lead to words of somebody else',
    },
    manual:
      'An entry of `ids` in `document.yaml`, or the ledger, leads a published id to a paragraph in which its speaker says nothing. Name another target, or withdraw the id.',
  },
  GA090: {
    severity: 'error',
    title: {
      fa: 'از سندی برداشته‌شده چیزی در `seeds/` مانده است',
      en: 'A withdrawn document has more than its withdrawal',
    },
    manual:
      '`document.yaml` withdraws the whole document, but its text, its translation or other entries are still there. Remove them; only `withdrawn`, `formerly` and the ledger stay.',
  },
  GA091: {
    severity: 'note',
    title: {
      fa: 'ترجمهٔ گفته‌ای برداشته‌شده از `en.po` بیرون آمد',
      en: 'The translation of a withdrawn statement was taken out of `en.po`',
    },
    manual:
      'Ingest removes the entries of withdrawn segments, also those that are commented out, since their words are withdrawn in both languages. Commit the file.',
  },
  GA092: {
    severity: 'warning',
    title: {
      fa: 'بند کوتاه تازه‌ای شاید همان واژه‌های برداشته‌شده باشد',
      en: 'A new short paragraph may have withdrawn words',
    },
    manual:
      'Withdrawn words that are fewer than six are not known again: whatever would tell them could be guessed. So each new paragraph as short in the same text is named once. See that it is not what was withdrawn.',
  },
  GA093: {
    severity: 'warning',
    title: {
      fa: 'واژه‌های منتشرشده عوض شده و اصلاحی اعلام نشده است',
      en: 'Published words were changed, and no correction tells of it',
    },
    manual:
      'Readers may have quoted the earlier words. They are kept, and shown on the page of the statement as a difference. Say in `corrections` of `document.yaml` what the archive changed and why, or in `editions` that the publisher has another text now. Where the earlier words must not be kept, write `keep: false` to the correction.',
  },
  GA094: {
    severity: 'warning',
    title: {
      fa: 'درهم‌ریز نسخهٔ تازهٔ ناشر با متن یکی نیست',
      en: 'The hash of a new edition is not that of the text',
    },
    manual:
      'An entry of `editions` says which file the publisher’s new text was. The text is another one now, and no correction by the archive since that day tells why.',
  },
} as const satisfies Readonly<Record<string, CodeFacts>>;
