import { RLM } from '../../src/text/characters.ts';
import type { CodeFacts } from './code-facts.ts';
import { ADDRESS_CODES } from './codes-of-addresses.ts';
import { READING_CODES } from './reading-codes.ts';
import { REVIEW_CODES } from './review-codes.ts';
import { TRANSLATION_CODES } from './translation-codes.ts';

/**
 * Every diagnostic code there has ever been, with its severity and its words. Codes are permanent and never reused:
 * a code that is retired stays here. The table in CONTRIBUTING.md is made from this (`tests/diagnostics/table.test.ts`).
 */
export const CODES = {
  GA001: {
    severity: 'error',
    title: { fa: 'کدگذاری متن شناخته نشد', en: 'The text is in no encoding known here' },
    manual:
      'The received bytes are neither UTF-8, UTF-16, Windows-1256 nor ISO-8859-6, or are damaged. Save the text as UTF-8 and put the file in its place again.',
  },
  GA002: {
    severity: 'error',
    title: { fa: 'متن خالی است', en: 'The text is empty' },
    manual: 'The file holds no letter and no digit. Put the text into it, or remove the file.',
  },
  GA003: {
    severity: 'error',
    title: { fa: 'در متن نویسهٔ NUL هست', en: 'The text has a NUL character' },
    manual:
      'No text has such a character; often the file is not a text at all. Export the text again, or remove the character.',
  },
  GA004: {
    severity: 'error',
    title: {
      fa: 'پروندهٔ YAML خواندنی نیست یا با طرح‌واره نمی‌خواند',
      en: 'A YAML file cannot be read, or breaks its schema',
    },
    manual:
      '`document.yaml`, `people.yaml`, `places.yaml`, `glossary.yaml` or `archive.yaml` has a fault of syntax, an unknown key, or a value that is not of the form expected. Mend the entry at the place that is named.',
  },
  GA005: {
    severity: 'error',
    title: { fa: 'شناسهٔ شخص در `people.yaml` نیست', en: 'A person’s id is not in `people.yaml`' },
    manual:
      'A decision or an occasion in `document.yaml` names somebody who is not known. Add the person to `seeds/people.yaml`, or correct the id.',
  },
  GA006: {
    severity: 'error',
    title: {
      fa: 'دفتر شناسه‌ها خراب است یا شناسه‌ای از آن برداشته شده است',
      en: 'The ledger of ids is broken, or an id was removed from it',
    },
    manual:
      '`ids.json` holds every id ever published, and only ingest writes it. Restore the file from version control.',
  },
  GA007: {
    severity: 'error',
    title: { fa: 'شناسهٔ مکان در `places.yaml` نیست', en: 'A place’s id is not in `places.yaml`' },
    manual:
      'An occasion, or a role in `people.yaml`, names a place that is not known. Add the place to `seeds/places.yaml`, or correct the id.',
  },
  GA008: {
    severity: 'error',
    title: { fa: '`en.po` خواندنی نیست', en: '`en.po` cannot be read' },
    manual:
      'The translation is no valid gettext file in UTF-8, was cut off, or has two entries for a segment or one for none. Nothing of it is used. Mend the entry at the line that is named; `msgfmt -c` checks it, too.',
  },
  GA009: {
    severity: 'warning',
    title: {
      fa: 'ترجمه از متنی دیگر یا برای بندی است که نیست',
      en: 'A translation of other words, or of no segment',
    },
    manual:
      'The Persian words in `en.po` are not those of the text any more, or the entry’s id is none of this document. English pages show it as a translation of an earlier wording. Run `npm run translate -- DOCUMENT`, compare the translation with the text, and take the mark `fuzzy` away.',
  },
  GA010: {
    severity: 'error',
    title: { fa: 'دو متن یک سند می‌شوند', en: 'Two texts would become one document' },
    manual: 'Two files in `seeds/` would get the same address. Give one of them another name.',
  },
  GA011: {
    severity: 'error',
    title: {
      fa: 'در `document.yaml` از بندی نام برده شده است که نیست',
      en: '`document.yaml` names a segment that is not there',
    },
    manual:
      'A decision, a spelling, an occasion or a correction names an id that the text does not have. Look the id up in the ledger or on the page, and correct it.',
  },
  GA012: {
    severity: 'warning',
    title: { fa: 'تصمیم ویراستار چیزی را تغییر نمی‌دهد', en: 'An editor’s decision changes nothing' },
    manual: 'The rules say the same, or the word is not in that segment. Remove the entry, or correct it.',
  },
  GA013: {
    severity: 'warning',
    title: { fa: 'گوینده نامعلوم است', en: 'The speaker is unknown' },
    manual:
      'The text does not tell who speaks, or the rules cannot read it. Name the speaker in `decisions` of `document.yaml` where it is certain; otherwise leave it: the site says that it is unknown.',
  },
  GA014: {
    severity: 'warning',
    title: { fa: 'بخشی از متن هنوز ترجمه نشده است', en: 'Segments are not yet translated' },
    manual:
      'The English pages show the Persian words there, and say so. `npm run translate -- DOCUMENT` makes the file for a translator.',
  },
  GA015: {
    severity: 'warning',
    title: { fa: 'گوینده قطعی نیست', en: 'The speaker is only probable' },
    manual:
      'The site shows “probably” with the name. Where you know the speaker, say so in `decisions` of `document.yaml`.',
  },
  GA016: {
    severity: 'error',
    title: { fa: 'شناسه‌ای منتشرشده به جایی نمی‌رسد', en: 'A published id would lead nowhere' },
    manual:
      'The words of a published segment are gone from the text. Put them back, or say in `ids` of `document.yaml` what became of them.',
  },
  GA017: {
    severity: 'error',
    title: { fa: 'سند منتشرشده دفتر شناسه ندارد', en: 'A published document has no ledger of ids' },
    manual:
      'Without its ledger, published links could come to lead to other words. Restore `ids.json` from version control.',
  },
  GA018: {
    severity: 'error',
    title: {
      fa: 'پوشه‌ای بی‌متن یا پرونده‌ای بی‌ربط در `seeds/` است',
      en: 'A folder without a text, or a stray file, in `seeds/`',
    },
    manual:
      'Put the text there as `source.fa.txt` (or `.md`, `.html`, `.docx`), or move the file out of `seeds/`.',
  },
  GA019: {
    severity: 'error',
    title: { fa: 'متنِ سندی منتشرشده دیگر نیست', en: 'The seed of a published document is gone' },
    manual:
      'Its links would break. Restore the seed; if it has another name now, write the old one into `formerly` of its `document.yaml`.',
  },
  GA020: {
    severity: 'note',
    title: { fa: 'نامی که در `people.yaml` نیست', en: 'A name that `people.yaml` does not have' },
    manual:
      'The person is shown by the name that the text has. Add the person to `seeds/people.yaml` to give an English name and one page for all documents.',
  },
  GA021: {
    severity: 'error',
    title: { fa: '`content/` با متن‌ها نمی‌خواند', en: '`content/` is not what the seeds make' },
    manual: 'Only `npm run ingest -- --check` says this. Run `npm run ingest`, and commit what it writes.',
  },
  GA022: {
    severity: 'note',
    title: {
      fa: 'قاعده‌ای تغییری پیشنهاد می‌کند که از آن مطمئن نیست',
      en: 'A rule suggests a change, but is not sure of it',
    },
    manual:
      'Nothing was changed. Where the suggestion is right, accept it in `spellings` of `document.yaml`.',
  },
  GA030: {
    severity: 'note',
    title: {
      fa: 'متن UTF-8 نبود و در کدگذاری خودش خوانده شد',
      en: 'The text was not UTF-8, and was read in the encoding it has',
    },
    manual:
      'Look whether the text reads well. If it does not, save it as UTF-8 and put the file in its place again.',
  },
  GA031: {
    severity: 'warning',
    title: {
      fa: 'متن نویسه‌های کنترل جهت دارد؛ در صفحه نمی‌آیند',
      en: 'The text has controls that reorder it; they are not shown',
    },
    manual:
      'Such controls can hide the order of the words from a reader. Compare the text as it is shown with the received one.',
  },
  GA032: {
    severity: 'error',
    title: {
      fa: 'پروندهٔ Word یا HTML یا Markdown خواندنی نیست',
      en: 'A Word, HTML or Markdown file cannot be read',
    },
    manual:
      'The file is not of the format that its name says, or is damaged. Save it again, or save it as plain text in UTF-8.',
  },
  GA033: {
    severity: 'note',
    title: { fa: 'سطرهای شکسته به هم پیوستند و بند شدند', en: 'Wrapped lines were joined to paragraphs' },
    manual:
      'The text was broken into lines of one width. Where a paragraph is wrong now, put an empty line between the two.',
  },
  GA040: {
    severity: 'warning',
    title: {
      fa: 'واژه‌های بندی منتشرشده تغییر کرده و شناسه‌اش مانده است',
      en: 'The words of a published segment changed, and its id stays',
    },
    manual:
      'The paragraph that is most like the published one keeps its id. If that is right, commit the ledger; if not, decide in `ids` of `document.yaml`.',
  },
  GA041: {
    severity: 'warning',
    title: { fa: 'بندها یکی شده‌اند', en: 'Segments were merged' },
    manual:
      'The links of all of them lead to the paragraph that has their words now. If that is right, commit the ledger; if not, decide in `ids` of `document.yaml`.',
  },
  GA042: {
    severity: 'warning',
    title: { fa: 'بندی بخش شده است', en: 'A segment was split' },
    manual:
      'Its links lead to all its parts. If that is right, commit the ledger; if not, decide in `ids` of `document.yaml`.',
  },
  GA043: {
    severity: 'warning',
    title: {
      fa: 'گویندهٔ گفته‌ای منتشرشده عوض شده است',
      en: 'A published statement has another speaker than before',
    },
    manual:
      'If both ids are one person, write the old one into `formerly` in `people.yaml`. If it was a mistake, announce it in `corrections` of `document.yaml`.',
  },
  GA044: {
    severity: 'error',
    title: {
      fa: 'تصمیم ویراستار دربارهٔ شناسه‌ای شدنی نیست',
      en: 'An editor’s decision about an id cannot be carried out',
    },
    manual:
      'An entry of `ids` in `document.yaml` names an id that was never published, or a target that is not there. Correct it as the message says.',
  },
  GA045: {
    severity: 'error',
    title: { fa: 'شناسهٔ پیشین در کار است', en: 'A former id is in use' },
    manual:
      'An address can lead to one place only. Take the id out of `formerly`, or give the other record another id.',
  },
  GA046: {
    severity: 'note',
    title: {
      fa: 'واژه‌های شناسه‌ای پیشین به متن برگشته‌اند',
      en: 'The words of a retired id are in the text again',
    },
    manual: 'The id is live again, and its links lead to those words. Nothing need be done.',
  },
  GA047: {
    severity: 'error',
    title: {
      fa: 'تاریخی در `document.yaml` جلوتر از آن است که ممکن باشد',
      en: 'A date in `document.yaml` lies further ahead than it can',
    },
    manual:
      'A correction or a decision on an id is dated after today, or an occasion more than ten years ahead. Correct the date; readers are told it.',
  },
  GA048: {
    severity: 'warning',
    title: {
      fa: 'واژه‌هایی که تصمیم ویراستار از آن‌ها نام می‌برد در آن بند نیست',
      en: 'The words that an editor’s decision names are not in the segment',
    },
    manual:
      'The decision was not followed, since it may be about other words now. Look at the segment as it is; correct `expect` or `utterances`, or remove the decision.',
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

/** All codes as a Markdown table, one row each: code, severity, title in Persian and in English, what to do. */
export function codesAsMarkdown(): string {
  const rows = Object.entries<CodeFacts>(CODES).map(([code, { severity, title, manual }]) =>
    [code, severity, persian(title.fa), title.en, manual].map(cell),
  );
  const head = ['code', 'severity', 'فارسی', 'English', 'what it means, what to do'];
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |\n`).join('');
}
