import type { CodeFacts } from './code-facts.ts';

/** The codes that only `npm run check` says: nothing is wrong, but something deserves a look. */
export const REVIEW_CODES = {
  GA110: {
    severity: 'warning',
    title: { fa: 'نام دو نفر تقریباً یکی است', en: 'Two people have nearly the same name' },
    mend: {
      fa: 'شاید یک نفر باشند که نامش به دو املا آمده است. اگر چنین است، املای دیگر را در `people.yaml` به `aliases` بیفزایید؛ اگر نیست، در `waivers` بنویسید.',
      en: 'They may be one person whose name is spelled in two ways. If so, add the other spelling to `aliases` in `people.yaml`; if not, say so in `waivers`.',
    },
  },
  GA111: {
    severity: 'note',
    title: { fa: 'عنوان، نام یا دلیلی به انگلیسی نیست', en: 'A title, a name or a reason has no English' },
    mend: {
      fa: 'صفحهٔ انگلیسی در آن جا واژه‌های فارسی را می‌آورد. در `document.yaml`، `people.yaml`، `places.yaml` یا `archive.yaml` در کنار `fa` کلید `en` را هم بنویسید.',
      en: 'English pages show the Persian words there. Add `en` beside `fa` in `document.yaml`, `people.yaml`, `places.yaml` or `archive.yaml`.',
    },
  },
  GA112: {
    severity: 'note',
    title: { fa: 'تاریخ مناسبت یا متن معلوم نیست', en: 'No date is known of an occasion or a text' },
    mend: {
      fa: 'خواننده نمی‌داند این سخنان کی گفته شده است. اگر متن یا ناشر آن تاریخ را می‌گوید، در `document.yaml` برای مناسبت `date` بنویسید.',
      en: 'Readers cannot tell when the words were said. Where the text or its publisher tells it, write `date` to the occasion in `document.yaml`.',
    },
  },
  GA113: {
    severity: 'note',
    title: {
      fa: 'ناشر، نشانی یا حقوق متن معلوم نیست',
      en: 'Publisher, address or rights of a text are unknown',
    },
    mend: {
      fa: 'صفحه می‌گوید که نامعلوم است. اگر معلوم است، در `provenance` و `rights` در `document.yaml` بنویسید.',
      en: 'Pages say that they are unknown. Where they are known, write them into `provenance` and `rights` of `document.yaml`.',
    },
  },
  GA114: {
    severity: 'warning',
    title: { fa: 'متنی تقریباً همان متن دیگری است', en: 'A text is nearly the same as another one' },
    mend: {
      fa: 'بیشتر واژه‌های متن کوتاه‌تر به همان ترتیب در متن بلندتر هم هست: شاید یک متن دو بار آمده باشد. یکی را بردارید، یا در `waivers` بنویسید چرا هر دو می‌ماند.',
      en: 'Most words of the shorter text stand in the longer one in the same order: it may have been taken in twice. Withdraw one of the two, or say in `waivers` why both are kept.',
    },
  },
  GA115: {
    severity: 'warning',
    title: { fa: 'چشم‌پوشی از پیامی که گفته نمی‌شود', en: 'A waiver is of a message that is not given' },
    mend: {
      fa: 'مدخلی از `waivers` چیزی ندارد که از آن بگذرد: پیام دیگر داده نمی‌شود، یا خطاست و از خطا نمی‌توان گذشت. مدخل را بردارید.',
      en: 'An entry of `waivers` has nothing to waive: the message is not given any more, or is an error, which cannot be waived. Remove the entry.',
    },
  },
  GA116: {
    severity: 'note',
    title: {
      fa: 'بندی به سخن کسی می‌ماند و سخن شمرده نشده است',
      en: 'A paragraph looks like speech and is none',
    },
    mend: {
      fa: 'در متنی که دیگران در آن سخن می‌گویند، بندی که روایت یا عنوان شمرده شده است دونقطه پس از نام، نقل‌قولی بلند، پرسش یا ضمیر اول‌شخص دارد. در `decisions` در `document.yaml` بنویسید که چیست؛ هر چه باشد، پیام دیگر نمی‌آید.',
      en: 'A colon after a name, a long quotation, a question or the first person stands in a paragraph that is shown as narrative or as a heading, in a text in which others speak. Say in `decisions` of `document.yaml` what it is; either way the note ends.',
    },
  },
  GA120: {
    severity: 'warning',
    title: { fa: 'صفحهٔ منبع متن دیگر در وب نیست', en: 'The page that a text was taken from is gone' },
    mend: {
      fa: 'این پیام تنها از `npm run check -- --online` می‌آید: میزبان `provenance.url` می‌گوید چنین صفحه‌ای نیست، یا خواننده را به صفحهٔ نخست خود می‌برد. اگر یکی از بایگانی‌های وب صفحه را نگه داشته است، آن نشانی را در `document.yaml` بنویسید؛ وگرنه در `waivers` بنویسید که از میان رفته است.',
      en: 'Only `npm run check -- --online` says this: the host of `provenance.url` answers that there is no such page, or leads to its front page. Where an archive of the web has kept the page, write that address into `document.yaml`; else say in `waivers` that it is gone.',
    },
  },
  GA121: {
    severity: 'note',
    title: {
      fa: 'صفحهٔ منبع متن برای همیشه به نشانی دیگری رفته است',
      en: 'The page that a text was taken from has moved for good',
    },
    mend: {
      fa: 'این پیام تنها از `npm run check -- --online` می‌آید: میزبان `provenance.url` می‌گوید که نشانی صفحه عوض شده است. اگر همان متن است، نشانی تازه را در `document.yaml` بنویسید.',
      en: 'Only `npm run check -- --online` says this: the host of `provenance.url` says that the page has another address now. Where that is the same text, write the new address into `document.yaml`.',
    },
  },
  GA122: {
    severity: 'note',
    title: {
      fa: 'صفحهٔ منبع متن در دسترس نبود',
      en: 'The page that a text was taken from could not be reached',
    },
    mend: {
      fa: 'این پیام تنها از `npm run check -- --online` می‌آید: میزبانی به این نام نیست، به‌موقع پاسخ نداده است، یا پاسخش نه صفحه است و نه نبودن آن. بسیاری از میزبان‌ها برنامه‌ها را راه نمی‌دهند؛ نشانی را در مرورگر باز کنید، یا بررسی را دیرتر دوباره اجرا کنید.',
      en: 'Only `npm run check -- --online` says this: no host of that name, no answer in time, or an answer that is neither the page nor its absence. Many hosts let no program in; open the address in a browser, or run the check again later.',
    },
  },
} as const satisfies Readonly<Record<string, CodeFacts>>;
