import { balancedWordings } from '../wording/part-names.ts';

const WHO = {
  fa: 'می‌توان آن را همان‌گونه گذاشت. اگر گوینده را می‌شناسید، در {file} بنویسید:\n{decision}\nاگر نمی‌توان دانست کیست، همان جا بنویسید:\n{noted}',
  en: 'Say who it is in {file}: {decision}; where it cannot be told, {noted}; or leave it as it is.',
} as const;
const WHO_LINES = {
  decision: 'decisions: [{segment: {id}, speaker: {speaker}, reason: …}]',
  noted: '{segment: {id}, doubt: noted, reason: …}',
} as const;

const CORRECT_DATE = {
  fa: 'تاریخ را درست کنید؛ به خوانندگان به عنوان روز اصلاح یا تصمیم گفته می‌شود.',
  en: 'Correct the date; readers are told it as the day of the correction or decision.',
} as const;

/** What is said of document.yaml and the names in it, and of what is left to an editor to decide. */
export const SAID_OF_DECISIONS = balancedWordings({
  unknownPlace: {
    code: 'GA007',
    same: { line: '{id}: { name: { fa: …, en: … }, kind: city }' },
    fa: {
      message: 'مکان «{id}» در seeds/places.yaml نیست',
      mend: '{meant}شناسه را درست کنید، یا مکان را به seeds/places.yaml بیفزایید:\n{line}',
    },
    en: {
      message: 'Unexpected place "{id}", expected an id of seeds/places.yaml',
      mend: '{meant}Correct the id, or add the place to seeds/places.yaml: {line}',
    },
  },
  unknownPerson: {
    code: 'GA005',
    same: { line: '{id}: { name: { fa: …, en: … } }' },
    fa: {
      message: 'شخص «{id}» در seeds/people.yaml نیست',
      mend: '{meant}شناسه را درست کنید، یا شخص را به seeds/people.yaml بیفزایید:\n{line}',
    },
    en: {
      message: 'Unexpected person "{id}", expected an id of seeds/people.yaml',
      mend: '{meant}Correct the id, or add the person to seeds/people.yaml: {line}',
    },
  },
  unknownSegment: {
    code: 'GA011',
    fa: {
      message: 'بند {id} در متن نیست؛ بندها از {first} تا {last} است',
      mend: 'شناسه را در دفتر شناسه‌ها یا در صفحهٔ سند بیابید و درست کنید.',
    },
    en: {
      message: 'Unexpected segment {id}, expected one of {first} to {last}',
      mend: 'Look the id up in the ledger or on the page, and correct it.',
    },
  },
  spellingInVain: {
    code: 'GA012',
    fa: {
      message: 'املای «{word}» در {id} چیزی را تغییر نمی‌دهد',
      mend: 'واژه در آن بند نیست، یا خود همین‌گونه نوشته می‌شود: مدخل را درست کنید یا بردارید.',
    },
    en: {
      message: 'Unexpected spelling of «{word}» in {id}, expected one that changes something',
      mend: 'The word is not in that segment, or is written so anyway: correct the entry or remove it.',
    },
  },
  decisionMoved: {
    code: 'GA048',
    fa: {
      message: 'تصمیم دربارهٔ {id} به کار نرفت: واژه‌هایی که از آن‌ها نام می‌برد در آن بند نیست',
      mend: 'متن عوض شده است، یا واژه‌ها به گونه‌ای دیگر نوشته شده‌اند. بند را چنان‌که اکنون هست ببینید؛ تصمیم را درست کنید یا بردارید.',
    },
    en: {
      message: 'The decision on {id} was not followed: the words it names are not in that segment',
      mend: 'The text has changed, or the words are written otherwise. Look at the segment as it is now; correct the decision or remove it.',
    },
  },
  decisionInVain: {
    code: 'GA012',
    fa: {
      message: 'تصمیم دربارهٔ {id} چیزی را تغییر نمی‌دهد',
      mend: 'قاعده‌ها نیز همین را می‌گویند: تصمیم را بردارید.',
    },
    en: {
      message: 'Unexpected decision on {id}, expected one that changes something',
      mend: 'The rules say the same: remove the decision.',
    },
  },
  suggestedSpelling: {
    code: 'GA022',
    same: { line: 'spellings: [{decisions}]' },
    fa: {
      message: '«{word}» را شاید باید «{as}» نوشت ({percent}٪){often}',
      mend: 'چیزی تغییر نکرده است. اگر درست است، در {file} بپذیرید؛ وگرنه همان‌گونه بگذارید:\n{line}',
    },
    en: {
      message: '«{word}» is perhaps to be written «{as}» ({percent} %){often}',
      mend: 'Nothing is changed. Decide in {file}: {line}; or leave it.',
    },
  },
  unknownSpeaker: {
    code: 'GA013',
    same: WHO_LINES,
    fa: { message: 'گویندهٔ {id} نامعلوم است', mend: WHO.fa },
    en: { message: 'The speaker of {id} is unknown', mend: WHO.en },
  },
  uncertainSpeaker: {
    code: 'GA015',
    same: WHO_LINES,
    fa: { message: 'گویندهٔ {id} قطعی نیست؛ «احتمالاً {probably}» نشان داده می‌شود', mend: WHO.fa },
    en: { message: 'The speaker of {id} is not certain; shown as probably "{probably}"', mend: WHO.en },
  },
  unknownName: {
    code: 'GA020',
    same: { line: '…: { name: { fa: {name}, en: … }{also} }' },
    fa: {
      message: 'نام «{shown}» در seeds/people.yaml نیست؛ چنان‌که در متن است نشان داده می‌شود',
      mend: 'شخص را با نام انگلیسی و با شناسه‌ای از حروف لاتین به seeds/people.yaml بیفزایید:\n{line}',
    },
    en: {
      message: 'The name «{shown}» is not in seeds/people.yaml; shown as the text has it',
      mend: 'Add the person to seeds/people.yaml, with an English name, under an id of Latin letters: {line}',
    },
  },
  doneAhead: {
    code: 'GA047',
    fa: {
      message: 'تاریخ {date} پس از امروز است؛ باید روزی باشد که این کار انجام شده است',
      mend: CORRECT_DATE.fa,
    },
    en: {
      message: 'Unexpected date {date}, expected the day on which it was done, which is not after today',
      mend: CORRECT_DATE.en,
    },
  },
  occasionAhead: {
    code: 'GA047',
    fa: {
      message: 'تاریخ {date} بیش از {years} سال دیگر است؛ مناسبت نباید از آن دورتر باشد',
      mend: 'سال را درست کنید؛ هیچ چیز این همه زودتر اعلام نمی‌شود.',
    },
    en: {
      message: 'Unexpected date {date}, expected an occasion at most {years} years ahead',
      mend: 'Correct the year; nothing is announced so long before.',
    },
  },
  untoldChange: {
    code: 'GA093',
    same: {
      correction: 'corrections: [{segment: {id}, date: …, what: {fa: {what}, en: …}, why: {fa: …, en: …}}]',
      edition: 'editions: [{date: …, source: {fa: …, en: …}, url: …, sha256: "{sha256}"}]',
    },
    fa: {
      message:
        'واژه‌های منتشرشدهٔ {id} تغییر کرده است و هیچ چیز به خوانندگان نمی‌گوید؛ عبارت پیشین نگه داشته شده است',
      mend: 'اگر بایگانی آن‌ها را اصلاح کرده است، در {file} بنویسید:\n{correction}\nاگر ناشر متن را تغییر داده است:\n{edition}',
    },
    en: {
      message:
        'The published words of {id} were changed, and nothing tells readers of it; the earlier wording is kept',
      mend: 'If the archive corrected them, say so in {file}: {correction}. If the publisher changed the text: {edition}.',
    },
  },
  otherEdition: {
    code: 'GA094',
    fa: {
      message: 'هش ویرایش {date} هش متن، {sha256}، نیست، و پس از آن اصلاحی هم نیامده است',
      mend: 'پرونده را چنان‌که اکنون نزد ناشر است بگذارید و هش آن را بنویسید. اگر بایگانی پس از آن متن را اصلاح کرده است، تغییر را در "corrections" بنویسید.',
    },
    en: {
      message:
        'Unexpected hash of the edition of {date}, expected that of the text, {sha256}, or a correction since then',
      mend: 'Put the file there as the publisher has it now and give its hash. If the archive has corrected it since, write the change into "corrections".',
    },
  },
  noStatement: {
    code: 'GA062',
    fa: {
      message: 'در {paragraphs} گفته‌ای یافت نشد؛ {found}',
      mend: 'اگر در متن کسی چیزی نمی‌گوید، کاری لازم نیست.',
    },
    en: {
      message: 'No statement was found in {paragraphs}; {found}',
      mend: 'Nothing is to be done where nobody says anything in the text.',
    },
  },
  noStatementButAlike: {
    code: 'GA062',
    same: { line: 'decisions: [{segment: {id}, kind: statement, speaker: …, reason: …}]' },
    fa: {
      message: 'در {paragraphs} گفته‌ای یافت نشد؛ {found}',
      mend: 'اگر کسی چیزی می‌گوید، در {file} بنویسید؛ وگرنه همان‌گونه بگذارید:\n{line}',
    },
    en: {
      message: 'No statement was found in {paragraphs}; {found}',
      mend: 'Say in {file} what is said: {line}; or leave it.',
    },
  },
});
