import type { CodeFacts } from './code-facts.ts';

/** The codes that only `npm run check` says: nothing is wrong, but something deserves a look. */
export const REVIEW_CODES = {
  GA110: {
    severity: 'warning',
    title: { fa: 'نام دو نفر تقریباً یکی است', en: 'Two people have nearly the same name' },
    manual:
      'They may be one person whose name is spelled in two ways. If so, add the other spelling to `aliases` in `people.yaml`; if not, say so in `waivers`.',
  },
  GA111: {
    severity: 'note',
    title: { fa: 'عنوان، نام یا دلیلی به انگلیسی نیست', en: 'A title, a name or a reason has no English' },
    manual:
      'English pages show the Persian words there. Add `en` beside `fa` in `document.yaml`, `people.yaml`, `places.yaml` or `archive.yaml`.',
  },
  GA112: {
    severity: 'note',
    title: { fa: 'تاریخ مناسبت یا متن معلوم نیست', en: 'No date is known of an occasion or a text' },
    manual:
      'Readers cannot tell when the words were said. Where the text or its publisher tells it, write `date` to the occasion in `document.yaml`.',
  },
  GA113: {
    severity: 'note',
    title: {
      fa: 'ناشر، نشانی یا حقوق متن معلوم نیست',
      en: 'Publisher, address or rights of a text are unknown',
    },
    manual:
      'Pages say that they are unknown. Where they are known, write them into `provenance` and `rights` of `document.yaml`.',
  },
  GA114: {
    severity: 'warning',
    title: { fa: 'متنی تقریباً همان متن دیگری است', en: 'A text is nearly the same as another one' },
    manual:
      'Most words of the shorter text stand in the longer one in the same order: it may have been taken in twice. Withdraw one of the two, or say in `waivers` why both are kept.',
  },
  GA115: {
    severity: 'warning',
    title: { fa: 'چشم‌پوشی از پیامی که گفته نمی‌شود', en: 'A waiver is of a message that is not given' },
    manual:
      'An entry of `waivers` has nothing to waive: the message is not given any more, or is an error, which cannot be waived. Remove the entry.',
  },
  GA116: {
    severity: 'note',
    title: {
      fa: 'بندی به سخن کسی می‌ماند و سخن شمرده نشده است',
      en: 'A paragraph looks like speech and is none',
    },
    manual:
      'A colon after a name, a long quotation, a question or the first person stands in a paragraph that is shown as narrative or as a heading, in a text in which others speak. Say in `decisions` of `document.yaml` what it is; either way the note ends.',
  },
  GA120: {
    severity: 'warning',
    title: { fa: 'صفحهٔ منبع متن دیگر در وب نیست', en: 'The page that a text was taken from is gone' },
    manual:
      'Only `npm run check -- --online` says this: the host of `provenance.url` answers that there is no such page, or leads to its front page. Where an archive of the web has kept the page, write that address into `document.yaml`; else say in `waivers` that it is gone.',
  },
  GA121: {
    severity: 'note',
    title: {
      fa: 'صفحهٔ منبع متن برای همیشه به نشانی دیگری رفته است',
      en: 'The page that a text was taken from has moved for good',
    },
    manual:
      'Only `npm run check -- --online` says this: the host of `provenance.url` says that the page has another address now. Where that is the same text, write the new address into `document.yaml`.',
  },
  GA122: {
    severity: 'note',
    title: {
      fa: 'صفحهٔ منبع متن در دسترس نبود',
      en: 'The page that a text was taken from could not be reached',
    },
    manual:
      'Only `npm run check -- --online` says this: no host of that name, no answer in time, or an answer that is neither the page nor its absence. Many hosts let no program in; open the address in a browser, or run the check again later.',
  },
} as const satisfies Readonly<Record<string, CodeFacts>>;
