import { balancedWordings } from '../wording/part-names.ts';

const OTHER_ID = {
  fa: 'به یکی از آن دو شناسهٔ دیگری بدهید؛ شناسهٔ مناسبتی که منتشر شده است می‌ماند.',
  en: 'Give one of the two another id; the id of an occasion that was published stays.',
} as const;

/** What is said of the occasions of document.yaml. */
export const SAID_OF_OCCASIONS = balancedWordings({
  occasionTwice: {
    code: 'GA100',
    fa: { message: 'شناسهٔ مناسبت «{id}» را مناسبت دیگری از همین سند هم دارد', mend: OTHER_ID.fa },
    en: {
      message: 'Unexpected second occasion "{id}", expected an id that no other occasion of the document has',
      mend: OTHER_ID.en,
    },
  },
  occasionOfRules: {
    code: 'GA100',
    fa: { message: 'شناسهٔ مناسبت «{id}» را قاعده‌ها به مناسبت دیگری از همین سند داده‌اند', mend: OTHER_ID.fa },
    en: {
      message:
        'Unexpected occasion "{id}", expected an id that the rules give to no other one of the document',
      mend: OTHER_ID.en,
    },
  },
  beginsWithNoStatement: {
    code: 'GA101',
    fa: {
      message: '{id} در "{key}" از گونهٔ {kind} است؛ باید گفته باشد',
      mend: 'تنها آنچه گفته شده است به مناسبت تعلق دارد. اگر در متن چیزی نیست که آن جا گفته شده باشد، بنویسید "begins: null".',
    },
    en: {
      message: 'Unexpected {kind} {id} in "{key}", expected a statement',
      mend: 'Only what is said belongs to an occasion. Write "begins: null" where the text has nothing that was said there.',
    },
  },
  beginsBesideStatement: {
    code: 'GA101',
    fa: {
      message: '{id} در "{key}" از گونهٔ {kind} است؛ باید گفته باشد',
      mend: 'تنها آنچه گفته شده است به مناسبت تعلق دارد: نزدیک‌ترین گفته {nearest} است. اگر {id} گفته است، در decisions بنویسید.',
    },
    en: {
      message: 'Unexpected {kind} {id} in "{key}", expected a statement',
      mend: 'Only what is said belongs to an occasion: the nearest statement is {nearest}. If {id} is one, say so in decisions.',
    },
  },
  beginsAlike: {
    code: 'GA101',
    fa: {
      message: 'دو مناسبت («{other}» و «{id}») با {begins} آغاز می‌شود؛ باید یکی باشد',
      mend: 'هر گفته از آنِ یک مناسبت است: بگذارید دیگری با نخستین گفتهٔ خودش یا با null آغاز شود.',
    },
    en: {
      message: 'Unexpected second occasion that begins with {begins} ("{other}" and "{id}"), expected one',
      mend: 'A statement belongs to one occasion: let the other begin with its own first statement, or with null.',
    },
  },
  endsWithoutBeginning: {
    code: 'GA101',
    fa: {
      message: '«{id}» پایان ("ends") دارد و آغاز ("begins") ندارد',
      mend: 'گفته‌ای را هم که با آن آغاز می‌شود بنویسید.',
    },
    en: {
      message: 'Unexpected "ends" of "{id}", expected "begins" with it',
      mend: 'Write the statement that it begins with, too.',
    },
  },
  endsBeforeBeginning: {
    code: 'GA101',
    fa: {
      message: 'پایان «{id}»، یعنی {ends}، پیش از آغازش {begins} است؛ باید پس از آن باشد',
      mend: 'آخرین گفتهٔ مناسبت را در "ends" بنویسید و نخستین را در "begins".',
    },
    en: {
      message: 'Unexpected end {ends} before the beginning {begins} of "{id}", expected one after it',
      mend: 'Put the last statement of the occasion into "ends", and the first into "begins".',
    },
  },
  endsAfterNext: {
    code: 'GA101',
    fa: {
      message:
        'پایان «{id}»، یعنی {ends}، پس از آن است که «{next}» با {begins} آغاز شده است؛ باید پیش از آن باشد',
      mend: 'هر مناسبت جایی پایان می‌یابد که بعدی آغاز می‌شود: "ends" را بردارید یا درست کنید.',
    },
    en: {
      message:
        'Unexpected end {ends} of "{id}" after "{next}" has begun with {begins}, expected one before that',
      mend: 'One occasion ends where the next one begins: leave "ends" out, or correct it.',
    },
  },
  unknownSeries: {
    code: 'GA104',
    same: { line: '{id}: { fa: …, en: … }' },
    fa: {
      message: 'سلسلهٔ «{id}» در "series" در seeds/archive.yaml نیست',
      mend: '{meant}شناسه را درست کنید، یا سلسله را به "series" در seeds/archive.yaml بیفزایید:\n{line}',
    },
    en: {
      message: 'Unexpected series "{id}", expected an id of "series" in seeds/archive.yaml',
      mend: '{meant}Correct the id, or add the series to "series" in seeds/archive.yaml: {line}',
    },
  },
  occasionEmpty: {
    code: 'GA102',
    fa: {
      message: 'هیچ گفته‌ای از مناسبت «{id}» نیست',
      mend: 'نخستین گفته‌اش را بنویسید، مانند "begins: s…"؛ اگر چیزی از متن آن جا گفته نشده است، بنویسید "begins: null".',
    },
    en: {
      message: 'No statement belongs to the occasion "{id}"',
      mend: 'Write "begins: s…" with its first statement; where nothing in the text was said there, write "begins: null".',
    },
  },
  speakerUnlisted: {
    code: 'GA103',
    fa: {
      message: '«{speaker}» در {segment} در مناسبت «{id}» سخن می‌گوید و در شمار حاضران آن نیست',
      mend: 'شناسهٔ او در people.yaml را به "participants" بیفزایید؛ اگر مناسبت تا آن هنگام تمام شده بود، آخرین گفته‌اش را در "ends" بنویسید.',
    },
    en: {
      message: '"{speaker}" speaks in {segment} at the occasion "{id}", but is not among its participants',
      mend: 'Add the id (of people.yaml) to "participants"; if the occasion was over by then, write "ends" with its last statement.',
    },
  },
});
