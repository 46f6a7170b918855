import { RLM } from '../../src/text/characters.ts';
import type { CodeFacts } from './codes/code-facts.ts';
import { ADDRESS_CODES } from './codes/codes-of-addresses.ts';
import { READING_CODES } from './codes/reading-codes.ts';
import { REVIEW_CODES } from './codes/review-codes.ts';
import { TRANSLATION_CODES } from './codes/translation-codes.ts';

/**
 * Every diagnostic code there has ever been, with its severity and its words. Codes are permanent and never reused:
 * a code that is retired stays here. The table in CONTRIBUTING.md is made from this (`tests/diagnostics/table.test.ts`).
 */
export const CODES = {
  GA004: {
    severity: 'error',
    title: {
      fa: 'پروندهٔ YAML خواندنی نیست یا با طرح‌واره نمی‌خواند',
      en: 'A YAML file cannot be read, or breaks its schema',
    },
    mend: {
      fa: 'در `document.yaml`، `people.yaml`، `places.yaml`، `glossary.yaml` یا `archive.yaml` خطایی نحوی یا کلیدی ناشناخته هست، یا مقداری که به شکل درست نوشته نشده است. آن را در جایی که پیام نشان می‌دهد درست کنید.',
      en: '`document.yaml`, `people.yaml`, `places.yaml`, `glossary.yaml` or `archive.yaml` has a fault of syntax, an unknown key, or a value that is not of the form expected. Mend the entry at the place that is named.',
    },
  },
  GA005: {
    severity: 'error',
    title: { fa: 'شناسهٔ شخص در `people.yaml` نیست', en: 'A person’s id is not in `people.yaml`' },
    mend: {
      fa: 'تصمیم یا مناسبتی در `document.yaml` از کسی نام می‌برد که شناخته نیست. او را به `seeds/people.yaml` بیفزایید یا شناسه را درست کنید.',
      en: 'A decision or an occasion in `document.yaml` names somebody who is not known. Add the person to `seeds/people.yaml`, or correct the id.',
    },
  },
  GA006: {
    severity: 'error',
    title: {
      fa: 'دفتر شناسه‌ها خراب است یا شناسه‌ای از آن برداشته شده است',
      en: 'The ledger of ids is broken, or an id was removed from it',
    },
    mend: {
      fa: 'همهٔ شناسه‌هایی که تا کنون منتشر شده در `ids.json` است و تنها دستور ingest در آن می‌نویسد. نسخهٔ سالم پرونده را از تاریخچهٔ git برگردانید.',
      en: '`ids.json` holds every id ever published, and only ingest writes it. Restore the file from version control.',
    },
  },
  GA007: {
    severity: 'error',
    title: { fa: 'شناسهٔ مکان در `places.yaml` نیست', en: 'A place’s id is not in `places.yaml`' },
    mend: {
      fa: 'مناسبتی، یا سمتی در `people.yaml`، از مکانی نام می‌برد که شناخته نیست. آن را به `seeds/places.yaml` بیفزایید یا شناسه را درست کنید.',
      en: 'An occasion, or a role in `people.yaml`, names a place that is not known. Add the place to `seeds/places.yaml`, or correct the id.',
    },
  },
  GA010: {
    severity: 'error',
    title: { fa: 'دو متن یک سند می‌شوند', en: 'Two texts would become one document' },
    mend: {
      fa: 'دو پرونده در `seeds/` یک نشانی می‌گیرند. نام یکی را عوض کنید.',
      en: 'Two files in `seeds/` would get the same address. Give one of them another name.',
    },
  },
  GA011: {
    severity: 'error',
    title: {
      fa: 'در `document.yaml` از بندی نام برده شده است که نیست',
      en: '`document.yaml` names a segment that is not there',
    },
    mend: {
      fa: 'تصمیم، املا، مناسبت یا اصلاحی از شناسه‌ای نام می‌برد که متن ندارد. شناسه را در دفتر شناسه‌ها یا در صفحهٔ سند بیابید و درست کنید.',
      en: 'A decision, a spelling, an occasion or a correction names an id that the text does not have. Look the id up in the ledger or on the page, and correct it.',
    },
  },
  GA012: {
    severity: 'warning',
    title: { fa: 'تصمیم ویراستار چیزی را تغییر نمی‌دهد', en: 'An editor’s decision changes nothing' },
    mend: {
      fa: 'قاعده‌ها نیز همین را می‌گویند، یا آن واژه در آن بند نیست. مدخل را بردارید یا درست کنید.',
      en: 'The rules say the same, or the word is not in that segment. Remove the entry, or correct it.',
    },
  },
  GA013: {
    severity: 'warning',
    title: { fa: 'گوینده نامعلوم است', en: 'The speaker is unknown' },
    mend: {
      fa: 'از متن برنمی‌آید که گوینده کیست، یا قاعده‌ها آن را درنمی‌یابند. اگر گوینده را به‌یقین می‌شناسید، در `decisions` در `document.yaml` نام ببرید؛ وگرنه بگذارید بماند: سایت می‌گوید که نامعلوم است.',
      en: 'The text does not tell who speaks, or the rules cannot read it. Name the speaker in `decisions` of `document.yaml` where it is certain; otherwise leave it: the site says that it is unknown.',
    },
  },
  GA015: {
    severity: 'warning',
    title: { fa: 'گوینده قطعی نیست', en: 'The speaker is only probable' },
    mend: {
      fa: 'سایت پیش از نام می‌نویسد «احتمالاً». اگر گوینده را می‌شناسید، در `decisions` در `document.yaml` بنویسید.',
      en: 'The site shows “probably” with the name. Where you know the speaker, say so in `decisions` of `document.yaml`.',
    },
  },
  GA018: {
    severity: 'error',
    title: {
      fa: 'پوشه‌ای بی‌متن یا پرونده‌ای بی‌ربط در `seeds/` است',
      en: 'A folder without a text, or a stray file, in `seeds/`',
    },
    mend: {
      fa: 'متن را با نام `source.fa.txt` (یا با پسوند `.md`، `.html` یا `.docx`) آن جا بگذارید، یا پرونده را از `seeds/` بیرون ببرید.',
      en: 'Put the text there as `source.fa.txt` (or `.md`, `.html`, `.docx`), or move the file out of `seeds/`.',
    },
  },
  GA020: {
    severity: 'note',
    title: { fa: 'نامی که در `people.yaml` نیست', en: 'A name that `people.yaml` does not have' },
    mend: {
      fa: 'نام او همان‌گونه که در متن آمده است نشان داده می‌شود. اگر او را به `seeds/people.yaml` بیفزایید، نام انگلیسی می‌گیرد و در همهٔ سندها یک صفحه خواهد داشت.',
      en: 'The person is shown by the name that the text has. Add the person to `seeds/people.yaml` to give an English name and one page for all documents.',
    },
  },
  GA021: {
    severity: 'error',
    title: { fa: '`content/` با متن‌ها نمی‌خواند', en: '`content/` is not what the seeds make' },
    mend: {
      fa: 'این پیام تنها از `npm run ingest -- --check` می‌آید. `npm run ingest` را اجرا کنید و آنچه را می‌نویسد در git ثبت کنید.',
      en: 'Only `npm run ingest -- --check` says this. Run `npm run ingest`, and commit what it writes.',
    },
  },
  GA022: {
    severity: 'note',
    title: {
      fa: 'قاعده‌ای تغییری پیشنهاد می‌کند که از آن مطمئن نیست',
      en: 'A rule suggests a change, but is not sure of it',
    },
    mend: {
      fa: 'چیزی تغییر نکرده است. اگر پیشنهاد درست است، آن را در `spellings` در `document.yaml` بپذیرید.',
      en: 'Nothing was changed. Where the suggestion is right, accept it in `spellings` of `document.yaml`.',
    },
  },
  GA047: {
    severity: 'error',
    title: {
      fa: 'تاریخی در `document.yaml` جلوتر از آن است که ممکن باشد',
      en: 'A date in `document.yaml` lies further ahead than it can',
    },
    mend: {
      fa: 'تاریخ اصلاح یا تصمیمی دربارهٔ شناسه‌ها پس از امروز است، یا تاریخ مناسبتی بیش از ده سال دیگر. تاریخ را درست کنید؛ خوانندگان آن را می‌بینند.',
      en: 'A correction or a decision on an id is dated after today, or an occasion more than ten years ahead. Correct the date; readers are told it.',
    },
  },
  GA048: {
    severity: 'warning',
    title: {
      fa: 'واژه‌هایی که تصمیم ویراستار از آن‌ها نام می‌برد در آن بند نیست',
      en: 'The words that an editor’s decision names are not in the segment',
    },
    mend: {
      fa: 'تصمیم به کار نرفته است، چون شاید اکنون دربارهٔ واژه‌های دیگری باشد. بند را چنان‌که هست ببینید؛ `expect` یا `utterances` را درست کنید، یا تصمیم را بردارید.',
      en: 'The decision was not followed, since it may be about other words now. Look at the segment as it is; correct `expect` or `utterances`, or remove the decision.',
    },
  },
  ...READING_CODES,
  ...ADDRESS_CODES,
  ...TRANSLATION_CODES,
  ...REVIEW_CODES,
} as const satisfies Readonly<Record<string, CodeFacts>>;

export type Code = keyof typeof CODES;
export type Severity = CodeFacts['severity'];

const cell = (text: string): string => text.replaceAll('|', '\\|');

/** A Persian title that begins with a file's name would be set from left to right. */
const persian = (title: string): string => (title.startsWith('`') ? RLM + title : title);

/** All codes with what is known of them, by their numbers. */
export const codesInOrder = (): (readonly [string, CodeFacts])[] =>
  Object.entries<CodeFacts>(CODES).sort(([a], [b]) => (a < b ? -1 : 1));

/** All codes as a Markdown table, one row each: code, severity, title in Persian and in English, what to do. */
export function codesAsMarkdown(): string {
  const rows = codesInOrder().map(([code, { severity, title, mend }]) =>
    [code, severity, persian(title.fa), title.en, mend.en].map(cell),
  );
  const head = ['code', 'severity', 'فارسی', 'English', 'what it means, what to do'];
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |\n`).join('');
}
