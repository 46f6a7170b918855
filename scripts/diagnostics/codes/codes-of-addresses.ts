import type { CodeFacts } from './code-facts.ts';

/** The codes of published addresses: ledgers, the book of addresses, and what was withdrawn. */
export const ADDRESS_CODES = {
  GA016: {
    severity: 'error',
    title: { fa: 'شناسه‌ای منتشرشده به جایی نمی‌رسد', en: 'A published id would lead nowhere' },
    mend: {
      fa: 'واژه‌های بندی منتشرشده دیگر در متن نیست. آن‌ها را برگردانید، یا در `ids` در `document.yaml` بنویسید که چه بر سرشان آمده است.',
      en: 'The words of a published segment are gone from the text. Put them back, or say in `ids` of `document.yaml` what became of them.',
    },
  },
  GA017: {
    severity: 'error',
    title: { fa: 'سند منتشرشده دفتر شناسه ندارد', en: 'A published document has no ledger of ids' },
    mend: {
      fa: 'بی دفتر شناسه‌ها، پیوندهای منتشرشده ممکن است به واژه‌های دیگری برسد. `ids.json` را از تاریخچهٔ git برگردانید.',
      en: 'Without its ledger, published links could come to lead to other words. Restore `ids.json` from version control.',
    },
  },
  GA019: {
    severity: 'error',
    title: { fa: 'متنِ سندی منتشرشده دیگر نیست', en: 'The seed of a published document is gone' },
    mend: {
      fa: 'پیوندهای سند خواهد شکست. متن را برگردانید؛ اگر نامش عوض شده است، نام پیشین را در `formerly` در `document.yaml` بنویسید.',
      en: 'Its links would break. Restore the seed; if it has another name now, write the old one into `formerly` of its `document.yaml`.',
    },
  },
  GA040: {
    severity: 'warning',
    title: {
      fa: 'واژه‌های بندی منتشرشده تغییر کرده و شناسه‌اش مانده است',
      en: 'The words of a published segment changed, and its id stays',
    },
    mend: {
      fa: 'شناسه به بندی می‌رسد که از همه به بند منتشرشده مانندتر است. اگر درست است، دفتر شناسه‌ها را در git ثبت کنید؛ اگر نیست، در `ids` در `document.yaml` تصمیم بگیرید.',
      en: 'The paragraph that is most like the published one keeps its id. If that is right, commit the ledger; if not, decide in `ids` of `document.yaml`.',
    },
  },
  GA041: {
    severity: 'warning',
    title: { fa: 'بندها یکی شده‌اند', en: 'Segments were merged' },
    mend: {
      fa: 'پیوند همهٔ آن‌ها به بندی می‌رسد که اکنون واژه‌هایشان را دارد. اگر درست است، دفتر شناسه‌ها را در git ثبت کنید؛ اگر نیست، در `ids` در `document.yaml` تصمیم بگیرید.',
      en: 'The links of all of them lead to the paragraph that has their words now. If that is right, commit the ledger; if not, decide in `ids` of `document.yaml`.',
    },
  },
  GA042: {
    severity: 'warning',
    title: { fa: 'بندی بخش شده است', en: 'A segment was split' },
    mend: {
      fa: 'پیوند آن به همهٔ بخش‌هایش می‌رسد. اگر درست است، دفتر شناسه‌ها را در git ثبت کنید؛ اگر نیست، در `ids` در `document.yaml` تصمیم بگیرید.',
      en: 'Its links lead to all its parts. If that is right, commit the ledger; if not, decide in `ids` of `document.yaml`.',
    },
  },
  GA043: {
    severity: 'warning',
    title: {
      fa: 'گویندهٔ گفته‌ای منتشرشده عوض شده است',
      en: 'A published statement has another speaker than before',
    },
    mend: {
      fa: 'اگر هر دو شناسه از آنِ یک نفر است، شناسهٔ پیشین را در `formerly` در `people.yaml` بنویسید. اگر اشتباهی در کار بوده است، آن را در `corrections` در `document.yaml` اعلام کنید.',
      en: 'If both ids are one person, write the old one into `formerly` in `people.yaml`. If it was a mistake, announce it in `corrections` of `document.yaml`.',
    },
  },
  GA044: {
    severity: 'error',
    title: {
      fa: 'تصمیم ویراستار دربارهٔ شناسه‌ای شدنی نیست',
      en: 'An editor’s decision about an id cannot be carried out',
    },
    mend: {
      fa: 'مدخلی از `ids` در `document.yaml` از شناسه‌ای نام می‌برد که هرگز منتشر نشده است، یا مقصدی دارد که نیست. آن را چنان‌که پیام می‌گوید درست کنید.',
      en: 'An entry of `ids` in `document.yaml` names an id that was never published, or a target that is not there. Correct it as the message says.',
    },
  },
  GA045: {
    severity: 'error',
    title: { fa: 'شناسهٔ پیشین در کار است', en: 'A former id is in use' },
    mend: {
      fa: 'هر نشانی تنها به یک جا می‌رسد. شناسه را از `formerly` بردارید، یا به آن مدخل دیگر شناسهٔ دیگری بدهید.',
      en: 'An address can lead to one place only. Take the id out of `formerly`, or give the other record another id.',
    },
  },
  GA046: {
    severity: 'note',
    title: {
      fa: 'واژه‌های شناسه‌ای پیشین به متن برگشته‌اند',
      en: 'The words of a retired id are in the text again',
    },
    mend: {
      fa: 'شناسه دوباره زنده است و پیوندهایش به همان واژه‌ها می‌رسد. کاری لازم نیست.',
      en: 'The id is live again, and its links lead to those words. Nothing need be done.',
    },
  },
  GA080: {
    severity: 'error',
    title: {
      fa: 'دفتر شناسه‌ها از آنچه منتشر شده کهنه‌تر است',
      en: 'The ledger of ids is older than what is published',
    },
    mend: {
      fa: 'در `content/` شناسه‌هایی هست که در دفتر شناسه‌ها نیست، یا شناسهٔ کنارگذاشته‌ای که در دفتر زنده است: دفتر کهنه‌ای را برگردانده‌اند، یا شماره‌ای را کم کرده‌اند. دفتر ویرایش پیشین را برگردانید، یا `npm run ingest -- --resolve` را اجرا کنید.',
      en: '`content/` has ids that the ledger lacks, or has retired ids that are live in the ledger: an older ledger was restored, or a number lowered. Restore the ledger of the last edition, or run `npm run ingest -- --resolve`.',
    },
  },
  GA081: {
    severity: 'error',
    title: {
      fa: 'یک شناسه برای دو بند است',
      en: 'One id stands for two paragraphs',
    },
    mend: {
      fa: 'دو شاخه به دو بند یک شماره داده‌اند و git دفترها را ادغام کرده است. `npm run ingest -- --resolve` را اجرا کنید: بند منتشرشده شماره‌اش را نگه می‌دارد و بند دیگر شمارهٔ تازه می‌گیرد.',
      en: 'Two branches have given the same number to different paragraphs, and git has merged the ledgers. Run `npm run ingest -- --resolve`: the published paragraph keeps the number, the other one gets a new one.',
    },
  },
  GA082: {
    severity: 'error',
    title: {
      fa: 'نشانه‌های تداخل git در پروندهٔ ساخته‌شده مانده است',
      en: 'A file that ingest writes has the marks of a conflict',
    },
    mend: {
      fa: 'دو شاخه دفتر شناسه‌ها یا پرونده‌ای در `content/` را تغییر داده‌اند. نخست متن‌ها و پرونده‌های ویراستاران را سامان دهید و سپس `npm run ingest -- --resolve` را اجرا کنید تا آن‌های دیگر از نو نوشته شود.',
      en: 'Two branches have changed a ledger or a file in `content/`. Resolve the texts and the files of editors first, then run `npm run ingest -- --resolve`, which writes the others anew.',
    },
  },
  GA083: {
    severity: 'warning',
    title: {
      fa: 'شناسه‌های منتشرنشده شمارهٔ تازه گرفتند',
      en: 'Ids that were never published got new numbers',
    },
    mend: {
      fa: 'این پیام تنها از `npm run ingest -- --resolve` می‌آید. مدخل‌هایی از `document.yaml` و `en.po` که از چنین شناسه‌ای نام می‌برد شاید منظورش بندی باشد که اکنون شمارهٔ دیگری دارد. آن‌ها را درست کنید.',
      en: 'Only `npm run ingest -- --resolve` says this. Entries of `document.yaml` and `en.po` that name such an id may mean a paragraph that has another number now. Correct them.',
    },
  },
  GA084: {
    severity: 'error',
    title: {
      fa: 'واژه‌های برداشته‌شده هنوز در پرونده‌ها هست',
      en: 'Withdrawn words still stand in the files',
    },
    mend: {
      fa: 'چیزی برداشته شده و واژه‌هایش هنوز در متن است؛ پس دوباره منتشر خواهد شد. آن‌ها را در جایی که پیام نشان می‌دهد پاک کنید.',
      en: 'Something was withdrawn, and its words are still in the text; so they would be published again. Remove them at the place that is named.',
    },
  },
  GA085: {
    severity: 'error',
    title: {
      fa: 'واژه‌های گفته‌ای برداشته‌شده به متن برگشته است',
      en: 'The words of a withdrawn statement are back',
    },
    mend: {
      fa: 'در متنی واژه‌هایی هست که برداشته شده بود. آن‌ها را پاک کنید. اگر برداشتن دیگر به قوت خود باقی نیست، در `ids` در `document.yaml` با حالت `live` بنویسید.',
      en: 'A text has words that were withdrawn. Remove them. If the withdrawal no longer holds, say so in `ids` of `document.yaml` with the state `live`.',
    },
  },
  GA086: {
    severity: 'error',
    title: {
      fa: 'نشانی منتشرشدهٔ یک گوینده یا مکان به جایی نمی‌رسد',
      en: 'The published address of a speaker or place would lead nowhere',
    },
    mend: {
      fa: 'دیگر هیچ مدخلی این شناسه را ندارد. آن را در `formerly` مدخلی بنویسید که اکنون از آنِ اوست، مدخل را برگردانید، یا صفحه را بردارید.',
      en: 'No record has the id any more. Write it into `formerly` of the record that it belongs to now, restore the record, or withdraw the page.',
    },
  },
  GA087: {
    severity: 'note',
    title: {
      fa: 'نشانی موقت یک گوینده به شناسهٔ تازهٔ او می‌رسد',
      en: 'The address of a provisional person leads on',
    },
    mend: {
      fa: 'کسی که متنی از او نام برده بود اکنون با همان نام و شناسه‌ای دیگر در `people.yaml` است. نشانی پیشین خودبه‌خود به آن جا می‌رسد.',
      en: 'Somebody whom a text named is in `people.yaml` now, under another id and the same name. The old address leads there by itself.',
    },
  },
  GA088: {
    severity: 'warning',
    title: {
      fa: 'گوینده‌ای منتشرشده دیگر گفته‌ای ندارد',
      en: 'A published speaker has no statements any more',
    },
    mend: {
      fa: 'نشانی گوینده می‌ماند و می‌گوید که اکنون هیچ گفته‌ای به این نام نسبت داده نمی‌شود. اگر این نام پیشین کس دیگری است، شناسه را در `formerly` او بنویسید.',
      en: 'The address of the speaker stays, and says that no statement is attributed to this name now. If it is somebody else’s former name, write the id into `formerly` of that person.',
    },
  },
  GA089: {
    severity: 'error',
    title: {
      fa: 'شناسه به گفتهٔ کس دیگری می‌رسد',
      en: 'An id would lead to words of somebody else',
    },
    mend: {
      fa: 'مدخلی از `ids` در `document.yaml`، یا دفتر شناسه‌ها، شناسه‌ای منتشرشده را به بندی می‌رساند که گویندهٔ آن در آن جا چیزی نمی‌گوید. مقصد دیگری بنویسید، یا شناسه را بردارید.',
      en: 'An entry of `ids` in `document.yaml`, or the ledger, leads a published id to a paragraph in which its speaker says nothing. Name another target, or withdraw the id.',
    },
  },
  GA090: {
    severity: 'error',
    title: {
      fa: 'از سندی برداشته‌شده چیزی در `seeds/` مانده است',
      en: 'A withdrawn document has more than its withdrawal',
    },
    mend: {
      fa: '`document.yaml` همهٔ سند را برمی‌دارد، ولی متن، ترجمه یا مدخل‌های دیگرش هنوز هست. آن‌ها را پاک کنید؛ تنها `withdrawn`، `formerly` و دفتر شناسه‌ها می‌ماند.',
      en: '`document.yaml` withdraws the whole document, but its text, its translation or other entries are still there. Remove them; only `withdrawn`, `formerly` and the ledger stay.',
    },
  },
  GA091: {
    severity: 'note',
    title: {
      fa: 'ترجمهٔ گفته‌ای برداشته‌شده از `en.po` بیرون آمد',
      en: 'The translation of a withdrawn statement was taken out of `en.po`',
    },
    mend: {
      fa: 'دستور ingest مدخل بندهای برداشته‌شده را، حتی اگر غیرفعال شده باشد، پاک می‌کند، چون واژه‌هایشان در هر دو زبان برداشته شده است. پرونده را در git ثبت کنید.',
      en: 'Ingest removes the entries of withdrawn segments, also those that are commented out, since their words are withdrawn in both languages. Commit the file.',
    },
  },
  GA092: {
    severity: 'warning',
    title: {
      fa: 'بند کوتاه تازه‌ای شاید همان واژه‌های برداشته‌شده باشد',
      en: 'A new short paragraph may have withdrawn words',
    },
    mend: {
      fa: 'اگر واژه‌های برداشته‌شده کمتر از شش تا باشد، دوباره شناخته نمی‌شود: هر نشانه‌ای که آن‌ها را بشناساند حدس‌زدنی است. از این رو هر بند تازه‌ای به همین کوتاهی در همان متن یک بار نام برده می‌شود. ببینید که همان برداشته‌شده نباشد.',
      en: 'Withdrawn words that are fewer than six are not known again: whatever would tell them could be guessed. So each new paragraph as short in the same text is named once. See that it is not what was withdrawn.',
    },
  },
  GA093: {
    severity: 'warning',
    title: {
      fa: 'واژه‌های منتشرشده عوض شده و اصلاحی اعلام نشده است',
      en: 'Published words were changed, and no correction tells of it',
    },
    mend: {
      fa: 'شاید خوانندگانی واژه‌های پیشین را نقل کرده باشند. آن واژه‌ها نگه داشته می‌شود و در صفحهٔ گفته به شکل تفاوت می‌آید. در `corrections` در `document.yaml` بنویسید که بایگانی چه چیزی را چرا عوض کرد، یا در `editions` بنویسید که متن ناشر اکنون چیز دیگری است. اگر نباید واژه‌های پیشین بماند، به اصلاح `keep: false` بیفزایید.',
      en: 'Readers may have quoted the earlier words. They are kept, and shown on the page of the statement as a difference. Say in `corrections` of `document.yaml` what the archive changed and why, or in `editions` that the publisher has another text now. Where the earlier words must not be kept, write `keep: false` to the correction.',
    },
  },
  GA094: {
    severity: 'warning',
    title: {
      fa: 'درهم‌ریز نسخهٔ تازهٔ ناشر با متن یکی نیست',
      en: 'The hash of a new edition is not that of the text',
    },
    mend: {
      fa: 'مدخلی در `editions` می‌گوید که متن تازهٔ ناشر کدام پرونده بوده است. متن اکنون چیز دیگری است و از آن روز هیچ اصلاحی از سوی بایگانی دلیلش را نمی‌گوید.',
      en: 'An entry of `editions` says which file the publisher’s new text was. The text is another one now, and no correction by the archive since that day tells why.',
    },
  },
} as const satisfies Readonly<Record<string, CodeFacts>>;
