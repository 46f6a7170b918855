import { balancedWordings } from '../wording/part-names.ts';

const IF_RIGHT = {
  fa: 'اگر درست است، دفتر شناسه‌ها را در git ثبت کنید. اگر نیست، در document.yaml بنویسید که چه بر سر آن آمده است:\n{line}',
  en: 'If that is right, commit the ledger. If not, say in document.yaml what became of it: {line}.',
} as const;
const BECAME = 'ids: [{id: …, state: …, to: […], date: …, reason: {fa: …, en: …}}]';

const LOOK_UP = { fa: 'آن را در دفتر شناسه‌ها بیابید.', en: 'Look it up in the ledger.' } as const;

/** What is said of ids of segments: what editors decide on them, and what the rules take for the same words. */
export const SAID_OF_IDS = balancedWordings({
  // What editors decide on ids.
  idUnpublished: {
    code: 'GA044',
    fa: { message: 'شناسهٔ {id} هرگز منتشر نشده است', mend: LOOK_UP.fa },
    en: { message: 'Unexpected id {id}, expected one that was published', mend: LOOK_UP.en },
  },
  idDecidedTwice: {
    code: 'GA044',
    fa: { message: 'دربارهٔ {id} دو تصمیم هست؛ باید یکی باشد', mend: 'یکی از آن دو را نگه دارید.' },
    en: { message: 'Unexpected second decision about {id}, expected one', mend: 'Leave one of the two.' },
  },
  targetNotItsOwn: {
    code: 'GA044',
    fa: {
      message: 'مقصد {id} باید واژه‌های آغازین بندی باشد که شناسهٔ دیگری ندارد',
      mend: 'شناسهٔ زنده از آنِ یک بند است و هر بند یک شناسه دارد: به جایش بنویسید "merged"، یا واژه‌ها را درست کنید.',
    },
    en: {
      message: 'Unexpected target of {id}, expected the opening words of a paragraph without another id',
      mend: 'A live id stands for one paragraph, and a paragraph has one id: say "merged" instead, or correct the words.',
    },
  },
  targetUnknown: {
    code: 'GA044',
    fa: {
      message: 'مقصد {id}، یعنی {target}، شناسهٔ دیگری از دفتر شناسه‌ها نیست',
      mend: 'بند را با شناسه‌ای که دارد، یا با واژه‌های آغازینش، نام ببرید.',
    },
    en: {
      message: 'Unexpected target {target} of {id}, expected another id of the ledger',
      mend: 'Name a segment by the id it has, or by its opening words.',
    },
  },
  noOpeningWords: {
    code: 'GA044',
    fa: {
      message: 'بندی با واژه‌های «{words}» آغاز نمی‌شود (یافته‌ها: {found})؛ باید یک بند باشد',
      mend: 'واژه‌های نخست بند را همان‌گونه که در متن است رونویسی کنید.',
    },
    en: {
      message: 'Unexpected opening words «{words}», expected those of one paragraph, found {found}',
      mend: 'Copy the first words of the paragraph as it is in the text.',
    },
  },
  manyOpeningWords: {
    code: 'GA044',
    fa: {
      message: '{found} بند با واژه‌های «{words}» آغاز می‌شود؛ باید یک بند باشد',
      mend: 'واژه‌های بیشتری از آغاز بند بیاورید.',
    },
    en: {
      message: 'Unexpected opening words «{words}», expected those of one paragraph, found {found}',
      mend: 'Give more of its words.',
    },
  },
  targetElsewhere: {
    code: 'GA044',
    same: { form: 'document#s1' },
    fa: {
      message: 'مقصد {id}، یعنی {target}، در سند «{document}» زنده نیست',
      mend: 'سند و شناسه را مانند نشانی‌اش بنویسید: {form}.',
    },
    en: {
      message:
        'Unexpected target {target} of {id}, expected a segment that is live in the document "{document}"',
      mend: 'Name the document and the id as in its address: {form}.',
    },
  },

  // What the rules take for the same words.
  wasSplit: {
    code: 'GA042',
    same: { line: BECAME },
    fa: {
      message: '{id} بخش شد: واژه‌هایش در سطرهای {lines} است ({percent}٪ همانند) و پیوندهایش به آن‌ها می‌رسد',
      mend: IF_RIGHT.fa,
    },
    en: {
      message:
        '{id} was split: its words are those at lines {lines} ({percent} % alike), and its links lead to them',
      mend: IF_RIGHT.en,
    },
  },
  wereMerged: {
    code: 'GA041',
    same: { line: BECAME },
    fa: {
      message: '{ids} یکی شدند: واژه‌هایشان در سطر {at} است ({percent}٪ همانند) که {id} است',
      mend: IF_RIGHT.fa,
    },
    en: {
      message: '{ids} were merged: their words are at line {at} ({percent} % alike), which is {id}',
      mend: IF_RIGHT.en,
    },
  },
  wordsChanged: {
    code: 'GA040',
    same: {
      line: BECAME,
      correction: 'corrections: [{segment: {id}, date: …, what: {fa: …, en: …}, why: {fa: …, en: …}}]',
    },
    fa: {
      message: 'واژه‌های {id} تغییر کرده است: سطر {at} همان دانسته شد ({percent}٪ همانند)',
      mend: `${IF_RIGHT.fa}\nاگر خوانندگان باید از تغییر آگاه شوند، آن را اعلام کنید:\n{correction}`,
    },
    en: {
      message: 'The words of {id} were changed: line {at} is taken for it ({percent} % alike)',
      mend: `${IF_RIGHT.en} If readers should know of the change, announce it: {correction}.`,
    },
  },
  wordsReturned: {
    code: 'GA046',
    fa: { message: 'واژه‌های {id} به متن برگشته‌اند: شناسه دوباره زنده است', mend: 'کاری لازم نیست.' },
    en: {
      message: 'The words of {id} are in the text again: the id is live again',
      mend: 'Nothing need be done.',
    },
  },
  otherSpeaker: {
    code: 'GA043',
    same: { line: 'formerly: [{before}]' },
    fa: {
      message: 'گویندهٔ {id} اکنون {now} است؛ «{before}» منتشر شده بود',
      mend: 'اگر اشتباهی در کار بوده است، آن را در "corrections" در document.yaml اعلام کنید. اگر هر دو یک نفرند، این را در people.yaml به آن شخص بیفزایید:\n{line}',
    },
    en: {
      message: 'The speaker of {id} is {now} now; "{before}" was published',
      mend: 'If they are one person, add "{line}" to that person in people.yaml; if it was a mistake, announce it in "corrections" of document.yaml.',
    },
  },
  wordsVanished: {
    code: 'GA016',
    same: { line: 'ids: [{id: {id}, state: withdrawn, date: …, reason: {fa: …, en: …}}]' },
    fa: {
      message: 'بند منتشرشدهٔ {id} از دست رفته است؛ واژه‌هایش باید در متن باشد',
      mend: 'واژه‌های {id} را به متن برگردانید، یا در document.yaml بنویسید که چه بر سر آن آمده است:\n{line}',
    },
    en: {
      message: 'Unexpected loss of the published segment {id}, expected its words in the text',
      mend: 'Put the words of {id} back into the text, or say in document.yaml what became of it: {line}.',
    },
  },
  idStrayed: {
    code: 'GA089',
    same: { line: 'ids: [{id: {id}, withdrawn: {date: …, reason: {fa: …, en: …}}}]' },
    fa: {
      message: '{id} به {target} می‌رسد؛ باید به بندی برسد که «{speaker}» در آن سخنی می‌گوید',
      mend: 'در document.yaml بنویسید که واژه‌های {id} کجاست، یا اینکه دیگر نیست:\n{line}',
    },
    en: {
      message: 'Unexpected target {target} of {id}, expected a paragraph in which "{speaker}" says something',
      mend: 'Say in document.yaml where the words of {id} are, or that they are gone: {line}.',
    },
  },
});
