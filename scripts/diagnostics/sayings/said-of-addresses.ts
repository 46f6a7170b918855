import { balancedWordings } from '../wording/part-names.ts';

/** The line that takes a document or a person down. */
const WITHDRAWN = 'withdrawn: {date: …, reason: {fa: …, en: …}}';

const REMOVE_LEFT = {
  fa: 'آن را پاک کنید: آنچه در seeds/ بماند برای هر که بایگانی را دارد خواندنی است. تنها "withdrawn" و "formerly" در document.yaml، و دفتر شناسه‌ها، می‌ماند.',
  en: 'Remove it: what stays in seeds/ can be read by everybody who has the archive. Only "withdrawn" and "formerly" in document.yaml, and the ledger, stay.',
} as const;

/** What is said of published addresses: of records that have them, of former ids, and of what was withdrawn. */
export const SAID_OF_ADDRESSES = balancedWordings({
  formerIdInUse: {
    code: 'GA045',
    fa: {
      message:
        'شناسهٔ پیشین «{old}»، که «{id}» از آن نام می‌برد، اکنون به «{owner}» می‌رسد؛ نباید از آنِ کسی باشد',
      mend: 'آن را از "formerly" بردارید، یا به مدخل دیگر شناسهٔ دیگری بدهید.',
    },
    en: {
      message: 'Unexpected former id "{old}" of "{id}", expected one that nobody has; it leads to "{owner}"',
      mend: 'Take it out of "formerly" there, or give the other record another id.',
    },
  },
  speakerLost: {
    code: 'GA086',
    same: { line: 'formerly: [{id}]', withdrawn: WITHDRAWN },
    fa: {
      message: 'صفحهٔ گویندهٔ «{id}» منتشر شده است و دیگر هیچ مدخلی این شناسه را ندارد یا نداشته است',
      mend: 'این را در people.yaml به شخصی بیفزایید که شناسه از آنِ او بوده است:\n{line}\nاگر کس دیگری بوده است، او را با همان نامی که منتشر شده به people.yaml بیفزایید: نشانی پیشین خودبه‌خود به آن جا می‌رسد. برای برداشتن صفحه، این را به آن شخص بیفزایید:\n{withdrawn}',
    },
    en: {
      message:
        'Unexpected loss of the speaker "{id}", whose page was published, expected a record that has or had this id',
      mend: 'Write "{line}" at the person in people.yaml whose id it was. If it was another person, add that one to people.yaml, with the name as it was published: the old address leads there by itself. To take a page down, give the person "{withdrawn}".',
    },
  },
  placeLost: {
    code: 'GA086',
    same: { line: 'formerly: [{id}]' },
    fa: {
      message: 'صفحهٔ مکان «{id}» منتشر شده است و دیگر هیچ مدخلی این شناسه را ندارد یا نداشته است',
      mend: 'مدخل را برگردانید، یا این را در places.yaml به مکانی بیفزایید که شناسه از آنِ آن بوده است:\n{line}',
    },
    en: {
      message:
        'Unexpected loss of the place "{id}", whose page was published, expected a record that has or had this id',
      mend: 'Write "{line}" at the place in places.yaml whose id it was, or restore the entry.',
    },
  },
  seriesLost: {
    code: 'GA086',
    same: { line: 'formerly: [{id}]' },
    fa: {
      message: 'صفحهٔ سلسلهٔ «{id}» منتشر شده است و دیگر هیچ مدخلی این شناسه را ندارد یا نداشته است',
      mend: 'مدخل را برگردانید، یا این را در "series" در archive.yaml به مدخلی بیفزایید که شناسه از آنِ آن بوده است:\n{line}',
    },
    en: {
      message:
        'Unexpected loss of the series "{id}", whose page was published, expected a record that has or had this id',
      mend: 'Write "{line}" at the entry of "series" in archive.yaml whose id it was, or restore the entry.',
    },
  },
  ledOn: {
    code: 'GA087',
    fa: {
      message: 'نشانی منتشرشدهٔ «{id}» به «{to}» می‌رسد که همان نام را دارد',
      mend: 'کاری لازم نیست. اگر دو نفرند، نامی به «{to}» بدهید که از دیگری بازش بشناسد.',
    },
    en: {
      message: 'The published address of "{id}" leads to "{to}", who has the same name',
      mend: 'Nothing need be done. If they are two people, say so: give "{to}" a name that tells them apart.',
    },
  },
  speakerEmptied: {
    code: 'GA088',
    same: { line: 'formerly: [{id}]' },
    fa: {
      message: 'دیگر هیچ گفته‌ای به گویندهٔ منتشرشدهٔ «{id}» نسبت داده نمی‌شود؛ صفحه همین را می‌گوید',
      mend: 'اگر نام پیشین کسی است، این را در people.yaml به آن شخص بیفزایید:\n{line}',
    },
    en: {
      message: 'No statement is attributed to the published speaker "{id}" any more; the page says so',
      mend: 'If it is a former name of somebody, add "{line}" to that person in people.yaml.',
    },
  },
  withdrawnStanding: {
    code: 'GA084',
    fa: {
      message: 'واژه‌های {id}، که برداشته شده است، در سطر {line} هست و دوباره منتشر می‌شود',
      mend: 'بند را از متن پاک کنید، یا برداشتن {id} را از document.yaml بردارید.',
    },
    en: {
      message:
        'Unexpected words of the withdrawn {id} at line {line}, expected them to be gone: they would be published again',
      mend: 'Take the paragraph out of the text, or take the withdrawal of {id} out of document.yaml.',
    },
  },
  withdrawnBack: {
    code: 'GA085',
    same: {
      line: 'ids: [{id: {id}, state: live, to: [the first words of the paragraph], date: …, reason: {fa: …, en: …}}]',
    },
    fa: {
      message: 'واژه‌های {owner}، که برداشته شده است، در سطر {at} هست؛ نباید باشد',
      mend: 'آن‌ها را پاک کنید. اگر برداشتن دیگر به قوت خود باقی نیست، این را در document.yaml بنویسید و در `to` واژه‌های نخست بند را:\n{line}',
    },
    en: {
      message: 'Unexpected words of {owner} at line {at}, expected them to be gone: they were withdrawn',
      mend: 'Remove them. If the withdrawal no longer holds, say so in document.yaml: {line}.',
    },
  },
  perhapsWithdrawn: {
    code: 'GA092',
    fa: {
      message:
        '{id} تازه است و واژه‌هایش کم است؛ واژه‌های {withdrawn} که برداشته شده، اگر کم باشد، بازشناخته نمی‌شود',
      mend: 'ببینید که همان واژه‌های برداشته‌شده نباشد. اگر هست، پیش از ثبت در git پاکشان کنید.',
    },
    en: {
      message:
        '{id} is new and has few words; those of {withdrawn}, which were withdrawn, are not known again where they are few',
      mend: 'See that they are not the withdrawn words. If they are, remove them before you commit.',
    },
  },
  textLeft: {
    code: 'GA090',
    fa: { message: 'متنِ سندی برداشته‌شده مانده است؛ باید تنها برداشتن آن بماند', mend: REMOVE_LEFT.fa },
    en: {
      message: 'Unexpected text of a withdrawn document, expected nothing but its withdrawal',
      mend: REMOVE_LEFT.en,
    },
  },
  translationLeft: {
    code: 'GA090',
    fa: { message: 'ترجمهٔ سندی برداشته‌شده مانده است؛ باید تنها برداشتن آن بماند', mend: REMOVE_LEFT.fa },
    en: {
      message: 'Unexpected translation of a withdrawn document, expected nothing but its withdrawal',
      mend: REMOVE_LEFT.en,
    },
  },
  entryLeft: {
    code: 'GA090',
    fa: {
      message: 'مدخل «{key}» از سندی برداشته‌شده مانده است؛ باید تنها برداشتن آن بماند',
      mend: REMOVE_LEFT.fa,
    },
    en: {
      message: 'Unexpected "{key}" of a withdrawn document, expected nothing but its withdrawal',
      mend: REMOVE_LEFT.en,
    },
  },
  translationWithdrawn: {
    code: 'GA091',
    fa: {
      message: 'ترجمهٔ {ids} از پرونده بیرون آمد، چون واژه‌ها برداشته شده است',
      mend: 'پرونده را در git ثبت کنید. دربارهٔ آنچه در تاریخچه‌اش هست، راهنما (seeds/README.md) را ببینید.',
    },
    en: {
      message: 'The translation of {ids} was taken out of the file, because the words were withdrawn',
      mend: 'Commit the file. What its history has is told in the manual (seeds/README.md).',
    },
  },
  sidecarWithoutText: {
    code: 'GA018',
    same: { line: WITHDRAWN },
    fa: {
      message: 'کنار این پرونده متنی نیست؛ باید باشد',
      mend: 'متن را با نام source.fa.txt (یا با پسوند .md، .html یا .docx) آن جا بگذارید. اگر سند برداشته شده است، همین جا بنویسید:\n{line}',
    },
    en: {
      message: 'Unexpected absence of a text, expected one beside this file',
      mend: 'Put the text there as source.fa.txt (or .md, .html, .docx). If the document was taken down, say so here: {line}.',
    },
  },
  goneFromContent: {
    code: 'GA019',
    same: { formerly: 'formerly: [{id}]', line: WITHDRAWN },
    fa: {
      message: 'سند «{id}» در content هست و متنی ندارد؛ باید داشته باشد',
      mend: 'متن را برگردانید. اگر نامش عوض شده است، این را به document.yaml آن بیفزایید:\n{formerly}\nاگر برداشته شده است، یک document.yaml به جا بگذارید که همین را بگوید:\n{line}',
    },
    en: {
      message: 'Unexpected document "{id}" in content, expected a seed for it',
      mend: 'Restore the seed. If it has another name now, add "{formerly}" to its document.yaml; if it was taken down, leave a document.yaml that says so: {line}.',
    },
  },
  goneFromBook: {
    code: 'GA019',
    same: { formerly: 'formerly: [{id}]', line: WITHDRAWN },
    fa: {
      message: 'سند «{id}» در دفتر نشانی‌ها هست و متنی ندارد؛ باید داشته باشد',
      mend: 'متن را برگردانید. اگر نامش عوض شده است، این را به document.yaml آن بیفزایید:\n{formerly}\nاگر برداشته شده است، یک document.yaml به جا بگذارید که همین را بگوید:\n{line}',
    },
    en: {
      message: 'Unexpected document "{id}" in the book of addresses, expected a seed for it',
      mend: 'Restore the seed. If it has another name now, add "{formerly}" to its document.yaml; if it was taken down, leave a document.yaml that says so: {line}.',
    },
  },
});
